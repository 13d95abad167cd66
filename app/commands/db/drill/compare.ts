import { createClient } from '@libsql/client'

/** Tables whose rows are not the same in two database files, but for those that are left out. */
export async function differingTables(
  one: string,
  other: string,
  leftOut: string[] = [],
): Promise<string[]> {
  const client = createClient({ url: `file:${one}`, timeout: 5000 })
  try {
    await client.execute({ sql: 'attach database ? as other', args: [other] })
    const { rows } = await client.execute(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
        union select name from other.sqlite_master where type = 'table' and name not like 'sqlite_%'`,
    )
    const tables = rows.map(({ name }) => String(name)).filter((name) => !leftOut.includes(name))
    const differing: string[] = []
    for (const table of tables) if (!(await same(table))) differing.push(table)
    return differing
  } finally {
    client.close()
  }

  async function same(table: string): Promise<boolean> {
    const [here, there] = [`main."${table}"`, `other."${table}"`]
    const only = (a: string, b: string) =>
      `select count(*) from (select * from ${a} except select * from ${b})`
    const { rows } = await client.execute(
      `select (${only(here, there)}) + (${only(there, here)})
        + abs((select count(*) from ${here}) - (select count(*) from ${there})) as differences`,
    )
    return rows[0]?.differences === 0
  }
}
