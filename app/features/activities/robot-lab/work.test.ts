import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../attempt.ts'
import { conditionName, conditionsOf, newStep } from './conditions.ts'
import { countSteps, depthOf, MOST_DEPTH, MOST_STEPS, STEP_KINDS, type Step } from './program.ts'
import { readProgram } from './read-program.ts'
import { reviewProgram } from './review.ts'
import { key, lab, solution } from './sample.ts'
import { tryOut } from './trial.ts'
import { advanceWork, fittingWork, parseWork, readWork, workFields, workOn } from './work.ts'

const work = workFields(workOn(solution))
const pressed = (button: string, fields: Fields = work): Fields => {
  const advanced = advanceWork(lab, { ...fields, do: [button] })
  if (!advanced.ok) throw new Error(advanced.reason)
  return advanced.answer
}
const programOf = (fields: Fields) => readWork(lab, fields)?.program

describe('work on a robot', () => {
  it('begins empty, and can be built to the solution by pressing buttons', () => {
    let fields = pressed('add journal', {})
    fields = pressed('add if 1 after', fields)
    const [wanted] = conditionsOf(lab).filter(({ path }) => path === 'element.helse')
    const condition = { '2 condition': [conditionName(wanted as never)] }
    fields = pressed('add set-access 2 yes', { ...fields, ...condition })
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
    expect(refused).toMatchObject({ refused: 'at-edge', program: solution, did: null })
  })

  it('goes on from what was added, moved or removed, and says what was done', () => {
    const doneBy = (button: string, fields?: Fields) => {
      const { focus, did } = readWork(lab, pressed(button, fields)) ?? {}
      return [did, focus]
    }
    expect(doneBy('add manual 3 onError')).toEqual(['added', '3.3'])
    expect(doneBy('down 1')).toEqual(['moved', '2'])
    expect(doneBy('out 5.2.1')).toEqual(['moved', '5.3'])
    expect(doneBy('remove 8')).toEqual(['removed', '7'])
    expect(doneBy('remove 1', pressed('add journal', {}))).toEqual(['removed', null])
  })

  it('puts a trial out of date with the first change after it', () => {
    const tried = pressed('try')
    expect(readWork(lab, tried)?.trial).toBe('shown')
    expect(readWork(lab, pressed('look 1 2 3', tried))).toMatchObject({
      trial: 'shown',
      did: 'looked',
      look: { run: 1, item: 2, row: 3 },
    })
    expect(readWork(lab, pressed('up 2', tried))?.trial).toBe('outdated')
    expect(readWork(lab, pressed('up 1', tried))?.trial).toBe('shown')
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
    for (const button of ['explode 1', 'add delete', 'add log 3 nowhere', 'look', 'look 1 -1 0']) {
      expect(advanceWork(lab, { ...work, do: [button] }).ok).toBe(false)
    }
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
})

describe('any work on a robot', () => {
  it('keeps to its bounds through ten thousand buttons, pressed in any order', () => {
    const number = fc.constantFrom('1', '2', '2.1', '3.2', '1.1.1.1.1.1', '60', '0', '__proto__')
    const verb = fc.constantFrom('up', 'down', 'in', 'out', 'remove')
    const list = fc.constantFrom(
      '',
      ' 1 after',
      ' 1 yes',
      ' 2 no',
      ' 2.1 steps',
      ' 3 onError',
      ' x',
    )
    const button = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(fc.constantFrom(...STEP_KINDS), list).map(([k, at]) => `add ${k}${at}`),
      },
      { weight: 3, arbitrary: fc.tuple(verb, number).map((words) => words.join(' ')) },
      fc.constantFrom('try', 'look 0 0 0', 'look 1 999 999', 'look 1e9 0 0'),
      fc.string(),
    )
    const presses = fc.array(button, { minLength: 400, maxLength: 400 })
    const press = (fields: Fields, one: string) => {
      const advanced = advanceWork(lab, { ...fields, do: [one] })
      return advanced.ok ? advanced.answer : fields
    }
    const isWithin = (buttons: string[]) => {
      const { steps } = programOf(buttons.reduce(press, {})) ?? { steps: [] }
      most = Math.max(most, countSteps(steps))
      return countSteps(steps) <= MOST_STEPS && depthOf(steps) <= MOST_DEPTH
    }
    let most = 0
    fc.assert(fc.property(presses, isWithin), { numRuns: 25 })
    expect(most).toBe(MOST_STEPS)
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
    expect(all?.hidden.find(({ id }) => id === 'H2')?.trace.length).toBeGreaterThan(0)
    expect(all?.solution.rights).toEqual(solution.rights)
  })

  it('of what was broken is the step that did it, and the first run that did', () => {
    const [shield, journal] = solution.steps.slice(5, 7) as [Step, Step]
    const steps = [...solution.steps.slice(0, 5), journal, shield, ...solution.steps.slice(7)]
    const { visible } = reviewProgram(lab, key, { ...solution, steps }, false)
    const [first] = visible
    expect(first?.broken).toEqual([{ violation: 'leak', step: '6', when: 'once' }])
  })

  it('of a power cut is where it was, when the robot came to something else', () => {
    const skip = solution.steps.slice(0, 4)
    const found: Step = {
      do: 'if',
      condition: { path: 'journalpost.funnet', test: 'is', value: 'nei' },
      yes: [
        { do: 'create-post', type: 'I', field: 'skjemaId' },
        { do: 'set-access', code: 'UO' },
        { do: 'journal' },
      ],
      no: [],
    }
    const lookUp: Step = { do: 'find-post', field: 'skjemaId' }
    const program = { ...solution, steps: [...skip, lookUp, found] }
    const { differs, hidden } = reviewProgram(lab, key, program, false)
    expect(differs.cut).toEqual({ item: 'K1', step: '6.2' })
    expect(hidden.hints).toContain('not-journalled')
  })

  it('of a trial is what happened, operation by operation', () => {
    const { trace, journal, runs } = tryOut(lab, solution, { run: 0, item: 2, row: 7 })
    expect(trace.map(({ step, result }) => `${step} ${result}`)).toEqual([
      '3.1 found',
      '5.1 not-found',
      '5.2.1 timed-out',
      '5.1 not-found',
      '5.2.1 done',
      '6.1 done',
      '7 done',
      '8 done',
    ])
    expect(trace.at(-1)).toMatchObject({ line: 'Journalført S-1003', changed: [] })
    expect(trace[4]?.changed).toMatchObject([{ key: 'S-1003', status: 'M', access: 'ingen' }])
    expect(journal.map((post) => [post.key, post.status, post.access])).toEqual([
      ['S-1001', 'J', 'UO'],
      ['S-1003', 'J', 'UO'],
    ])
    expect(runs[0]?.standings).toEqual(['journalled', 'manual', 'journalled', 'journalled'])
    expect(runs[0]?.manual).toEqual([{ item: 'K2', reason: 'mangler saksnummer' }])
  })

  it('of what is journalled twice is that it is, in the run that did it', () => {
    const steps: Step[] = [
      { do: 'find-case', field: 'saksnummer' },
      { do: 'create-post', type: 'I', field: 'skjemaId' },
      { do: 'journal' },
    ]
    const one = { ...lab, queue: lab.queue.slice(0, 1) }
    const { runs, isRepeatable } = tryOut(one, { ...solution, steps }, { run: 1, item: 0, row: 0 })
    expect(runs.map(({ standings }) => standings)).toEqual([['journalled'], ['repeated']])
    expect(isRepeatable).toBe(false)
  })

  it('of a robot that stops is where, and what it never came to', () => {
    const rights = solution.rights.filter((one) => one !== 'write-post')
    const { runs } = tryOut(lab, { ...solution, rights }, { run: 0, item: 0, row: 0 })
    expect(runs[0]?.stop).toEqual({ why: 'no-right', item: 'K1' })
    expect(runs[0]?.standings).toEqual(['stopped', 'not-reached', 'not-reached', 'not-reached'])
  })

  it('of what is not there is the nearest that is', () => {
    const { look } = tryOut(lab, solution, { run: 9, item: 999, row: 999 })
    expect(look).toMatchObject({ run: 1, item: 3 })
  })
})
