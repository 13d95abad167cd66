import type { Course, ModuleSummary } from '#app/compiler/lesson.ts'
import type { Named } from '#app/ui/in-language.tsx'

/** A way to something, and what it is called. */
export type Link = Named & { href: string }

/** The way to a course or a module. */
export function linkTo({ id, title, titleLanguage }: Course | ModuleSummary): Link {
  return { href: `/courses/${id}`, title, titleLanguage }
}
