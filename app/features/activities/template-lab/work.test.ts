import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { courseLab, labOf, readSmall } from '#tests/factories/template-lab.ts'
import type { Fields } from '../attempt.ts'
import { editorOf } from './editor.ts'
import { templateKind as kind } from './kind.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import { readWork } from './read-work.ts'
import { applyRepairs, MOST_REPAIRS } from './repairs.ts'
import { paragraphsOf } from './template.ts'

let lab: TemplateLab
let key: TemplateLabKey
beforeAll(async () => {
  const read = await labOf(readSmall())
  lab = read.lab
  key = read.key
})

const step = (fields: Fields, button: string, chosen: Record<string, string> = {}) =>
  kind.advance(lab, key, {
    ...fields,
    do: [button],
    ...Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, [value]])),
  })
const pressed = (fields: Fields, button: string, chosen: Record<string, string> = {}): Fields => {
  const taken = step(fields, button, chosen)
  if (!taken.ok) throw new Error(`${button}: ${taken.reason}`)
  return taken.answer
}
const workIn = (fields: Fields) => readWork(lab, fields)
const wrapped = () =>
  pressed({}, 'wrap brev-2', { 'to brev-2': 'brev-3', 'when brev-2': '^vern er "ingen"' })

describe('a step', () => {
  it('that lacks a choice asks for it, and does nothing', () => {
    for (const [button, field] of [
      ['wrap brev-2', 'when brev-2'],
      ['move brev-2', 'before brev-2'],
    ] as const)
      expect(step({}, button, { [field]: '' })).toEqual({
        ok: false,
        reason: 'incomplete',
        problems: [{ question: field, field, reason: 'missing' }],
      })
  })

  it('that can’t be done is refused: the form does not offer it', () => {
    const when = { 'when brev-3': '#vern er "ingen"' }
    expect(step({}, 'wrap brev-3', { ...when, 'to brev-3': 'brev-2' }).ok).toBe(false)
    expect(step({}, 'move brev-1', { 'before brev-1': 'topp-1' }).ok).toBe(false)
    expect(step(pressed({}, 'remove brev-1'), 'remove brev-1').ok).toBe(false)
  })

  it('leads to what it changed, or to what came in its place', () => {
    expect(workIn(pressed({}, 'edit brev-2'))).toMatchObject({ open: 'brev-2', at: 'editor' })
    const removed = pressed(pressed({}, 'edit brev-2'), 'remove brev-2')
    expect(workIn(removed)).toMatchObject({ open: null, at: 'brev-3' })
    expect(workIn(pressed({}, 'remove bunn-1'))?.at).toBe('brev-4')
    expect(workIn(pressed(removed, 'undo 0'))).toMatchObject({ repairs: [], at: 'repairs' })
  })

  it('writes the opposite of a condition as the template does', () => {
    expect(workIn(wrapped())?.repairs).toMatchObject([{ negated: true, to: 'brev-3' }])
  })

  it('taken back takes along what points at paragraphs that it made', () => {
    const moved = pressed(wrapped(), 'move ny-1b', { 'before ny-1b': 'brev-4' })
    const both = pressed(moved, 'remove brev-1')
    expect(workIn(pressed(both, 'undo 0'))?.repairs).toEqual([
      { do: 'remove', paragraph: 'brev-1' },
    ])
    expect(step(both, 'undo 3').ok).toBe(false)
    expect(step(both, 'undo x').ok).toBe(false)
  })

  it('is refused when the list of repairs is full, and then nothing is lost', () => {
    let fields: Fields = {}
    for (let n = 0; n < MOST_REPAIRS; n++)
      fields = pressed(fields, 'field brev-1 0', {
        'path brev-1 0': n % 2 === 0 ? 'kommune' : 'navn',
        'filter brev-1 0': '',
      })
    expect(step(fields, 'remove brev-1').ok).toBe(false)
    expect(kind.open(lab, key, fields)?.isFull).toBe(true)
    expect(workIn(pressed(fields, 'undo 39'))?.repairs).toHaveLength(MOST_REPAIRS - 1)
  })
})

