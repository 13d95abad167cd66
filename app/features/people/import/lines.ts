import { type Day, NEVER, parseDay } from '#app/platform/calendar.ts'
import { normaliseEmail } from '../email.ts'
import { employeeNumberKey, foldName, type Mark, tidyName } from '../identity.ts'
import type { Columns, Field } from './columns.ts'

export type ProblemCode =
  | 'quotes'
  | 'missing'
  | 'too-long'
  | 'email'
  | 'day'
  | 'backwards'
  | 'unknown-role'
  | 'unknown-unit'
  | 'twice'
  | 'moving-code'
  | 'address-refused'
  | 'address-in-use'

/** What is wrong with a line, and where; the rest of the file is read all the same. */
export type LineProblem = {
  line: number
  /** The head of the column, as the file has it. */
  column: string | null
  code: ProblemCode
  value: string
  /** A value that could be meant, or the line that says the same. */
  hint: string | null
}

/** What a line says of one person. */
export type FileLine = Mark & {
  line: number
  name: string
  unit: { code: string | null; path: string | null }
  /** Null when the file has no such column: what is known stays. */
  jobRoles: string[] | null
  mainRole: string | null
  fromOn: Day | null
  /** Undefined when the file has no such column. */
  toOn: Day | undefined
  movingCode: string | null
}

type JobRole = { id: string; title: string }
export type Read = { line: FileLine } | { problems: LineProblem[]; mark: Mark }
type Row = { line: number; cells: string[] }

const LONGEST = 200
/** Many job roles by their whole names. */
const LONGEST_LIST = 2000
// One @, something on both sides, and a dot after it: whether it can be reached, mail tells.
const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/

/** Reads one line; everything that is wrong with it is told at once. */
export function readLine(row: Row, head: string[], columns: Columns, roles: JobRole[]): Read {
  const reader = new LineReader(row, head, columns)
  const line = {
    line: row.line,
    ...reader.mark(),
    name: reader.name(),
    unit: { code: reader.cell('unitCode') || null, path: reader.cell('unit') || null },
    jobRoles: reader.jobRoles(roles),
    mainRole: reader.roles('mainRole', roles)[0] ?? null,
    fromOn: reader.day('from') ?? null,
    toOn: reader.lastDay(),
    movingCode: reader.cell('movingCode') || null,
  }
  reader.check(line)
  const { problems } = reader
  return problems.length > 0 ? { problems, mark: reader.mark() } : { line }
}

class LineReader {
  readonly problems: LineProblem[] = []

  constructor(
    private readonly row: Row,
    private readonly head: string[],
    private readonly columns: Columns,
  ) {}

  cell(field: Field): string {
    const at = this.columns.at[field]
    return at === undefined ? '' : tidyName(this.row.cells[at] ?? '')
  }

  wrong(field: Field, code: ProblemCode, value = this.cell(field), hint: string | null = null) {
    const column = this.head[this.columns.at[field] ?? -1] ?? null
    this.problems.push({ line: this.row.line, column, code, value: value.slice(0, 80), hint })
  }

  mark(): Mark {
    const number = this.cell('number')
    return {
      number: number ? employeeNumberKey(number) : null,
      email: normaliseEmail(this.cell('email')),
    }
  }

  name(): string {
    return this.cell('name') || tidyName(`${this.cell('firstName')} ${this.cell('lastName')}`)
  }

  jobRoles(roles: JobRole[]): string[] | null {
    return this.columns.at.jobRoles === undefined ? null : this.roles('jobRoles', roles)
  }

  roles(field: 'jobRoles' | 'mainRole', roles: JobRole[]): string[] {
    const cell = this.cell(field)
    if (cell.length > LONGEST_LIST) this.wrong(field, 'too-long')
    const named = cell.slice(0, LONGEST_LIST).split(/[,;|]/)
    return named.flatMap((text) => {
      const asked = foldName(text)
      if (!asked) return []
      const role = roles.find(({ id, title }) => id === asked || foldName(title) === asked)
      if (!role) this.wrong(field, 'unknown-role', tidyName(text))
      return role ? [role.id] : []
    })
  }

  day(field: 'from' | 'to'): Day | undefined {
    const text = this.cell(field)
    if (!text) return undefined
    const day = dayIn(text)
    if (day === undefined) this.wrong(field, 'day')
    return day
  }

  /** The file names the last day at work; the first day after it is what is stored. */
  lastDay(): Day | undefined {
    if (this.columns.at.to === undefined) return undefined
    const last = this.day('to')
    return last === undefined ? NEVER : last + 1
  }

  check({ name, email, unit, fromOn, toOn }: FileLine): void {
    const nameField = this.columns.at.name === undefined ? 'firstName' : 'name'
    if (!name) this.wrong(nameField, 'missing')
    if (name.length > LONGEST) this.wrong(nameField, 'too-long', name)
    if (!email) this.wrong('email', 'missing')
    else if (email.length > LONGEST || !EMAIL.test(email)) this.wrong('email', 'email')
    if (!unit.code && !unit.path)
      this.wrong(this.columns.at.unit === undefined ? 'unitCode' : 'unit', 'missing')
    for (const field of ['number', 'unit', 'unitCode'] as const)
      if (this.cell(field).length > LONGEST) this.wrong(field, 'too-long')
    if (fromOn !== null && toOn !== undefined && toOn <= fromOn) this.wrong('to', 'backwards')
  }
}

/** 2026-11-23 or 23.11.2026, also with the time of day that spreadsheets add. */
function dayIn(text: string): Day | undefined {
  const [date = ''] = text.split(/[ T]/)
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : date
  return parseDay(iso)
}
