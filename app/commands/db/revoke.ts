import { parseArgs } from 'node:util'
import { revokeCertificate } from '#app/features/competence/certificates.server.ts'
import { db } from '#app/platform/database.server.ts'

const USAGE = 'npm run db -- revoke NUMBER --reason "What its owner is told"'

/** Takes a certificate back; the public check says so from then on, and its owner is told why. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { reason: { type: 'string' } },
    allowPositionals: true,
  })
  const [number, ...more] = positionals
  const reason = values.reason?.trim()
  if (!number || !reason || more.length > 0)
    throw new Error(`Say which certificate, and why: ${USAGE}`)
  const isKnown = await revokeCertificate(number, reason)
  db.client.close()
  if (isKnown) console.log(`✔ ${number} is revoked`)
  else console.error(`✖ There is no certificate with the number ${number}`)
  return isKnown ? 0 : 1
}
