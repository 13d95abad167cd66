import type { Check, Source, TemplateLab, TemplateLabKey } from './lab.ts'
import { namesOf, type Stop, stopAt } from './named.ts'
import { outcomeOf } from './outcomes.ts'
import { allCases } from './run.ts'
import { assess } from './score.ts'
import { type ToldRepair, tellRepairs } from './told.ts'
import type { TemplateAnswer } from './work.ts'

/** A check that a letter did not stand; a built-in without the author's words has only its kind. */
export type Broken = { id: string; kind: Check['kind']; text: string; source: Source | null }
export type CaseReview = { id: string; title: string; broken: Broken[] }

/** What the answer's owner may see of how it went. */
export type TemplateReview = {
  kind: 'template-lab'
  score: number
  /** Something serious fails, so it can't be passed. */
  capped: boolean
  /** The tag that kept the template from being merged. */
  unmergeable: Stop | null
  /** The places in the list of repairs that pointed at nothing. */
  skipped: number[]
  cases: CaseReview[]
  hidden: { failed: number; of: number }
  /** One for each fault that is left. */
  hints: string[]
  /** After passing, or when attempts are used up. */
  revealed: {
    cases: CaseReview[]
    faults: { id: string; what: string; isRepaired: boolean; solution: ToldRepair[] }[]
  } | null
}

/** Runs the answer again and tells what it has earned; all of it with `reveal`. */
export function review(
  lab: TemplateLab,
  key: TemplateLabKey,
  { repairs }: TemplateAnswer,
  reveal: boolean,
): TemplateReview {
  const outcome = outcomeOf(lab, key, repairs)
  const { score, capped, failing, repaired } = assess(lab, key, outcome)
  const all = allCases(lab, key).map(({ id, title }) => ({
    id,
    title,
    broken: brokenIn(id, failing, key),
  }))
  const [cases, hidden] = [all.slice(0, lab.cases.length), all.slice(lab.cases.length)]
  return {
    kind: 'template-lab',
    score,
    capped,
    unmergeable: outcome.ok ? null : stopAt(outcome.tag, namesOf(lab.fields)),
    skipped: outcome.skipped,
    cases,
    hidden: { failed: hidden.filter(({ broken }) => broken.length > 0).length, of: hidden.length },
    hints: key.faults.filter(({ id }) => !repaired.includes(id)).map(({ hint }) => hint),
    revealed: reveal ? { cases: hidden, faults: faultsOf(lab, key, repaired) } : null,
  }
}

/** Each fault with what mends it, told as the template reads when its turn comes. */
function faultsOf({ template, fields }: TemplateLab, { faults }: TemplateLabKey, done: string[]) {
  const all = faults.flatMap(({ repairs }) => repairs)
  const told = tellRepairs(template, fields, all).map((one) => one.told)
  return faults.map(({ id, what, repairs }) => {
    const solution = told.splice(0, repairs.length)
    return { id, what, isRepaired: done.includes(id), solution }
  })
}

function brokenIn(one: string, failing: string[], { checks }: TemplateLabKey): Broken[] {
  return checks
    .filter(({ id }) => failing.includes(`${one} ${id}`))
    .map(({ id, kind, text, source }) => ({ id, kind, text, source }))
}
