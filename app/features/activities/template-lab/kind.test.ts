import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { labOf, readSmall } from '#tests/factories/template-lab.ts'
import type { Fields } from '../attempt.ts'
import { choosableConditions } from './answer.ts'
import { templateKind as kind } from './kind.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'

let lab: TemplateLab
let key: TemplateLabKey
beforeAll(async () => {
  const read = await labOf(readSmall())
  lab = read.lab
  key = read.key
})

/** Presses a button of the form, with what is chosen beside it. */
const press = (fields: Fields, button: string, chosen: Record<string, string> = {}): Fields => {
  const given = Object.entries(chosen).map(([name, value]) => [name, [value]])
  const step = kind.advance(lab, key, { ...fields, do: [button], ...Object.fromEntries(given) })
  if (!step.ok) throw new Error(step.reason)
  return step.answer
}
const scoreOf = (fields: Fields) => {
  const parsed = kind.parse(lab, fields)
  return parsed.ok ? kind.grade(lab, key, parsed.answer).score.numerator : undefined
}
/** The date mended by pressing buttons. */
const dated = () =>
  press({}, 'field brev-3 0', { 'path brev-3 0': 'dato', 'filter brev-3 0': 'dato' })
const finished = () =>
  press(dated(), 'wrap brev-2', {
    'to brev-2': 'brev-2',
    'when brev-2': '#vern er "ingen"',
  })

describe('work on a template', () => {
  it('goes step by step to a full score', () => {
    expect(scoreOf({})).toBe(0)
    expect(scoreOf(dated())).toBe(28)
    expect(scoreOf(finished())).toBe(100)
    expect(scoreOf(press(finished(), 'undo'))).toBe(28)
    expect(scoreOf(press(finished(), 'restart'))).toBe(0)
  })

  it('offers the conditions that fasit needs', () => {
    expect(choosableConditions(lab.fields)).toContain('vern er "ingen"')
  })

  it('comes back from what is stored as it was', () => {
    const parsed = kind.parse(lab, finished())
    if (!parsed.ok) throw new Error(parsed.reason)
    const stored = JSON.parse(JSON.stringify(parsed.answer))
    expect(kind.restore(lab, stored)).toEqual(parsed.answer)
    expect(kind.parse(lab, kind.fields(parsed.answer))).toEqual(parsed)
    expect(kind.restore(lab, { repairs: [{ do: 'remove', paragraph: 'brev-99' }] })).toBeUndefined()
  })

  it('refuses what is not of this form, and never breaks on it', () => {
    for (const work of [
      '{',
      '[]',
      '{"repairs":1,"tried":null}',
      '{"repairs":[],"tried":"hemmelig"}',
    ])
      expect(kind.parse(lab, { work: [work] })).toEqual({ ok: false, reason: 'malformed' })
    for (const button of ['', 'try hemmelig', 'field', 'field brev-3 x', 'remove', 'wrap brev-2'])
      expect(kind.advance(lab, key, { do: [button] }).ok).toBe(false)
    fc.assert(
      fc.property(fc.string(), fc.string(), (work, button) => {
        kind.advance(lab, key, { work: [work], do: [button] })
        kind.fitting(lab, { work: [work] })
        const score = scoreOf({ work: [work] }) ?? 0
        expect(score).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('preparing an answer', () => {
  it('lets others come between its letters, and changes nothing of what it is worth', async () => {
    const answer = { repairs: kind.solve(lab, key).repairs.slice(1) }
    const fresh = { ...key }
    let turns = 0
    const other = setInterval(() => {
      turns += 1
    })
    await kind.prepare?.(lab, fresh, answer)
    clearInterval(other)
    expect(turns).toBeGreaterThan(0)
    expect(kind.grade(lab, fresh, answer)).toEqual(kind.grade(lab, { ...key }, answer))
    expect(kind.review(lab, fresh, answer, true)).toEqual(kind.review(lab, key, answer, true))
  })
})

describe('trying a case', () => {
  it('shows the letter, and what a reader sees in it, but no verdict', () => {
    const scene = kind.open(lab, key, press({}, 'try vanlig'))
    expect(scene?.tried).toMatchObject({
      case: 'vanlig',
      ok: true,
      observations: [{ kind: 'raw-date', text: '2026-03-02' }],
    })
    const texts = JSON.stringify(scene)
    for (const { text } of key.checks.filter(({ text }) => text)) expect(texts).not.toContain(text)
    for (const { data } of key.cases) expect(texts).not.toContain(String(data.adresse))
  })

  it('shows nothing of a hidden case', () => {
    const work = [JSON.stringify({ repairs: [], tried: 'hemmelig' })]
    expect(kind.open(lab, key, { work })).toBeNull()
    expect(kind.takeHome(lab, key, {}, 'hemmelig.docx')).toBeUndefined()
  })

  it('gives the letter and the template as Word files', () => {
    for (const name of ['vanlig.docx', 'mal.docx']) {
      const file = kind.takeHome(lab, key, finished(), name)
      expect([...(file?.bytes.subarray(0, 2) ?? [])]).toEqual([0x50, 0x4b])
    }
    expect(kind.takeHome(lab, key, {}, 'annet.docx')).toBeUndefined()
  })

  it('names the tag when a repair has broken the template', () => {
    const broken = press(finished(), 'remove ny-1b')
    expect(kind.open(lab, key, press(broken, 'try vanlig'))?.tried).toMatchObject({
      case: 'vanlig',
      ok: false,
      stop: { tag: 'vern er "ingen"', condition: { expression: { path: 'Vern' } } },
    })
    expect(scoreOf(broken)).toBe(0)
  })
})

describe('what is told afterwards', () => {
  const reviewOf = (fields: Fields, reveal = false) => {
    const parsed = kind.parse(lab, fields)
    if (!parsed.ok) throw new Error(parsed.reason)
    return kind.review(lab, key, parsed.answer, reveal)
  }

  it('is what broke in visible cases, how many hidden failed, and hints', () => {
    const told = reviewOf(dated())
    expect(told).toMatchObject({ score: 28, capped: true, hidden: { failed: 1, of: 1 } })
    expect(told.cases).toEqual([{ id: 'vanlig', title: 'En vanlig', broken: [] }])
    expect(told.hints).toEqual(['Hvem kan lese den?'])
    expect(told.revealed).toBeNull()
    expect(JSON.stringify(told)).not.toContain('En sperret')
  })

  it('is everything when it is revealed', () => {
    const { revealed } = reviewOf(dated(), true)
    expect(revealed?.cases[0]).toMatchObject({ id: 'hemmelig', broken: [{ id: 'sperret' }] })
    expect(revealed?.faults.map(({ isRepaired }) => isRepaired)).toEqual([true, false])
  })
})
