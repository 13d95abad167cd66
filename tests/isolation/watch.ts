import type { Client, InStatement } from '@libsql/client'
import { ownerOf, TABLES } from './schema-walk.ts'

/** A row that was written: in which table, and whose it was or became. */
export type Change = {
  table: string
  verb: string
  municipality: string | null
  person: string | null
}

/** What has run out is taken away by whoever comes next, whose it was or not. */
const RUNS_OUT: Record<string, string> = {
  passkey_challenge: 'when old.expires_at > unixepoch()',
}

/** Lets the database itself write down every row that changes, whoever changes it and how. */
export async function watchRows(client: Client): Promise<void> {
  await client.execute(
    'create table watched (tbl text not null, verb text not null, municipality text, person text)',
  )
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not in ('watched', '__drizzle_migrations')",
  )
  for (const { name } of rows) {
    const table = `${name}`
    if (!TABLES.has(table)) throw new Error(`The table «${table}» is not in db/schema.ts.`)
    const log = (verb: string, alias: string) => {
      const { municipality, person } = ownerOf(table, alias)
      return `insert into watched values ('${table}', '${verb}', ${municipality}, ${person});`
    }
    await client.executeMultiple(`
      create trigger "watch_${table}_insert" after insert on "${table}" begin ${log('insert', 'new')} end;
      create trigger "watch_${table}_update" after update on "${table}" begin ${log('update', 'old')} ${log('update', 'new')} end;
      create trigger "watch_${table}_delete" before delete on "${table}" ${RUNS_OUT[table] ?? ''} begin ${log('delete', 'old')} end;`)
  }
}

/** What has changed since it was last asked. */
export async function takeChanges(client: Client): Promise<Change[]> {
  const { rows } = await client.execute(
    'select distinct tbl as "table", verb, municipality, person from watched',
  )
  if (rows.length > 0) await client.execute('delete from watched')
  return rows as never
}

/** Statements that the site sends to its database, and a change to them on the way. */
export class Statements {
  sent: string[] = []
  mutate: (sql: string) => string = (sql) => sql

  constructor(client: Client) {
    const { execute, batch } = client
    const take = (statement: InStatement): InStatement => {
      const sql = typeof statement === 'string' ? statement : statement.sql
      this.sent.push(sql)
      const changed = this.mutate(sql)
      if (changed === sql) return statement
      return typeof statement === 'string' ? changed : { ...statement, sql: changed }
    }
    client.execute = (statement: InStatement, args?: never) =>
      execute.call(client, take(statement) as never, args as never)
    client.batch = (statements: never[], mode) =>
      batch.call(client, statements.map((one) => take(one)) as never, mode)
  }
}
