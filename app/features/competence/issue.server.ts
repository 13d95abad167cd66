import { setImmediate } from 'node:timers/promises'
import { and, asc, between, eq, gt, gte, max, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { type CertifiedCourse, certificate } from '#db/schema/competence.ts'
import { completion, moduleRevision } from '#db/schema/learning.ts'
import { person } from '#db/schema/people.ts'
import { type Grant, grantsOf } from './grants.ts'
import { insertCertificates } from './issued/insert.server.ts'
import { numbered } from './issued/journal.server.ts'

const PEOPLE_AT_A_TIME = 200

const record = z.object({
  passes: z.array(
    z.object({
      module: z.string(),
      revision: z.number(),
      passedOn: z.number(),
      endsOn: z.number(),
      expiresOn: z.number(),
    }),
  ),
  /** Course and day of each certificate that is there. */
  issued: z.array(z.tuple([z.string(), z.number()])),
})
type PersonRecord = z.infer<typeof record> & { person: string }

const passesJson = sql`json_group_array(json_object(
  'module', ${completion.module}, 'revision', ${completion.revision},
  'passedOn', ${completion.passedOn}, 'expiresOn', ${completion.expiresOn},
  'endsOn', min(${completion.expiresOn}, ${moduleRevision.supersededOn})))`

const issuedJson = sql`(select json_group_array(json_array(${certificate.course}, ${certificate.earnedOn}))
  from ${certificate} where ${certificate.person} = ${completion.person})`

const sameRevision = and(
  eq(moduleRevision.module, completion.module),
  eq(moduleRevision.revision, completion.revision),
)

function recordsOf(who: SQL | undefined, recordedSince: number) {
  return db
    .select({
      person: completion.person,
      json: sql<string>`json_object('passes', ${passesJson}, 'issued', ${issuedJson})`,
    })
    .from(completion)
    .innerJoin(moduleRevision, sameRevision)
    .where(who)
    .groupBy(completion.person)
    .having(gte(max(completion.recordedAt), recordedSince))
}

/** Issues what a person has earned and has no certificate of; any number of times. */
export async function issueCertificates(person: string): Promise<void> {
  await issue((await recordsOf(eq(completion.person, person), 0)).map(readRecord))
}

/**
 * The same for all who have completed something since an instant (Unix milliseconds), some hundred
 * people at a time, with a turn for others in between. Gives how many it issued.
 */
export async function issueAllCertificates(recordedSince: number): Promise<number> {
  let issued = 0
  for (let last = ''; ; ) {
    const people = await peopleAfter(last)
    const [first, next] = [people[0]?.id, people.at(-1)?.id]
    if (first === undefined || next === undefined) return issued
    const records = await recordsOf(between(completion.person, first, next), recordedSince)
    issued += await issue(records.map(readRecord))
    last = next
    await setImmediate()
  }
}

function peopleAfter(last: string) {
  return db
    .select({ id: person.id })
    .from(person)
    .where(gt(person.id, last))
    .orderBy(asc(person.id))
    .limit(PEOPLE_AT_A_TIME)
}

function readRecord({ person, json }: { person: string; json: string }): PersonRecord {
  return { person, ...record.parse(JSON.parse(json)) }
}

async function issue(people: PersonRecord[]): Promise<number> {
  const rows = numbered(people.flatMap(missing), now())
  if (rows.length > 0) await write(insertCertificates(rows))
  return rows.length
}

function missing({ person, passes, issued }: PersonRecord) {
  return catalogue()
    .content.courses.flatMap((course) => grantsOf(course, passes))
    .filter((grant) => !issued.some(([id, day]) => id === grant.course && day === grant.from))
    .map((grant) => {
      const { course, from, to } = grant
      return { person, course, from, to, what: certified(grant) }
    })
}

/** The grant with its titles as they are now. */
function certified({ course: id, competences, modules }: Grant): CertifiedCourse {
  const { content } = catalogue()
  const course = content.courses.find((one) => one.id === id)
  return {
    title: course?.title ?? id,
    competences: competences.map(({ id, level }) => ({
      id,
      title: content.competences.find((one) => one.id === id)?.title ?? id,
      level,
    })),
    modules: modules.map(({ id, revision }) => {
      const { title = id, minutes = 0 } = course?.modules.find((one) => one.id === id) ?? {}
      return { id, title, revision, minutes }
    }),
    authors: course?.authors.map(({ name }) => name) ?? [],
    contentVersion: content.version,
  }
}
