import path from 'node:path'
import type { Client } from '@libsql/client'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

/**
 * Keeps every row as it is now; what comes back puts them all back. A request whose guard was away may have signed
 * everybody out, and then nothing more is found.
 */
export async function keepRows(client: Client): Promise<() => Promise<void>> {
  const kept = path.join(temporaryFolder(), 'kept.db')
  await client.execute(`vacuum into '${kept}'`)
  const { rows } = await client.execute(
    "select type, name, sql from sqlite_master where type in ('table', 'trigger') and name not like 'sqlite_%'",
  )
  const named = (type: string) => rows.filter((row) => row.type === type)
  // Triggers would write besides, and rows refer to each other.
  const script = [
    'pragma foreign_keys = off',
    `attach '${kept}' as kept`,
    'begin immediate',
    ...named('trigger').map(({ name }) => `drop trigger "${name}"`),
    ...named('table').flatMap(({ name }) => [
      `delete from main."${name}"`,
      `insert into main."${name}" select * from kept."${name}"`,
    ]),
    ...named('trigger').map(({ sql }) => `${sql}`),
    'commit',
    'detach kept',
    'pragma foreign_keys = on',
  ]
  return () => client.executeMultiple(`${script.join(';\n')};`)
}
