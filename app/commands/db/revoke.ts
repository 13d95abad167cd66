import { revokeCertificate } from '#app/features/competence/certificates.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Takes a certificate back; the public check says so from then on. */
export async function run([number]: string[]): Promise<number> {
  if (!number) throw new Error('Say which certificate: npm run db -- revoke NUMBER')
  const isKnown = await revokeCertificate(number)
  db.client.close()
  if (isKnown) console.log(`✔ ${number} is revoked`)
  else console.error(`✖ There is no certificate with the number ${number}`)
  return isKnown ? 0 : 1
}
