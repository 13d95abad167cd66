import type { Fault, Severity, TemplateLab, TemplateLabKey } from './lab.ts'
import { allCases, type Outcome } from './run.ts'

const WEIGHTS: Record<Severity, number> = { remark: 5, error: 20, serious: 50 }

/** How the repairs did. `capped`: something serious still fails, so it can't be passed. */
export type Assessed = {
  /** 0–100. */
  score: number
  repaired: string[]
  /** «case check» that held in the original and fails now. */
  regressions: string[]
  failing: string[]
  capped: boolean
}

/** Weighs what is repaired against what was made worse. A template that does not parse is worth 0. */
export function assess(lab: TemplateLab, key: TemplateLabKey, outcome: Outcome): Assessed {
  if (!outcome.ok) return { score: 0, repaired: [], regressions: [], failing: [], capped: true }
  const failing = [...outcome.verdicts].flatMap(([name, held]) => (held ? [] : [name]))
  const repaired = key.faults.filter((fault) => isRepaired(fault, lab, key, failing))
  const regressions = failing.filter((name) => !key.failing.includes(name))
  const share = (100 * weightOf(repaired, key)) / weightOf(key.faults, key)
  const earned = Math.max(0, Math.floor(share) - 10 * regressions.length)
  const capped = failing.some((name) => severityOf(name, key) === 'serious')
  return {
    score: capped ? Math.min(earned, lab.pass - 1) : earned,
    repaired: repaired.map(({ id }) => id),
    regressions,
    failing,
    capped,
  }
}

function isRepaired(
  { caughtBy }: Fault,
  lab: TemplateLab,
  key: TemplateLabKey,
  failing: string[],
): boolean {
  const cases = allCases(lab, key)
  return caughtBy.every((check) => cases.every(({ id }) => !failing.includes(`${id} ${check}`)))
}

/** A fault weighs what the most serious of its checks does. */
function weightOf(faults: Fault[], key: TemplateLabKey): number {
  const weights = faults.map(({ caughtBy }) =>
    Math.max(...caughtBy.map((id) => WEIGHTS[checkOf(id, key)?.severity ?? 'error'])),
  )
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function severityOf(name: string, key: TemplateLabKey): Severity | undefined {
  return checkOf(name.slice(name.indexOf(' ') + 1), key)?.severity
}

function checkOf(id: string, { checks }: TemplateLabKey) {
  return checks.find((check) => check.id === id)
}
