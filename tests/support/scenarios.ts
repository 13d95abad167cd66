import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** One measured number; with several rounds it is their median. */
export type Figure = { value: number; unit: string; p95?: number; note?: string }

type PerFigure<T> = Record<string, T>

export type Scenario = {
  name: string
  /** At most this much of each figure: 0 is what must never happen. Without a target it is information. */
  target: PerFigure<number>
  /** What Moodle was measured to need. */
  moodle?: PerFigure<string>
  /** Takes so long that it runs only when it is asked for. */
  onRequest?: true
  run(): Promise<PerFigure<Figure>>
}

type Verdict = 'met' | 'not met' | 'failed' | 'information' | 'broke down'
type Row = Figure & { name: string; target: number | null; moodle: string | null; verdict: Verdict }

/**
 * Runs the scenarios that are named, or all; prints a table and writes it as JSON.
 * Gives how many rows have each verdict.
 */
export async function runScenarios(
  all: Scenario[],
  names: string[],
  file: string,
): Promise<Record<Verdict, number>> {
  const rows: Row[] = []
  for (const scenario of chosen(all, names)) {
    const started = Date.now()
    console.log(`… ${scenario.name}`)
    rows.push(...(await rowsOf(scenario)))
    console.log(`✔ ${scenario.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`)
  }
  console.log(`\n${table(rows)}\n\n${file}`)
  mkdirSync('test-results', { recursive: true })
  writeFileSync(file, `${JSON.stringify({ ...circumstances(), rows }, null, 2)}\n`)
  return tally(rows)
}

function chosen(all: Scenario[], names: string[]): Scenario[] {
  const unknown = names.find((name) => !all.some((scenario) => scenario.name === name))
  if (unknown !== undefined) {
    console.error(`There is no «${unknown}». There is: ${all.map(({ name }) => name).join(', ')}`)
    process.exit(2)
  }
  return all.filter(({ name, onRequest }) => (names.length > 0 ? names.includes(name) : !onRequest))
}

async function rowsOf({ name, target, moodle, run }: Scenario): Promise<Row[]> {
  try {
    return Object.entries(await run()).map(([key, figure]) => ({
      name: `${name}: ${key}`,
      ...figure,
      target: target[key] ?? null,
      moodle: moodle?.[key] ?? null,
      verdict: verdictOn(figure.value, target[key]),
    }))
  } catch (error) {
    console.error(error)
    const note = String(error)
    return [
      {
        name,
        value: Number.NaN,
        unit: '',
        note,
        target: null,
        moodle: null,
        verdict: 'broke down',
      },
    ]
  }
}

function verdictOn(value: number, target: number | undefined): Verdict {
  if (target === undefined) return 'information'
  if (value <= target) return 'met'
  return target === 0 ? 'failed' : 'not met'
}

/** A Markdown table, padded so that it reads well in a terminal too. */
function table(rows: Row[]): string {
  const head = ['name', 'measured', 'target', 'Moodle', 'verdict', 'note']
  const lines = rows.map((row) => [
    row.name,
    `${short(row.value)} ${row.unit}${row.p95 === undefined ? '' : ` (p95 ${short(row.p95)})`}`,
    row.target === null ? '–' : `≤ ${row.target} ${row.unit}`,
    row.moodle ?? '–',
    row.verdict,
    row.note ?? '',
  ])
  const widths = head.map((name, i) =>
    Math.max(name.length, ...lines.map((line) => line[i]?.length ?? 0)),
  )
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...lines]
    .map((cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
    .join('\n')
}

function short(value: number): string {
  return Number.isInteger(value) ? `${value}` : value.toFixed(Math.abs(value) < 10 ? 2 : 1)
}

function circumstances() {
  const [first] = cpus()
  const machine = `${cpus().length} × ${first?.model}`
  const [load] = loadavg()
  return { date: new Date().toISOString(), machine, node: process.version, load }
}

function tally(rows: Row[]): Record<Verdict, number> {
  const count = { met: 0, 'not met': 0, failed: 0, information: 0, 'broke down': 0 }
  for (const { verdict } of rows) count[verdict] += 1
  return count
}
