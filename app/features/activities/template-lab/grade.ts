import type { Graded } from '../attempt.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import { outcomeOf } from './outcomes.ts'
import type { Repair } from './repairs.ts'
import { assess } from './score.ts'

/** Repairs the template, makes the letter of every case, visible and hidden, and weighs the outcome. */
export function grade(
  lab: TemplateLab,
  key: TemplateLabKey,
  { repairs }: { repairs: Repair[] },
): Graded {
  const { score } = assess(lab, key, outcomeOf(lab, key, repairs))
  return { score: { numerator: score, denominator: 100 }, passed: score >= lab.pass }
}
