import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runQueue } from './engine.ts'
import { grade, gradeProgram } from './grade.ts'
import type { Fault, QueueItem } from './lab.ts'
import { numberSteps } from './number.ts'
import {
  ARCHIVE_STEPS,
  branchesOf,
  type Program,
  RIGHTS,
  type Right,
  type Step,
} from './program.ts'
import { readProgram } from './read-program.ts'
import { robotFor, tryQueue } from './run.ts'
import { key, lab, solution } from './sample.ts'
import { solve } from './solve.ts'
import { keyOf, postsWithKey, startWorld } from './world.ts'

const field = fc.constantFrom('skjemaId', 'saksnummer', 'fødselsnummer')
const leaf: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('find-case' as const, 'find-post' as const), field }),
  fc.record({ do: fc.constant('create-post' as const), type: fc.constantFrom('I', 'U'), field }),
  fc.constant<Step>({ do: 'set-access', code: 'UO' }),
  fc.constant<Step>({ do: 'journal' }),
  fc.record({ do: fc.constant('manual' as const), reason: fc.constantFrom(...lab.reasons) }),
  fc.constant<Step>({ do: 'log', text: '{element.skjemaId} {element.helse}' }),
)
const condition = fc.constantFrom(
  { path: 'sak.funnet', test: 'is', value: 'nei' } as const,
  { path: 'journalpost.funnet', test: 'is', value: 'ja' } as const,
  { path: 'element.saksnummer', test: 'missing', value: '' } as const,
  { path: 'element.adressesperre', test: 'is-not', value: 'ingen' } as const,
)
const { steps } = fc.letrec<{ steps: Step[]; step: Step }>((tie) => ({
  steps: fc.array(tie('step'), { maxLength: 4 }),
  step: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaf,
    fc.record({ do: fc.constant('if'), condition, yes: tie('steps'), no: tie('steps') }),
    fc.record({
      do: fc.constant('retry'),
      times: fc.integer({ min: 1, max: 5 }),
      steps: tie('steps'),
      onError: tie('steps'),
    }),
  ) as fc.Arbitrary<Step>,
}))
const program: fc.Arbitrary<Program> = fc.record({
  rights: fc.subarray<Right>([...RIGHTS]),
  steps,
})

