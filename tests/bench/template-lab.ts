import {
  assessTemplateLab,
  finishLetter,
  repairedPackage,
  runTemplateLab,
  solveTemplateLab,
} from '#app/features/activities/template-lab.ts'
import { courseLab, labOf } from '#tests/factories/template-lab.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'

const CASES = 12
const WARM_UP = 20
const ROUNDS = 40

/** A letter made from the course's template, and fasit graded on as many cases as a lab may have. */
export const templateLab: Scenario = {
  name: 'template-lab',
  target: { 'one letter': 25, 'a hand-in graded': 250 },
  async run() {
    const { lab, key } = await labOf(courseLab('vedtak-parkeringstillatelse'))
    const hidden = key.cases[0]
    if (!hidden) throw new Error('The lab has no hidden case.')
    const more = Array.from({ length: CASES - lab.cases.length - key.cases.length }, (_, n) => ({
      ...hidden,
      id: `${hidden.id}-${n}`,
    }))
    const whole = { ...key, cases: [...key.cases, ...more] }
    const answer = solveTemplateLab(key)
    const { parts } = repairedPackage(lab, key, answer.repairs)
    return {
      'one letter': spread(
        timed(() => finishLetter(parts, hidden.data)),
        'ms',
      ),
      'a hand-in graded': {
        ...spread(
          timed(() => assessTemplateLab(lab, whole, runTemplateLab(lab, whole, answer.repairs))),
          'ms',
        ),
        note: `${CASES} cases`,
      },
    }
  },
}

function timed(work: () => unknown): number[] {
  for (let round = 0; round < WARM_UP; round++) work()
  return Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
}
