import { reachesBeyond } from './member.server.ts'
import type { Visit } from './session.ts'

/**
 * Whether a second factor may be added in a session. A municipality's provider can begin one in
 * anybody's name there: the first factor of somebody whose roles reach beyond takes another way in.
 */
export async function mayAddFactor({ viewer, session }: Visit): Promise<boolean> {
  const isProved = session.method !== 'oidc' || session.secondFactorAt !== null
  return isProved || !(await reachesBeyond(viewer.id))
}
