import type { Day } from '#app/platform/calendar.ts'
import { NEVER } from '#app/platform/calendar.ts'
import { isMissing, isOverdue, type NamedPerson } from './named-person.ts'
import type { NamedQuery } from './named-query.ts'

/** As many people as a page has. */
export const PEOPLE_PER_PAGE = 50

const NORWEGIAN = new Intl.Collator('nb', { numeric: true })

type Named = { id: string; name: string }

/** A page of people, and where it lies among all that were found. */
export type Cut<Person> = { people: Person[]; found: number; page: number; pages: number }

/** Those whose names have every word that is looked for, however it is written. */
export function withName<Person extends Named>(people: Person[], looked: string): Person[] {
  const words = plain(looked).split(/\s+/).filter(Boolean)
  return people.filter(({ name }) => words.every((word) => plain(name).includes(word)))
}

/** Those who have some course in the state that is asked for; everyone when none is. */
export function inState(people: NamedPerson[], state: NamedQuery['state'], on: Day): NamedPerson[] {
  if (state === null) return people
  return people.filter(({ courses }) => {
    if (state === 'complete') return courses.length > 0 && !courses.some(isMissing)
    if (state === 'missing') return courses.some(isMissing)
    if (state === 'overdue') return courses.some((course) => isOverdue(course, on))
    return courses.some((course) => course.state === state)
  })
}

/** By name as a Norwegian reader looks for it. */
export function byName<Person extends Named>(people: Person[]): Person[] {
  return [...people].sort(inNameOrder)
}

/** Unit by unit in the order of their names, and by name in each. */
export function byUnit<Person extends Named & { unit: string }>(
  people: Person[],
  units: ReadonlyMap<string, string>,
): Person[] {
  const order = [...units].sort(([, a], [, b]) => NORWEGIAN.compare(a, b))
  const places = new Map(order.map(([id], place) => [id, place]))
  const place = ({ unit }: Person) => places.get(unit) ?? places.size
  return [...people].sort((a, b) => place(a) - place(b) || inNameOrder(a, b))
}

/** Those past most last days first, then by how much is missing, by what ends first, and by name. */
export function byNeed(people: NamedPerson[], on: Day): NamedPerson[] {
  return people
    .map((person) => ({ person, ...needOf(person, on) }))
    .sort(
      (a, b) =>
        b.overdue - a.overdue ||
        b.missing - a.missing ||
        a.endsOn - b.endsOn ||
        inNameOrder(a.person, b.person),
    )
    .map(({ person }) => person)
}

/** One page; past the last it is the last. */
export function cut<Person>(people: Person[], asked: number): Cut<Person> {
  const pages = Math.max(1, Math.ceil(people.length / PEOPLE_PER_PAGE))
  const page = Math.min(asked, pages)
  const from = (page - 1) * PEOPLE_PER_PAGE
  return { people: people.slice(from, from + PEOPLE_PER_PAGE), found: people.length, page, pages }
}

function needOf({ courses }: NamedPerson, on: Day) {
  const held = courses.filter((course) => !isMissing(course))
  return {
    overdue: courses.filter((course) => isOverdue(course, on)).length,
    missing: courses.length - held.length,
    endsOn: Math.min(NEVER, ...held.map(({ endsOn }) => endsOn ?? NEVER)),
  }
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb')
}

/** Two with the same name stand in the same order each time. */
function inNameOrder(a: Named, b: Named): number {
  return NORWEGIAN.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}