const fault: fc.Arbitrary<Fault> = fc.record({
  on: fc.constantFrom(...ARCHIVE_STEPS),
  hasEffect: fc.boolean(),
  times: fc.option(fc.integer({ min: 1, max: 4 })),
})
/** Items as a real queue has them: keys that come again, and faults anywhere. */
const queue: fc.Arbitrary<QueueItem[]> = fc
  .array(
    fc.record({
      from: fc.constantFrom(...lab.queue, ...key.hidden),
      faults: fc.array(fault, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((made) => made.map(({ from, faults }, i) => ({ ...from, id: `E${i}`, faults })))

const scoreOf = (tried: Program) => gradeProgram(lab, key, tried).score
const withSteps = (changed: Step[]): Program => ({ ...solution, steps: changed })
const manual = (reason: string): Step => ({ do: 'manual', reason })

describe('the score', () => {
  it('is 100 for the solution, which passes', () => {
    expect(grade(lab, key, solve(key))).toEqual({
      score: { numerator: 100, denominator: 100 },
      passed: true,
    })
  })

  it('loses ten for every right that is never used, at most thirty', () => {
    const rights = (...more: Right[]) => ({ ...solution, rights: [...solution.rights, ...more] })
    expect([scoreOf(rights('delete')), scoreOf(rights('delete', 'read-all'))]).toEqual([90, 80])
  })

  it('stays below the mark when a health document lies open, if only until the next step', () => {
    const [restrict, journal] = [solution.steps[5], solution.steps[6]] as [Step, Step]
    const opened = withSteps(solution.steps.with(5, journal).with(6, restrict))
    const graded = gradeProgram(lab, key, opened)
    expect(graded.score).toBe(84)
    expect(graded.hidden[0]?.violations).toEqual(['leak'])
  })

  it('counts a blind retry as what it makes: two posts', () => {
    const blind = solution.steps.with(4, {
      do: 'retry',
      times: 3,
      steps: [{ do: 'create-post', type: 'I', field: 'skjemaId' }],
      onError: [manual('systemfeil')],
    })
    const graded = gradeProgram(lab, key, withSteps(blind))
    expect(graded.hidden[0]).toMatchObject({ id: 'H1', violations: ['double'], isRight: false })
    expect(graded.isRepeatable).toBe(false)
  })

  it('sees a half-made post that a restarted robot skips', () => {
    const rest = solution.steps.slice(5, 7)
    const isMissing = { path: 'journalpost.funnet', test: 'is', value: 'nei' } as const
    const create: Step = { do: 'create-post', type: 'I', field: 'skjemaId' }
    const skipping: Step[] = [
      ...solution.steps.slice(0, 4),
      { do: 'find-post', field: 'skjemaId' },
      { do: 'if', condition: isMissing, yes: [create, ...rest], no: [] },
      ...solution.steps.slice(7),
    ]
    expect(gradeProgram(lab, key, withSteps(skipping)).isRepeatable).toBe(false)
  })

  it('keeps below the mark whoever logs a personal number, or makes a post for a barred item', () => {
    const telling = withSteps([...solution.steps, { do: 'log', text: '{element.fødselsnummer}' }])
    const [, ...unbarred] = solution.steps
    expect(gradeProgram(lab, key, telling)).toMatchObject({ isGrave: true, score: 84 })
    const [barred] = gradeProgram(lab, key, withSteps(unbarred)).hidden.slice(1)
    expect(barred).toMatchObject({ id: 'H2', violations: ['barred'] })
  })

  it('costs twenty without a log, and ten for standing still', () => {
    const silent = gradeProgram(lab, key, withSteps(solution.steps.slice(0, -1)))
    expect(silent).toMatchObject({ isUnlogged: true, score: 80 })
    const rightless = { ...solution, rights: solution.rights.filter((one) => one !== 'journal') }
    expect(gradeProgram(lab, key, rightless)).toMatchObject({ stops: ['no-right'], score: 0 })
  })

  it('is less for the solution without any one of its steps', () => {
    const without = (list: Step[], gone: Step): Step[] =>
      list
        .filter((one) => one !== gone)
        .map((one) => ({
          ...one,
          ...Object.fromEntries(
            branchesOf(one).map(([name, inner]) => [name, without(inner, gone)]),
          ),
        }))
    for (const { step } of numberSteps(solution.steps)) {
      expect(scoreOf(withSteps(without(solution.steps, step)))).toBeLessThan(100)
    }
  })
})

describe('any program', () => {
  it('neither passes by chance nor throws, and scores a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(program, (tried) => {
        const score = scoreOf(tried)
        expect(Number.isInteger(score) && score >= 0 && score < lab.pass).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('comes to the same each time, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(program, queue, (tried, items) => {
        const robot = robotFor(lab, key, tried, items)
        const start = startWorld(lab.cases, items)
        const run = runQueue(robot, start)
        expect(runQueue(robot, startWorld(lab.cases, items))).toEqual(run)
        for (const [i, row] of run.rows.entries()) {
          const before = run.rows[i - 1]?.world ?? start
          const isChange = ['done', 'timed-out'].includes(row.result)
          if (!isChange) expect(row.world.cases).toBe(before.cases)
        }
        expect(start).toEqual(startWorld(lab.cases, items))
      }),
      { numRuns: 200 },
    )
  })

  it('gains nothing from a right that none of its steps asks for', () => {
    fc.assert(
      fc.property(program, fc.constantFrom(...RIGHTS), (tried, right) => {
        const base = gradeProgram(lab, key, tried)
        const wider = gradeProgram(lab, key, {
          ...tried,
          rights: [...new Set([...tried.rights, right])],
        })
        const isUsed = !wider.unneededRights.includes(right)
        expect(isUsed || wider.score <= base.score).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is bounded: nested retries of what always fails end at the limit', () => {
    const nest = (depth: number): Step =>
      depth === 0
        ? { do: 'journal' }
        : { do: 'retry', times: 5, steps: [nest(depth - 1)], onError: [] }
    const robot = robotFor(lab, key, { rights: [...RIGHTS], steps: [nest(5)] }, lab.queue)
    const run = runQueue(robot, startWorld(lab.cases, lab.queue))
    expect([run.rows.length, run.stop]).toEqual([400, 'too-many-operations'])
  })
})

describe('the solution', () => {
  it('makes one post for each key, whatever the queue, the faults and the cuts', () => {
    fc.assert(
      fc.property(queue, (items) => {
        const tried = tryQueue(lab, robotFor(lab, key, solution, items))
        for (const { world, rows } of tried.all) {
          expect(rows.flatMap(({ violations }) => violations)).toEqual([])
          for (const item of items) {
            expect(postsWithKey(world, keyOf(item)).length).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a program from anywhere', () => {
  it('is taken as it is when it is one, and fits', () => {
    expect(readProgram(lab, JSON.parse(JSON.stringify(solution)))).toEqual({
      ok: true,
      program: solution,
    })
  })

  it('is refused at its step when the lab has no such thing', () => {
    const wrong = withSteps(solution.steps.with(3, manual('lunsj')))
    expect(readProgram(lab, wrong)).toEqual({
      ok: false,
      problems: [{ at: '4', reason: 'unknown-reason', word: 'lunsj' }],
    })
  })

  it('is refused when it is too deep or too long, however deep', () => {
    const nest = (depth: number): unknown[] =>
      depth === 0 ? [] : [{ do: 'retry', times: 1, steps: nest(depth - 1), onError: [] }]
    let bottomless: unknown = []
    for (let i = 0; i < 100_000; i++) bottomless = [bottomless]
    const reasons = [nest(7), bottomless, Array(61).fill({ do: 'journal' })].map((made) => {
      const read = readProgram(lab, { rights: [], steps: made })
      return read.ok ? 'taken' : read.problems[0]?.reason
    })
    expect(reasons).toEqual(['too-deep', 'too-deep', 'malformed'])
    expect(readProgram(lab, { rights: [], steps: nest(6) }).ok).toBe(true)
  })

  it('is an answer or a refusal whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), program), (raw) => {
        const read = readProgram(lab, raw)
        if (read.ok) expect(scoreOf(read.program)).toBeLessThanOrEqual(100)
        else expect(read.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
