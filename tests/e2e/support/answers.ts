import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Lesson, LessonKey } from '#app/compiler/lesson.ts'
import type { Activity } from '#app/features/activities/activity.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { contentOf } from './every-type.ts'

/** Where one of the sites has its courses; the others have the same. */
const CONTENT = contentOf('3100')

/** A module as it was compiled, read as only the server may. */
export function compiled(module: string): { activities: Activity[]; key: LessonKey } {
  const read = (folder: string) =>
    JSON.parse(readFileSync(`${CONTENT}/${folder}/${module.replace('/', '.')}.json`, 'utf8'))
  const { segments } = read('lessons') as Lesson
  const activities = segments.flatMap((segment) =>
    segment.kind === 'activity' ? [segment.activity] : [],
  )
  return { activities, key: read('keys') as LessonKey }
}

/** Fills in a quiz of the page as its key says, and hands nothing in. */
export async function answerRightly(page: Page, module: string, activity: Activity): Promise<void> {
  const key = compiled(module).key[activity.id]
  if (!key) throw new Error(`No key for ${activity.id}`)
  const kind = kindOf(activity)
  const solved = kind.fields(kind.solve(activity as never, key))
  const form = formOf(page, activity)
  // Scripts that come late may change a control under the hand.
  for (const [name, values] of Object.entries(solved))
    await expect(() => give(form, name, values)).toPass({ timeout: 20_000 })
}

/** The form of an activity. */
export function formOf(page: Page, { id }: Activity): Locator {
  return page.locator(`form[action="/activities/${id.replaceAll('/', '.')}/attempts"]`)
}

async function give(form: Locator, name: string, values: string[]): Promise<void> {
  const control = form.locator(`[name="${name}"]`)
  // A question of a pool that was not drawn has no control.
  if ((await control.count()) === 0) return
  const type = await control.first().evaluate((el) => el.getAttribute('type') ?? el.localName)
  if (type === 'radio' || type === 'checkbox') await tick(form, name, values)
  else if (type === 'select') await control.selectOption(values[0] ?? '', { timeout: 2000 })
  else if (type === 'hidden') await moveTo(form, name, Number(values[0]))
  else await control.fill(values[0] ?? '')
}

async function tick(form: Locator, name: string, values: string[]): Promise<void> {
  for (const value of values) await form.locator(`[name="${name}"][value="${value}"]`).check()
}

/** With JavaScript things are ordered by buttons; moving up in order of place settles each in turn. */
async function moveTo(form: Locator, name: string, place: number): Promise<void> {
  const item = form.locator('li', { has: form.page().locator(`[name="${name}"]`) })
  for (let tries = 0; tries < 20; tries++) {
    const now = Number(await item.locator(`[name="${name}"]`).inputValue())
    if (now === place) return
    await item.locator(now > place ? '[data-up]' : 'button:not([data-up])').click()
  }
  throw new Error(`${name} did not reach place ${place}`)
}
