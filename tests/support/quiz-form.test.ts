import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '#db/seed/random.ts'
import { fillInQuizzes } from './quiz-form.ts'

const position =
  '<option value="">–</option><option value="1">1</option><option value="2">2</option>'
const PAGE = `<form action="/activities/k.m.r/attempts"><fieldset disabled>
  <input type="radio" name="q.en" value="ja" checked></fieldset><button type="button">Vis</button></form>
<form action="/sign-out"><input name="other" value="x"></form>
<form action="/activities/k.m.q/attempts" method="post">
  <input type="hidden" name="attempt" value="a-1">
  <input type="radio" name="q.en" value="ja"><input type="radio" name="q.en" value="nei">
  <input type="checkbox" name="q.to" value="a"><input type="checkbox" name="q.to" value="b">
  <select name="q.tre.x">${position}</select><select name="q.tre.y">${position}</select>
  <select name="q.fire.r1"><option value="">–</option><option value="o1">o1</option></select>
  <select name="q.fire.r2"><option value="">–</option><option value="o1">o1</option></select>
  <input type="text" name="q.fem.b1"><button name="go" value="1">Lever</button>
</form>`

describe('a quiz filled in by its controls', () => {
  it('is only what its own open form holds, complete, with one of each radio and each place once', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const forms = fillInQuizzes(PAGE, randomFrom(seed))
        expect(forms).toHaveLength(1)
        const { action, fields } = forms[0] as (typeof forms)[number]
        expect(action).toBe('/activities/k.m.q/attempts')
        expect(fields.getAll('attempt')).toEqual(['a-1'])
        expect(fields.getAll('q.en')).toHaveLength(1)
        expect(fields.getAll('q.to').length).toBeGreaterThan(0)
        expect(new Set(fields.getAll('q.to')).size).toBe(fields.getAll('q.to').length)
        expect([fields.get('q.tre.x'), fields.get('q.tre.y')].sort()).toEqual(['1', '2'])
        expect([fields.get('q.fire.r1'), fields.get('q.fire.r2')]).toEqual(['o1', 'o1'])
        expect(fields.get('q.fem.b1')).toMatch(/^\d+$/)
        expect(fields.has('go') || fields.has('other')).toBe(false)
      }),
    )
  })

  it('differs from chance to chance', () => {
    const filled = [1, 2, 3, 4, 5, 6].map((seed) =>
      String(fillInQuizzes(PAGE, randomFrom(seed))[0]?.fields),
    )
    expect(new Set(filled).size).toBeGreaterThan(1)
  })
})
