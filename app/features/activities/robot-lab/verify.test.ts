import { describe, expect, it } from 'vitest'
import { gradeProgram } from './grade.ts'
import type { RobotLabKey } from './lab.ts'
import { naivePrograms } from './naive.ts'
import { key, lab, solution } from './sample.ts'
import { verifyRobotLab } from './verify.ts'

const changed = (more: Partial<RobotLabKey>) => verifyRobotLab(lab, { ...key, ...more })
const hidden = (change: (item: RobotLabKey['hidden'][number]) => RobotLabKey['hidden'][number]) =>
  key.hidden.map(change)

describe('the verification', () => {
  it('finds nothing to say about a sound lab', () => {
    expect(verifyRobotLab(lab, key)).toEqual([])
  })

  it('tells which item the solution gets wrong', () => {
    const expected = {
      ...key.expected,
      H4: { outcome: 'manual', reason: 'systemfeil', note: null },
    }
    const [flaw] = changed({ expected: expected as RobotLabKey['expected'] })
    expect(flaw).toMatchObject({
      flaw: 'unsolved',
      score: 90,
      item: { id: 'H4', outcome: 'journalled' },
    })
  })

  it('tells which step the solution can do without', () => {
    const steps = [...solution.steps, { do: 'log', text: 'Ferdig med {element.skjemaId}' } as const]
    const idle = changed({ solution: { ...solution, steps } }).filter(
      ({ flaw }) => flaw === 'idle-step',
    )
    expect(idle.map((one) => 'number' in one && one.number)).toEqual(['8', '9'])
  })

  it('tells which naive program passes', () => {
    const forgiving = verifyRobotLab({ ...lab, pass: 80 }, key)
    expect(forgiving).toEqual([{ flaw: 'naive-passes', name: 'all-rights', score: 80 }])
    const easy = hidden((item) => ({ ...item, faults: [], fields: lab.queue[0]?.fields ?? {} }))
    const H = Object.fromEntries(key.hidden.map(({ id }) => [id, key.expected.K4]))
    const flaws = changed({ hidden: easy, expected: { ...key.expected, ...H } as never })
    expect(flaws).toContainEqual({ flaw: 'untried', what: 'lost-answer' })
    expect(flaws.filter(({ flaw }) => flaw === 'idle-step').length).toBeGreaterThan(0)
    expect(flaws).toContainEqual(
      expect.objectContaining({ flaw: 'naive-passes', name: 'only-the-visible' }),
    )
  })

  it('tells what the hidden queue never tries', () => {
    const mild = hidden((item) => ({
      ...item,
      faults: item.faults.map((fault) => ({ ...fault, hasEffect: false })),
    }))
    expect(changed({ hidden: mild })).toContainEqual({ flaw: 'untried', what: 'lost-answer' })
    expect(changed({ barred: null })).toContainEqual({ flaw: 'untried', what: 'barred' })
  })

  it('gives up on a lab that is too large, and says so', () => {
    const many = <T extends { id: string }>(items: T[]) =>
      Array.from({ length: 60 }, (_, i) => ({ ...(items[i % items.length] as T), id: `M${i}` }))
    const large = { ...lab, queue: many(lab.queue), tests: { ...lab.tests, mostOperations: 4000 } }
    const expected = Object.fromEntries(
      large.queue.map(({ id }, i) => [id, key.expected[lab.queue[i % 4]?.id ?? '']]),
    )
    const flaws = verifyRobotLab(large, {
      ...key,
      expected: { ...key.expected, ...expected } as RobotLabKey['expected'],
    })
    expect(flaws).toEqual([{ flaw: 'too-large' }])
  })
})

describe('the naive programs', () => {
  it('score as low as what they do not see', () => {
    const best = new Map<string, number>()
    for (const { name, program } of naivePrograms(lab, solution)) {
      const { score } = gradeProgram(lab, key, program)
      best.set(name, Math.max(score, best.get(name) ?? 0))
    }
    expect(Object.fromEntries(best)).toMatchObject({
      nothing: 0,
      'straight-line': 0,
      'all-retried': 30,
      'all-to-manual': 0,
      'all-rights': 80,
      'journal-first': 84,
    })
  })
})
