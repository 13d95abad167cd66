import { revokeByOperator } from '#app/features/administration/operator-access.server.ts'
import { db } from '#app/platform/database.server.ts'
import { readAccess } from './access-options.ts'

const SAID = {
  ended: '✔ Ended, from today.',
  'not-held': '✖ They do not have this access.',
  nobody: '✖ Nobody who works or is to begin in a municipality has that address.',
  'no-unit': '✖ Their municipality has no such unit that can be led.',
}

/** Ends someone's access from today; gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const outcome = await revokeByOperator(readAccess(args))
  db.client.close()
  console[outcome === 'ended' ? 'log' : 'error'](SAID[outcome])
  return outcome === 'ended' ? 0 : 1
}
