import { passwordLinkByHand } from '#app/features/access/password-links.server.ts'
import { env } from '#app/platform/env.server.ts'

/** Prints a link by which someone chooses a password, for whom mail does not reach yet. */
export async function run([email = '']: string[]): Promise<number> {
  const path = await passwordLinkByHand(email)
  if (!path) throw new Error(`Nobody who works in a municipality today has the address «${email}».`)
  console.log(`✔ Give this to ${email} and to nobody else. It works once, and for seven days:`)
  console.log(`${env.origin}${path}`)
  return 0
}
