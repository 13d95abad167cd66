import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import { ORIGINAL } from '#app/i18n/content-language.ts'
import type { Named } from '#app/ui/in-language.tsx'

/** A way to something, and what it is called. */
export type Link = Named & { href: string }

/** The way to a course or a module. */
export function linkTo(one: Pick<Course | ModuleSummary, 'id' | keyof Named>): Link {
  return { href: `/courses/${one.id}`, ...nameOf(one) }
}

/** What something is called, and nothing else of it. */
export function nameOf({ title, titleLanguage }: Named): Named {
  return { title, titleLanguage }
}

/** The name of what has an id in a list; of what is there no more, the id. */
export function nameIn(list: (Named & { id: string })[], id: string): Named {
  const found = list.find((one) => one.id === id)
  return found ? nameOf(found) : { title: id, titleLanguage: ORIGINAL }
}
