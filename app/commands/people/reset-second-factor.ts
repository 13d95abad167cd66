import { memberByEmail, reachesBeyond } from '#app/features/access/member.server.ts'
import { resetSecondFactor } from '#app/features/access/second-factor.server.ts'

/** Takes second factors from someone who has lost them, and tells them by mail. */
export async function run([email = '']: string[]): Promise<number> {
  const found = await memberByEmail(email)
  if (!found)
    throw new Error(`Nobody who works in a municipality today has the address «${email}».`)
  const { id, municipality } = found
  await resetSecondFactor({ kind: 'operator' }, { id, municipality: municipality.number })
  console.log(`✔ ${email} has no second factor any more, and is signed out everywhere.`)
  if (await reachesBeyond(id))
    console.log('✔ The password is gone too: invite them anew (people -- invite).')
  return 0
}
