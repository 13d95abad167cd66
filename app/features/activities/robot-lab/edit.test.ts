import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, editProgram } from './edit.ts'
import { findStep, numberSteps } from './number.ts'
import { countSteps, depthOf, MOST_DEPTH, MOST_STEPS, type Program, type Step } from './program.ts'
import { solution } from './sample.ts'

const log = (text: string): Step => ({ do: 'log', text })
const retry = (...steps: Step[]): Step => ({ do: 'retry', times: 2, steps, onError: [] })
const made = (...steps: Step[]): Program => ({ rights: [], steps })

/** The program in one line, and where the focus goes. */
function result(program: Program, edit: Edit): string {
  const edited = editProgram(program, edit)
  return edited.ok ? `${shown(edited.program.steps)} @${edited.focus}` : edited.reason
}

function shown(steps: Step[]): string {
  return steps
    .map((one) => {
      if (one.do === 'log') return one.text
      return one.do === 'retry' ? `[${shown(one.steps)}|${shown(one.onError)}]` : one.do
    })
    .join(' ')
}

const sample = made(log('a'), retry(log('b'), log('c')), log('d'))

describe('an edit', () => {
  it.each<[Edit, string]>([
    [{ edit: 'add-under', at: null, branch: null, step: log('x') }, 'a [b c|] d x @4'],
    [{ edit: 'add-under', at: '2', branch: 'onError', step: log('x') }, 'a [b c|x] d @2.3'],
    [{ edit: 'add-under', at: '1', branch: 'steps', step: log('x') }, 'no-such-list'],
    [{ edit: 'add-after', at: '2.1', step: log('x') }, 'a [b x c|] d @2.2'],
    [{ edit: 'up', at: '2.2' }, 'a [c b|] d @2.1'],
    [{ edit: 'up', at: '2.1' }, 'at-edge'],
    [{ edit: 'down', at: '1' }, '[b c|] a d @2'],
    [{ edit: 'down', at: '3' }, 'at-edge'],
    [{ edit: 'in', at: '3' }, 'a [b c d|] @2.3'],
    [{ edit: 'in', at: '1' }, 'at-edge'],
    [{ edit: 'out', at: '2.1' }, 'a [c|] b d @3'],
    [{ edit: 'out', at: '1' }, 'at-edge'],
    [{ edit: 'remove', at: '2.2' }, 'a [b|] d @2.1'],
    [{ edit: 'remove', at: '1' }, '[b c|] d @1'],
    [{ edit: 'change', at: '2.1', step: log('x') }, 'a [x c|] d @2.1'],
    [{ edit: 'remove', at: '9' }, 'unknown-step'],
  ])('%j gives %s', (edit, expected) => {
    expect(result(sample, edit)).toBe(expected)
  })

  it('goes to what holds it when the last step of a list is removed', () => {
    expect(result(made(retry(log('b'))), { edit: 'remove', at: '1.1' })).toBe('[|] @1')
    expect(result(made(log('a')), { edit: 'remove', at: '1' })).toBe(' @null')
  })

  it('is refused beyond sixty steps, and beyond six levels', () => {
    const full = made(...Array.from({ length: MOST_STEPS }, () => log('a')))
    expect(result(full, { edit: 'add-after', at: '1', step: log('x') })).toBe('too-many')
    const deep = made(retry(retry(retry(retry(retry(log('a')))))))
    const edit = { edit: 'add-under', branch: 'steps', step: retry() } as const
    expect(result(deep, { ...edit, at: '1.1.1.1.1' })).toContain('@1.1.1.1.1.2')
    expect(result(made(...deep.steps, retry(retry())), { edit: 'in', at: '2' })).toContain('@1.2')
    const deepest = made(retry(retry(retry(retry(retry(retry()))))))
    expect(result(deepest, { ...edit, at: '1.1.1.1.1.1' })).toBe('too-deep')
  })

  it('never changes what it was given, keeps to the limits, and numbers each step once', () => {
    const at = fc.constantFrom('1', '2', '3', '5', '5.1', '5.2', '5.2.1', '7', '9')
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        edit: fc.constantFrom('up', 'down', 'in', 'out', 'remove'),
        at,
      }) as fc.Arbitrary<Edit>,
      fc.record({
        edit: fc.constant('add-after' as const),
        at,
        step: fc.constant(retry(log('x'))),
      }),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const before = JSON.stringify(solution)
        let program = solution
        for (const one of edits) {
          const edited = editProgram(program, one)
          if (edited.ok) program = edited.program
          const numbers = numberSteps(program.steps).map(({ number }) => number)
          expect(new Set(numbers).size).toBe(countSteps(program.steps))
          expect(depthOf(program.steps)).toBeLessThanOrEqual(MOST_DEPTH)
          const focus = edited.ok ? edited.focus : null
          if (focus !== null) expect(findStep(program.steps, focus)).toBeDefined()
        }
        expect(JSON.stringify(solution)).toBe(before)
      }),
    )
  })

  it.each<[Edit, Edit['edit']]>([
    [{ edit: 'down', at: '1' }, 'up'],
    [{ edit: 'in', at: '3' }, 'out'],
  ])('%j is undone by its opposite', (edit, opposite) => {
    const there = editProgram(sample, edit)
    if (!there.ok) throw new Error(there.reason)
    const back = editProgram(there.program, { edit: opposite, at: there.focus } as Edit)
    expect(back).toMatchObject({ ok: true, program: sample })
  })
})
