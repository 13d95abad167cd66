import type { Check, Source, TemplateLab, TemplateLabKey } from './lab.ts'
import { allCases, run } from './run.ts'
import { assess } from './score.ts'
import type { TemplateAnswer } from './work.ts'

/** A check that a letter did not stand; a built-in without the author's words has only its kind. */
type Broken = { id: string; kind: Check['kind']; text: string; source: Source | null }
type CaseReview = { id: string; title: string; broken: Broken[] }

/** What the answer's owner may see of how it went. */
export type TemplateReview = {
  kind: 'template-lab'
  score: number
  /** Something serious fails, so it can't be passed. */
  capped: boolean
  /** The tag that kept the template from being merged. */
  unmergeable: string | null
  /** The places in the list of repairs that pointed at nothing. */
  skipped: number[]
  cases: CaseReview[]
  hidden: { failed: number; of: number }
  /** One for each fault that is left. */
  hints: string[]
  /** After passing, or when attempts are used up. */
  revealed: {
    cases: CaseReview[]
    faults: { id: string; what: string; isRepaired: boolean }[]
  } | null
}

/** Runs the answer again and tells what it has earned; all of it with `reveal`. */
export function review(
  lab: TemplateLab,
  key: TemplateLabKey,
  { repairs }: TemplateAnswer,
  reveal: boolean,
): TemplateReview {
  const outcome = run(lab, key, repairs)
  const { score, capped, failing, repaired } = assess(lab, key, outcome)
  const all = allCases(lab, key).map(({ id, title }) => ({
    id,
    title,
    broken: brokenIn(id, failing, key),
  }))
  const [cases, hidden] = [all.slice(0, lab.cases.length), all.slice(lab.cases.length)]
  const faults = key.faults.map(({ id, what }) => ({ id, what, isRepaired: repaired.includes(id) }))
  return {
    kind: 'template-lab',
    score,
    capped,
    unmergeable: outcome.ok ? null : outcome.tag,
    skipped: outcome.skipped,
    cases,
    hidden: { failed: hidden.filter(({ broken }) => broken.length > 0).length, of: hidden.length },
    hints: key.faults.filter(({ id }) => !repaired.includes(id)).map(({ hint }) => hint),
    revealed: reveal ? { cases: hidden, faults } : null,
  }
}

function brokenIn(one: string, failing: string[], { checks }: TemplateLabKey): Broken[] {
  return checks
    .filter(({ id }) => failing.includes(`${one} ${id}`))
    .map(({ id, kind, text, source }) => ({ id, kind, text, source }))
}
