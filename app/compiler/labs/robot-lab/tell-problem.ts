import {
  type Branch,
  findStep,
  type Place,
  type Program,
  type ProgramProblem,
  type RobotLab,
} from '#app/features/activities/robot-lab.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { miswritten, unknownName } from './findings.ts'
import type { At } from './read-steps.ts'
import { RIGHT_NAMES } from './schema.ts'

/** Something in the solution that the lab does not have, at its step. */
export function tellProblem(
  { at: number, reason, word }: ProgramProblem,
  lab: RobotLab,
  { steps }: Program,
  at: At,
): Finding {
  const place = at(...pathOf(findStep(steps, number ?? '')?.place ?? []))
  const fields = lab.fields.map(({ id }) => `element.${id}`)
  switch (reason) {
    case 'unknown-right':
      return unknownName(
        'right',
        authors(word),
        lab.rights.map(({ id }) => authors(id)),
        place,
      )
    case 'unknown-field':
      return unknownName('field', word, fields, place)
    case 'unknown-value':
      return unknownName(
        'value',
        word,
        lab.fields.flatMap(({ values }) => values),
        place,
      )
    case 'unknown-code':
      return unknownName('code', word, lab.codes, place)
    case 'unknown-reason':
      return unknownName('reason', word, lab.reasons, place)
    default:
      return miswritten(place, LARGE, LARGE_FORM)
  }
}

function authors(right: string): string {
  return Object.entries(RIGHT_NAMES).find(([, id]) => id === right)?.[0] ?? right
}

const LARGE = {
  nb: 'Fasiten er for stor eller for dyp',
  en: 'The solution is too large or too deep',
}
const LARGE_FORM = { nb: 'høyst 60 steg i seks nivåer', en: 'at most 60 steps in six levels' }

const BRANCHES: Record<Branch, string> = {
  yes: 'så',
  no: 'ellers',
  steps: 'steg',
  onError: 'ved feil',
}

/** Where a step of the solution stands in the author's file. */
export function pathOf(place: Place): (string | number)[] {
  const inside = place.flatMap(({ branch, index }) => [branch ? BRANCHES[branch] : 'steg', index])
  return ['fasit', ...inside]
}
