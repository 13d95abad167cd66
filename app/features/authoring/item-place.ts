import type { Item } from './item-statistics.server.ts'

/** The page of a question, by its id course/module/activity/question. */
export function addressOf({ statistics }: Item): string {
  const [course, ...rest] = statistics.id.split('/')
  return `/author/${course}/questions/${rest.join('/')}`
}

/** File and line without the folders; the activity where the file is not known. */
export function placeOf(item: Item): string {
  const full = fullPlaceOf(item)
  return item.file ? full.slice(full.lastIndexOf('/') + 1) : full
}

/** File and line as diagnostics name them. */
export function fullPlaceOf({ file, written, quiz }: Item): string {
  if (!file) return quiz.id
  return written ? `${file}:${written.place.line}` : file
}
