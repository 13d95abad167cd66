import type { Course, LibraryItem, LibraryShown } from '#app/compiler/lesson.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { bytesOfItem, catalogue, catalogueIn } from '#app/features/learning/catalogue.server.ts'
import { type Link, linkTo } from '#app/features/learning/links.ts'
import { mayOpen, shelve } from '#app/features/learning/shelf.ts'
import { maySee } from './items.ts'

/** What of the library someone sees. */
export function itemsFor(viewer: Viewer): LibraryItem[] {
  return catalogue().content.library.filter((item) => maySee(item, viewer))
}

/** An item with what its page shows; undefined also where it is not for the viewer. */
export function findItem(
  viewer: Viewer,
  id: string,
): { item: LibraryItem; shown: LibraryShown } | undefined {
  const item = itemsFor(viewer).find((one) => one.id === id)
  const shown = item && catalogue().shown.get(item.id)
  return item && shown ? { item, shown } : undefined
}

/** What can be taken away of an item: its name, media type and bytes. */
export function fileOf({ id, kind, file }: LibraryItem) {
  return { name: file.name, type: MEDIA_TYPES[kind], bytes: bytesOfItem(id) }
}

const MEDIA_TYPES = {
  workflow: 'application/xml',
  template: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

type Teaching = Link & { code: string; modules: Link[] }

/** The courses that teach an item, as far as the viewer may open them. */
export function teachingOf({ courses }: LibraryItem, viewer: Viewer): Teaching[] {
  const isAuthor = viewer.access.some(({ role }) => role === 'author')
  return shelve(catalogueIn(viewer.reads).content.courses).flatMap(({ code, course }) => {
    const found = courses.find(({ id }) => id === course.id)
    if (!found || !mayOpen(course, { isAuthor, hasBegun: false })) return []
    const modules = course.modules.filter(({ id }) => found.modules.includes(id))
    return [{ ...linkTo(course), code, modules: modules.map(linkTo) }]
  })
}

/** What of the library a course teaches. */
export function taughtBy({ id }: Course, viewer: Viewer) {
  const items = itemsFor(viewer).filter(({ courses }) => courses.some((one) => one.id === id))
  return items.map((item) => ({
    href: `/library/${item.id}`,
    title: item.title,
    kind: item.kind,
  }))
}
