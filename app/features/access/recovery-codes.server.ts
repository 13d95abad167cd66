import { writeRecorded } from '#app/platform/audit.server.ts'
import { addresseeOf, ownAct } from './own-act.server.ts'
import { newCodes } from './second-factor/recovery-codes.server.ts'
import { factorsOf, hasFactor } from './second-factor.server.ts'
import { notify } from './security-mail.server.ts'
import type { Visit } from './session.ts'

/** Ten new recovery codes in the place of the earlier ones; undefined for who has no second factor. */
export async function renewRecoveryCodes({ viewer }: Visit): Promise<string[] | undefined> {
  if (!hasFactor(await factorsOf(viewer.id))) return undefined
  const { codes, queries } = await newCodes(viewer.id)
  const mail = await notify(addresseeOf(viewer), 'codesMade')
  await writeRecorded(ownAct(viewer, 'recovery-codes-made'), ...queries, ...mail)
  return codes
}
