import type { Client, InStatement } from '@libsql/client'
import type { Rows } from './world.ts'

const COLUMNS: Record<keyof Rows, string[]> = {
  municipality: ['number', 'name', 'sami_name', 'language_form'],
  unit: ['id', 'municipality', 'parent', 'name', 'from_on', 'to_on'],
  unit_ancestor: ['unit', 'ancestor', 'depth'],
  profile: ['id', 'municipality', 'job_roles'],
  person: ['id', 'name', 'email', 'password_hash'],
  membership: ['person', 'municipality', 'unit', 'main_role', 'profile', 'from_on', 'to_on'],
  person_role: ['person', 'job_role', 'from_on', 'to_on'],
  access_role: ['person', 'role', 'scope_kind', 'scope', 'from_on', 'to_on'],
  attempt: [
    'id',
    'person',
    'activity',
    'number',
    'revision',
    'content_hash',
    'answer',
    'score_numerator',
    'score_denominator',
    'passed',
    'submitted_at',
  ],
  completion: ['person', 'module', 'passed_on', 'revision', 'expires_on', 'recorded_at'],
  municipality_requirement: [
    'id',
    'municipality',
    'job_role',
    'competence',
    'level',
    'from_on',
    'added_by',
    'added_at',
  ],
  assignment: [
    'id',
    'municipality',
    'training_kind',
    'training',
    'recipient_kind',
    'recipient',
    'due_on',
    'mandatory',
    'note',
    'assigned_by',
    'assigned_at',
  ],
  names_record: [
    'id',
    'municipality',
    'purpose',
    'discussed_with',
    'discussed_on',
    'evaluate_on',
    'recorded_by',
    'recorded_at',
  ],
  library_adoption: [
    'id',
    'municipality',
    'item',
    'version',
    'from_on',
    'decided_by',
    'deviations',
    'recorded_by',
    'recorded_at',
  ],
}
const TABLES = Object.keys(COLUMNS) as (keyof Rows)[]
const ROWS_PER_STATEMENT = 2000

/**
 * Stores municipalities in one all-or-nothing write.
 * What is derived from passes is left to a rebuild: row by row it would take several times as long.
 */
export async function load(client: Client, municipalities: Rows[]): Promise<void> {
  const statements = municipalities.flatMap((rows) =>
    TABLES.flatMap((table) => statementsFor(table, rows[table])),
  )
  const trigger = 'completion_stands'
  const found = await client.execute({
    sql: 'select sql from sqlite_master where name = ?',
    args: [trigger],
  })
  await client.batch(
    [`drop trigger ${trigger}`, ...statements, String(found.rows[0]?.sql)],
    'write',
  )
}

// The rows go in as one JSON text: binding millions of values one by one takes several times as long.
function statementsFor(table: keyof Rows, rows: unknown[][]): InStatement[] {
  const columns = COLUMNS[table]
  const values = columns.map((_, at) => `value ->> ${at}`).join(', ')
  const sql = `insert into ${table} (${columns.join(', ')}) select ${values} from json_each(?)`
  const count = Math.ceil(rows.length / ROWS_PER_STATEMENT)
  return Array.from({ length: count }, (_, i) => {
    const chunk = rows.slice(i * ROWS_PER_STATEMENT, (i + 1) * ROWS_PER_STATEMENT)
    return { sql, args: [JSON.stringify(chunk)] }
  })
}

/** What the courses published, and the log of what was done, which is never emptied. */
const KEPT = ['module', 'module_revision', 'edition', 'act']

/** Empties every table but what the courses published and the log. */
export async function empty(client: Client): Promise<void> {
  const { rows } = await client.execute(
    "select name from pragma_table_list where type = 'table' and name not glob '__*' and name not glob 'sqlite_*'",
  )
  const tables = rows.map(({ name }) => String(name))
  const personal = tables.filter((table) => !KEPT.includes(table))
  const kept = await client.execute(
    "select name, sql from sqlite_master where type = 'trigger' and sql like '%before delete%'",
  )
  await client.batch(
    [
      'pragma defer_foreign_keys = on',
      ...kept.rows.map(({ name }) => `drop trigger ${name}`),
      ...personal.map((table) => `delete from ${table}`),
      ...kept.rows.map(({ sql }) => String(sql)),
    ],
    'write',
  )
}
