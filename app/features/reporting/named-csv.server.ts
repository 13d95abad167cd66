import type { NamesScope } from '#app/features/access/policies.ts'
import { leaveTrace } from '#app/features/access/trail.server.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import type { NamesText } from '#app/i18n/locales/names/nb.ts'
import { today } from '#app/platform/clock.server.ts'
import { fileName } from './file-name.ts'
import { type NamedFile, namedCsvHead, namedCsvLines } from './named-csv.ts'
import { byUnit } from './named-list.ts'
import { listedCourses } from './names/courses.ts'
import { type Roster, readRoster } from './names/roster.server.ts'
import { standingsOf } from './names/standings.server.ts'

/** A file of names as it is written, some hundred people at a time. */
export type NamedCsv = { name: string; parts: AsyncGenerator<string> }

/**
 * Everyone in a scope and what they have completed, as a file; undefined where there is no such unit.
 * The look is on disk before this gives any name.
 */
export async function openNamedCsv(
  viewer: Viewer,
  scope: NamesScope,
  text: NamesText,
): Promise<NamedCsv | undefined> {
  const on = today()
  const roster = await readRoster(scope, on)
  if (!roster) return undefined
  const people = roster.members.map(({ id }) => id)
  await leaveTrace({ viewer: viewer.id, scope, what: 'csv', people, on })
  const { municipality, unit } = roster
  const name = fileName(['ansatte', municipality.name, unit.name], on, 'csv')
  return { name, parts: partsOf(roster, text) }
}

async function* partsOf(roster: Roster, text: NamesText): AsyncGenerator<string> {
  const { content } = catalogue()
  const file: NamedFile = {
    ...roster,
    everyone: roster.members.length,
    courses: listedCourses(roster, content.courses),
    contentVersion: content.version,
  }
  yield namedCsvHead(file, text)
  const lines = namedCsvLines(file, text)
  for await (const people of standingsOf(roster, byUnit(roster.members, roster.units)))
    yield lines(people)
}
