import { describe, expect, it } from 'vitest'
import type { Course } from '#app/compiler/lesson.ts'
import { courseOf } from '#tests/factories/learning.ts'
import { courseIn, entryIn, listIn } from './in-language.ts'

const names = { title: 'Kurset på nynorsk', summary: 'Eit kurs.' }

function course(intro: string | null): Course {
  const made = courseOf('kurs', { en: [] }, { translations: { nn: { ...names, intro } } })
  return { ...made, modules: made.modules.map((one) => ({ ...one, titles: { nn: 'Modulen' } })) }
}

describe('a course of which only the names are translated', () => {
  it('is called by them, and its texts stand as they were written, each in its own language', () => {
    const read = courseIn(course(null), 'nn')
    expect(read).toMatchObject({ ...names, titleLanguage: 'nn' })
    expect(read).toMatchObject({ intro: '<p>Innledning.</p>', language: 'nb' })
    expect(read.modules).toMatchObject([
      { title: 'Modulen', titleLanguage: 'nn', language: 'nb', goals: ['Du kan prøve.'] },
    ])
  })

  it('is as it was written for readers of every other language', () => {
    expect(courseIn(course(null), 'en')).toEqual(course(null))
  })
})

it('reads an introduction in the language that it is translated to', () => {
  expect(courseIn(course('<p>Innleiing.</p>'), 'nn')).toMatchObject({
    intro: '<p>Innleiing.</p>',
    language: 'nn',
  })
})

it('calls a module by its own translation before what the front page of the course calls it', () => {
  const [module] = course(null).modules
  const words = { title: 'Omsett', goals: ['Du kan prøve.'], revisionNote: null, activities: {} }
  const both = {
    ...course(null),
    modules: module ? [{ ...module, translations: { nn: words } }] : [],
  }
  expect(courseIn(both, 'nn').modules).toMatchObject([{ title: 'Omsett', language: 'nn' }])
})

it('calls a learning path by its name in a language that it has', () => {
  const path = {
    ...{ id: 'p', title: 'Løpet', summary: 'Et løp.', titleLanguage: 'nb' as const },
    ...{ audience: [], courses: [], translations: { nn: { title: 'Løpet', summary: 'Eit løp.' } } },
  }
  expect(entryIn(path, 'nn')).toMatchObject({ summary: 'Eit løp.', titleLanguage: 'nn' })
  expect(entryIn(path, 'en')).toBe(path)
})

it('calls nothing in a list by a name in another language than the rest', () => {
  const role = (id: string, nn?: string) => ({
    ...{ id, title: id, titleLanguage: 'nb' as const },
    translations: nn ? { nn: { title: nn } } : {},
  })
  const half = [role('Leder', 'Leiar'), role('Saksbehandler')]
  expect(listIn(half, 'nn')).toBe(half)
  const whole = [role('Leder', 'Leiar'), role('Saksbehandler', 'Sakshandsamar')]
  expect(listIn(whole, 'nn')).toMatchObject([
    { id: 'Leder', title: 'Leiar', titleLanguage: 'nn' },
    { title: 'Sakshandsamar' },
  ])
})
