import { addSigningKey } from '#app/features/competence/badge.server.ts'

/** Makes a new signing key; the earlier ones stay published, so that what they signed still verifies. */
export async function run(): Promise<number> {
  console.log(`✔ ${addSigningKey()} signs from the next start of Leia`)
  return 0
}
