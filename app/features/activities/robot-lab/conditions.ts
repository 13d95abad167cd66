import { CASE_FIELD, KEY_FIELD, type RobotLab } from './lab.ts'
import { type Condition, FINDINGS, type Step, type StepKind } from './program.ts'

/** Every test that a condition can be, so that one list offers them all. */
export function conditionsOf({ fields }: RobotLab): Condition[] {
  const paths = [
    ...FINDINGS.map((path) => ({ path, values: ['ja', 'nei'] })),
    ...fields.map(({ id, kind, values }) => ({
      path: `element.${id}`,
      values: kind === 'yes-no' ? ['ja', 'nei'] : values,
    })),
  ]
  return paths.flatMap(({ path, values }): Condition[] => {
    if (values.length === 0) return [missing(path), { path, test: 'exists', value: '' }]
    const isYesNo = values[0] === 'ja'
    const tests = isYesNo ? (['is'] as const) : (['is', 'is-not'] as const)
    return values.flatMap((value) => tests.map((test) => ({ path, test, value })))
  })
}

function missing(path: string): Condition {
  return { path, test: 'missing', value: '' }
}

/** A condition as the value of a form control. */
export function conditionName({ path, test, value }: Condition): string {
  return `${path} ${test} ${value}`
}

/** A step of a kind as it is when it has just been added. */
export function newStep(lab: RobotLab, kind: StepKind): Step {
  const [condition = missing(`element.${KEY_FIELD}`)] = conditionsOf(lab)
  switch (kind) {
    case 'find-case':
      return { do: kind, field: CASE_FIELD }
    case 'find-post':
      return { do: kind, field: KEY_FIELD }
    case 'create-post':
      return { do: kind, type: 'I', field: KEY_FIELD }
    case 'set-access':
      return { do: kind, code: lab.codes[0] ?? '' }
    case 'journal':
      return { do: kind }
    case 'if':
      return { do: kind, condition, yes: [], no: [] }
    case 'retry':
      return { do: kind, times: 3, steps: [], onError: [] }
    case 'manual':
      return { do: kind, reason: lab.reasons[0] ?? '' }
    case 'log':
      return { do: kind, text: '' }
  }
}