const place = fc.constantFrom(
  'brev-1',
  'brev-2',
  'brev-3',
  'brev-4',
  'topp-1',
  'ny-1a',
  'ny-1b',
  '',
)
const hostile = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('__proto__', 'constructor', '{"repairs":[]}', '9'.repeat(400), '{'.repeat(99)),
)
const verb = fc.constantFrom(
  'field',
  'condition',
  'wrap',
  'unwrap',
  'move',
  'remove',
  'edit',
  'undo',
  'try',
  'close',
)
const button = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(verb, place).map(([v, p]) => `${v} ${p}`) },
  { weight: 2, arbitrary: fc.tuple(verb, place).map(([v, p]) => `${v} ${p} 0`) },
  { weight: 1, arbitrary: fc.tuple(verb, hostile).map(([v, p]) => `${v} ${p}`) },
  { weight: 1, arbitrary: hostile },
)
const value = fc.oneof(
  { weight: 4, arbitrary: place },
  {
    weight: 3,
    arbitrary: fc.constantFrom('#kopier', '^vern er "ingen"', '#vern er', 'navn', 'dato'),
  },
  { weight: 1, arbitrary: hostile },
)
const press = fc.record({
  button,
  to: value,
  when: value,
  before: value,
  path: value,
  filter: value,
})

describe('ten thousand lists of steps, many of them hostile', () => {
  it('never break it, and never lead out of bounds', () => {
    let done = 0
    const all = fc.property(fc.array(press, { minLength: 1, maxLength: 5 }), (presses) => {
      let fields: Fields = {}
      for (const { button, ...chosen } of presses) {
        const own = button.split(' ').slice(1).join(' ')
        const names = Object.entries(chosen).map(([part, given]) => [`${part} ${own}`, given])
        const taken = step(fields, button, Object.fromEntries(names))
        if (taken.ok) fields = taken.answer
        done += taken.ok ? 1 : 0
      }
      const work = workIn(fields)
      expect(work?.repairs.length).toBeLessThanOrEqual(presses.length)
      const scene = kind.open(lab, key, { work: [JSON.stringify({ ...work, tried: null })] })
      expect(scene?.repairs.length).toBe(work?.repairs.length)
      expect(kind.parse(lab, fields).ok).toBe(true)
    })
    fc.assert(all, { numRuns: 10_000 })
    expect(done).toBeGreaterThan(5000)
  }, 60_000)
})

describe('the editor', () => {
  it('offers every repair of a solution', async () => {
    const { lab, key } = await labOf(courseLab('svarbrev-malform'))
    let template = lab.template
    for (const repair of kind.solve(lab, key).repairs) {
      const editor = editorOf(lab, template, 'from' in repair ? repair.from : repair.paragraph)
      if (!editor) throw new Error('not there')
      if (repair.do === 'field') {
        expect(editor.fields.map(({ id }) => id)).toContain(repair.tag)
        expect(editor.choices.fields.map(({ path }) => path)).toContain(repair.path)
      }
      if (repair.do === 'wrap') {
        const values = editor.choices.conditions.map(({ value }) => value)
        expect(editor.wrapTo).toContain(repair.to)
        expect(values).toContain(`${repair.negated ? '^' : '#'}${repair.condition}`)
      }
      if (repair.do === 'move') expect(editor.moveBefore).toContain(repair.before)
      template = applyRepairs(template, [repair]).template
    }
  }, 30_000)

  it('offers nothing that can’t be done', () => {
    for (const { id } of paragraphsOf(lab.template)) {
      const editor = editorOf(lab, lab.template, id)
      if (!editor) throw new Error('not there')
      for (const before of editor.moveBefore)
        expect(step({}, `move ${id}`, { [`before ${id}`]: before }).ok).toBe(true)
      for (const to of editor.wrapTo)
        for (const { value } of editor.choices.conditions)
          expect(step({}, `wrap ${id}`, { [`to ${id}`]: to, [`when ${id}`]: value }).ok).toBe(true)
    }
    expect(editorOf(lab, lab.template, 'brev-99')).toBeNull()
  })
})
