import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../attempt.ts'
import { conditionName, conditionsOf, newStep } from './conditions.ts'
import { STEP_KINDS } from './program.ts'
import { readProgram } from './read-program.ts'
import { reviewProgram, tryOut } from './review.ts'
import { key, lab, solution } from './sample.ts'
import { advanceWork, fittingWork, parseWork, readWork, workFields } from './work.ts'

const work = workFields({ program: solution, focus: null, refused: null, isTried: false })
const pressed = (button: string, fields: Fields = work): Fields => {
  const advanced = advanceWork(lab, { ...fields, do: [button] })
  if (!advanced.ok) throw new Error(advanced.reason)
  return advanced.answer
}
const programOf = (fields: Fields) => readWork(lab, fields)?.program

describe('work on a robot', () => {
  it('begins empty, and can be built to the solution by pressing buttons', () => {
    let fields = pressed('add', { kind: ['journal'] })
    fields = pressed('add 1 after', { ...fields, 'kind 1 after': ['if'] })
    const [wanted] = conditionsOf(lab).filter(({ path }) => path === 'element.helse')
    const condition = { '2 condition': [conditionName(wanted as never)] }
    fields = pressed('add 2 yes', { ...fields, ...condition, 'kind 2 yes': ['set-access'] })
    fields = pressed('up 2', fields)
    expect(programOf(fields)?.steps).toEqual([solution.steps[5], solution.steps[6]])
    expect(readWork(lab, fields)?.focus).toBe('1')
  })

  it('keeps what the controls say, whichever button is pressed', () => {
    const controls = {
      '2.1 reason': ['systemfeil'],
      '3 times': ['5'],
      rights: ['yes'],
      right: ['journal'],
    }
    const program = programOf(pressed('try', { ...work, ...controls }))
    expect(program?.rights).toEqual(['journal'])
    expect(program?.steps[1]).toMatchObject({ yes: [{ reason: 'systemfeil' }] })
    expect(program?.steps[2]).toMatchObject({ times: 5 })
  })

  it('tells why an edit can not be made, and changes nothing', () => {
    const refused = readWork(lab, pressed('up 1'))
    expect(refused).toMatchObject({ refused: 'at-edge', program: solution })
  })

  it('is malformed when it is not ours', () => {
    const wrong: Fields[] = [
      { work: ['{'] },
      { work: ['{"rights":[],"steps":[{"do":"delete"}]}'] },
      { ...work, '2.1 reason': ['lunsj'] },
      { ...work, '3 times': ['99'] },
    ]
    for (const fields of wrong) {
      expect(parseWork(lab, fields)).toEqual({ ok: false, reason: 'malformed' })
      expect(fittingWork(lab, fields)).toEqual({})
    }
    expect(advanceWork(lab, { ...work, do: ['explode 1'] }).ok).toBe(false)
  })

  it('is an answer or a refusal whatever the fields are', () => {
    const name = fc.constantFrom('work', 'do', 'right', 'rights', 'focus', '2.1 reason', '3 times')
    const values = fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 3 })
    fc.assert(
      fc.property(fc.dictionary(name, values), (fields) => {
        const advanced = advanceWork(lab, fields)
        if (advanced.ok) expect(parseWork(lab, advanced.answer).ok).toBe(true)
        else expect(advanced.reason).toBe('malformed')
      }),
    )
  })

  it.each(STEP_KINDS)('adds a %s that fits the lab', (kind) => {
    const made = { rights: [], steps: [newStep(lab, kind)] }
    expect(readProgram(lab, made)).toEqual({ ok: true, program: made })
  })

  it('offers no condition that the lab does not have', () => {
    for (const condition of conditionsOf(lab)) {
      const steps = [{ do: 'if', condition, yes: [], no: [] }]
      expect(readProgram(lab, { rights: [], steps }).ok).toBe(true)
    }
  })
})

describe('what is told', () => {
  const [, ...unbarred] = solution.steps
  const wrong = { ...solution, steps: unbarred }

  it('of a hidden queue is only how many went wrong, until all may be told', () => {
    const review = reviewProgram(lab, key, wrong, false)
    expect(review).toMatchObject({ hidden: { wrong: 1, of: 6 }, revealed: null })
    expect(JSON.stringify(review)).not.toMatch(/S-20|"H\d"|merknad/)
    const all = reviewProgram(lab, key, wrong, true).revealed
    expect(all?.hidden.find(({ isRight }) => !isRight)?.id).toBe('H2')
    expect(all?.rows.some(({ item }) => item === 'H2')).toBe(true)
  })

  it('of a trial is what happened, step by step', () => {
    const rows = tryOut(lab, solution)
    const third = rows.filter(({ item }) => item === 'K3')
    expect(third.map(({ step, result }) => `${step} ${result}`)).toEqual([
      '3.1 found',
      '5.1 not-found',
      '5.2.1 timed-out',
      '5.1 not-found',
      '5.2.1 done',
      '6.1 done',
      '7 done',
      '8 done',
    ])
    expect(third.at(-1)).toMatchObject({ line: 'Journalført S-1003' })
    expect(third.at(-1)?.journal.map((post) => [post.key, post.status, post.access])).toEqual([
      ['S-1001', 'J', 'UO'],
      ['S-1003', 'J', 'UO'],
    ])
  })
})
