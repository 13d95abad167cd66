import type { Sign } from '../attempt.ts'
import type { LabCase, TemplateLab, TemplateLabKey } from './lab.ts'
import { outcomeOf } from './outcomes.ts'
import type { Outcome } from './run.ts'
import { assess } from './score.ts'
import type { TemplateAnswer } from './work.ts'

/** What repairs show: which faults are mended, and how much of each letter is as it must be. */
export function templateSigns(
  lab: TemplateLab,
  key: TemplateLabKey,
  { repairs }: TemplateAnswer,
): Sign[] {
  const outcome = outcomeOf(lab, key, repairs)
  const { repaired } = assess(lab, key, outcome)
  const of = (one: LabCase, isHidden: boolean): Sign => ({
    ...{ of: 'case', id: one.id, label: one.title, isHidden },
    share: heldIn(one, outcome),
  })
  return [
    ...key.faults.map(({ id, what }): Sign => {
      const share = Number(repaired.includes(id))
      return { of: 'fault', id, label: what, isHidden: false, share }
    }),
    ...lab.cases.map((one) => of(one, false)),
    ...key.cases.map((one) => of(one, true)),
  ]
}

/** The share of a letter's checks that hold. */
function heldIn({ id }: LabCase, outcome: Outcome): number {
  if (!outcome.ok) return 0
  const own = [...outcome.verdicts].filter(([name]) => name.startsWith(`${id} `))
  return own.filter(([, held]) => held).length / Math.max(1, own.length)
}
