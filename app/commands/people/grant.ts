import { grantByOperator } from '#app/features/administration/operator-access.server.ts'
import { db } from '#app/platform/database.server.ts'
import { readAccess } from './access-options.ts'

const SAID = {
  given: '✔ Given.',
  anew: '✔ Given. Password and second factors that they had are withdrawn: invite them anew (people -- invite).',
  held: '✖ They have this access in that period already.',
  nobody: '✖ Nobody who works or is to begin in a municipality has that address.',
  'no-unit': '✖ Their municipality has no such unit that can be led.',
}

/** Gives someone access; gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const { from, until, ...asked } = readAccess(args)
  const toOn = until === undefined ? undefined : until + 1
  const outcome = await grantByOperator(asked, { fromOn: from, toOn })
  db.client.close()
  const isDone = outcome === 'given' || outcome === 'anew'
  console[isDone ? 'log' : 'error'](SAID[outcome])
  return isDone ? 0 : 1
}
