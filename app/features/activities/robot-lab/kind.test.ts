import { describe, expect, it } from 'vitest'
import type { Fields } from '../attempt.ts'
import { robotKind as kind } from './kind.ts'
import { key, lab, solution } from './sample.ts'

const solved = kind.fields(solution)

describe('a robot lab as an activity', () => {
  it('is solved by its own solution, and not by who has done nothing', () => {
    const parsed = kind.parse(lab, kind.fields(kind.solve(lab, key)))
    expect(parsed.ok && kind.grade(lab, key, parsed.answer).passed).toBe(true)
    expect(kind.grade(lab, key, kind.untouched(lab))).toMatchObject({ passed: false })
  })

  it('takes back what was stored, and nothing else', () => {
    expect(kind.restore(lab, JSON.parse(JSON.stringify(solution)))).toEqual(solution)
    expect(kind.restore(lab, { steps: [] })).toBeUndefined()
  })

  it('shows the visible queue and no more before it is handed in', () => {
    const step = kind.advance(lab, key, { ...solved, do: ['try'] })
    const scene = step.ok ? kind.open(lab, key, step.answer) : null
    expect(scene?.trial?.trace.length).toBeGreaterThan(0)
    expect(JSON.stringify(scene)).not.toMatch(/S-20|expected|isRight|violations/)
    expect(kind.open(lab, key, solved)?.trial).toBeNull()
  })

  it('shows the same whatever the key is', () => {
    const marked = JSON.parse(JSON.stringify(key).replaceAll(/"(H\d|S-20\d\d)"/g, '"PLANTED"'))
    const other = { ...marked, restricted: null, barred: null, solution: { rights: [], steps: [] } }
    for (const button of ['try', 'up 2', 'remove 5', 'look 1 2 3', 'add if', 'add log 3 steps']) {
      const [one, two] = [key, other].map((of) => {
        const step = kind.advance(lab, of, { ...solved, trial: ['shown'], do: [button] })
        return JSON.stringify(kind.open(lab, of, step.ok ? step.answer : {}))
      })
      expect(two).toBe(one)
      expect(two).not.toContain('PLANTED')
    }
  })

  it('gives the two files to take along, and no others', () => {
    const textOf = (name: string, fields: Fields = solved) =>
      new TextDecoder().decode(kind.takeHome(lab, key, fields, name)?.bytes)
    expect(textOf('robot.robot')).toContain('Send til manuell kø')
    expect(textOf('sakarkiv.resource')).toContain('Koble til kommunens system')
    expect(kind.takeHome(lab, key, solved, 'constructor')).toBeUndefined()
  })

  it('is asked anew only after the revision that changed it', () => {
    expect([null, 0, 1].map((since) => kind.count(lab, key, since))).toEqual([1, 1, 0])
  })

  it('lets words that only teach change freely', () => {
    const renamed = {
      ...lab,
      title: 'Noe annet',
      fields: lab.fields.map((one) => ({ ...one, name: 'X' })),
    }
    expect(kind.decisive(renamed, key)).toEqual(kind.decisive(lab, key))
    expect(kind.decisive({ ...lab, pass: 90 }, key)).not.toEqual(kind.decisive(lab, key))
    const [first, ...others] = key.hidden
    const changed = { ...key, hidden: [{ ...first, faults: [] }, ...others] as typeof key.hidden }
    expect(kind.decisive(lab, changed)).not.toEqual(kind.decisive(lab, key))
  })
})
