import path from 'node:path'
import type { Client } from '@libsql/client'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

/**
 * Keeps every row as it is now; what comes back puts them all back. A request whose guard was away may have signed
 * everybody out, and then nothing more is found.
 */
export async function keepRows(client: Client): Promise<() => Promise<void>> {
  const kept = path.join(temporaryFolder(), `kept-${crypto.randomUUID()}.db`)
  await client.execute(`vacuum into '${kept}'`)
  const tables = (await named(client, 'table')).map(({ name }) => name)
  return async () => {
    await client.execute(`attach '${kept}' as kept`)
    await refill(client, tables, (table) => `kept."${table}"`)
    await client.execute('detach kept')
  }
}

/** Leaves only the rows of each of these tables that a condition holds for (a row is called `r`). */
export async function leaveOnly(client: Client, conditions: Map<string, string>): Promise<void> {
  // Whose a row is may be told by rows that are to go.
  for (const [table, condition] of conditions)
    await client.execute(
      `create temp table "left_${table}" as select * from "${table}" r where ${condition}`,
    )
  await refill(client, [...conditions.keys()], (table) => `temp."left_${table}"`)
  for (const table of conditions.keys()) await client.execute(`drop table temp."left_${table}"`)
}

/** Empties tables and fills them again; triggers would write besides, and rows refer to each other. */
async function refill(client: Client, tables: string[], from: (table: string) => string) {
  const triggers = await named(client, 'trigger')
  const script = [
    'pragma foreign_keys = off',
    'begin immediate',
    ...triggers.map(({ name }) => `drop trigger "${name}"`),
    ...tables.flatMap((table) => [
      `delete from main."${table}"`,
      `insert into main."${table}" select * from ${from(table)}`,
    ]),
    ...triggers.map(({ sql }) => sql),
    'commit',
    'pragma foreign_keys = on',
  ]
  await client.executeMultiple(`${script.join(';\n')};`)
}

async function named(
  client: Client,
  type: 'table' | 'trigger',
): Promise<{ name: string; sql: string }[]> {
  const { rows } = await client.execute({
    sql: "select name, sql from sqlite_master where type = ? and name not like 'sqlite_%'",
    args: [type],
  })
  return rows as never
}
