import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { administratorsOf } from '#app/features/access/administrators.server.ts'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { normaliseEmail } from '#app/features/people/email.ts'
import { texts } from '#app/i18n/texts.ts'
import { writeRecorded } from '#app/platform/audit.server.ts'
import { addMonths, type Day } from '#app/platform/calendar.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import type { Query } from '#app/platform/writer.server.ts'
import { membership, municipality, person } from '#db/schema/people.ts'
import { erasureRequest } from '#db/schema/privacy.ts'
import { erase } from './erasing/erase.server.ts'
import { goingFor } from './erasing/wanted.server.ts'
import type { Answer, Erasable, NewRequest } from './erasure-request.ts'

const KIND = 'erasure-request'

/** A request as its person, or who must answer it, sees it. */
export type ListedRequest = {
  id: string
  wanted: Erasable[]
  note: string | null
  askedAt: number
  /** The last day for an answer. */
  dueOn: Day
  outcome: 'erased' | 'refused' | null
  reason: string | null
  answeredAt: number | null
}
export type AskedRequest = ListedRequest & { person: string; name: string; email: string }

const columns = {
  id: erasureRequest.id,
  wanted: erasureRequest.wanted,
  note: erasureRequest.note,
  askedAt: erasureRequest.askedAt,
  dueOn: erasureRequest.dueOn,
  outcome: erasureRequest.outcome,
  reason: erasureRequest.reason,
  answeredAt: erasureRequest.answeredAt,
}

/** A person's own requests, the newest first. */
export function requestsOf(viewer: Viewer): Promise<ListedRequest[]> {
  return db
    .select(columns)
    .from(erasureRequest)
    .where(eq(erasureRequest.person, viewer.id))
    .orderBy(desc(erasureRequest.askedAt))
}

/** What a municipality was asked: what is unanswered first, the most urgent before the rest. */
export function requestsIn({ municipality: number }: ReportScope): Promise<AskedRequest[]> {
  return db
    .select({ ...columns, person: person.id, name: person.name, email: person.email })
    .from(erasureRequest)
    .innerJoin(person, eq(person.id, erasureRequest.person))
    .where(eq(erasureRequest.municipality, number))
    .orderBy(
      sql`${erasureRequest.answeredAt} is not null`,
      asc(erasureRequest.dueOn),
      desc(erasureRequest.askedAt),
    )
}

/** Asks the viewer's municipality; the same form sent twice is one. Administrators are told. */
export async function askErasure({ id, municipality }: Viewer, asked: NewRequest): Promise<void> {
  await write(
    insertRequest(asked, id, municipality.number),
    ...(await toldAdministrators(asked.id, municipality.number)),
  )
}

/** Who has left a municipality and works nowhere, by address; undefined for all else. */
export async function findLeaver(
  { municipality: number }: ReportScope,
  email: string,
): Promise<string | undefined> {
  const last = sql<number>`max(${membership.toOn})`
  const [found] = await db
    .select({ id: person.id, last })
    .from(person)
    .innerJoin(membership, eq(membership.person, person.id))
    .where(
      and(
        eq(person.email, normaliseEmail(email)),
        sql`exists (select 1 from ${membership} as here
          where here.person = ${person.id} and here.municipality = ${number})`,
      ),
    )
    .groupBy(person.id)
  return found && found.last <= today() ? found.id : undefined
}

/** Writes down what someone who has left asks for; the same form sent twice is one. */
export async function noteRequest(
  { municipality: number }: ReportScope,
  viewer: Viewer,
  leaver: string,
  asked: NewRequest,
): Promise<void> {
  const actor = { kind: 'person', id: viewer.id } as const
  await writeRecorded(
    { actor, municipality: number, what: 'erasure-noted', about: leaver },
    insertRequest(asked, leaver, number),
  )
}

/** Does what was asked, or says why not; gives false when there is no such request to answer. */
export async function answerRequest(
  scope: ReportScope,
  viewer: Viewer,
  id: string,
  given: Answer,
): Promise<boolean> {
  const found = (await requestsIn(scope)).find((one) => one.id === id && !one.outcome)
  if (!found) return false
  const what = given.outcome === 'erased' ? 'erased-on-request' : 'erasure-refused'
  const actor = { kind: 'person', id: viewer.id } as const
  const by = { actor, municipality: scope.municipality, what, about: found.person } as const
  const answered = answeredBy(viewer, found, given)
  // Nobody can be written to whose address is to go.
  const mail = found.wanted.includes('name') ? [] : await answerMail(found, given)
  if (given.outcome === 'refused') await writeRecorded(by, ...mail, answered)
  else await erase(await goingToday(found), by, ...mail, answered)
  return true
}

async function goingToday({ person, wanted }: AskedRequest) {
  return (await goingFor(person, wanted)).map((going) => ({ ...going, on: today() }))
}

function insertRequest({ id, wanted, note }: NewRequest, of: string, number: string): Query {
  const dueOn = addMonths(today(), 1)
  return db
    .insert(erasureRequest)
    .values({ id, person: of, municipality: number, wanted, note, askedAt: now(), dueOn })
    .onConflictDoNothing()
}

function answeredBy(viewer: Viewer, { id }: AskedRequest, { outcome, reason }: Answer): Query {
  return db
    .update(erasureRequest)
    .set({ outcome, reason, answeredBy: viewer.id, answeredAt: now() })
    .where(and(eq(erasureRequest.id, id), isNull(erasureRequest.outcome)))
}

async function toldAdministrators(id: string, number: string): Promise<Query[]> {
  const people = await administratorsOf(number, today())
  return people.map(({ person: administrator, language }) => {
    const { mail } = texts[language].dataRights
    const paragraphs = [mail.asked, { label: mail.open, path: `/admin/privacy/requests/${id}` }]
    return mailTo(administrator, `${KIND}:${id}:${administrator}`, {
      subject: mail.askedSubject,
      body: { language, paragraphs },
    })
  })
}

/** In a list: a query that is given alone by an async function is run by who waits for it. */
async function answerMail({ id, person: owner }: AskedRequest, { outcome, reason }: Answer) {
  const [place] = await db
    .select({ form: municipality.languageForm })
    .from(erasureRequest)
    .innerJoin(municipality, eq(municipality.number, erasureRequest.municipality))
    .where(eq(erasureRequest.id, id))
  const language = place?.form === 'nynorsk' ? 'nn' : 'nb'
  const { mail } = texts[language].dataRights
  const said = outcome === 'erased' ? [mail.erased] : [mail.refused, reason ?? '', mail.complain]
  const paragraphs = [...said, { label: mail.own, path: '/me/privacy/erasure' }]
  const written = { subject: mail.answeredSubject, body: { language, paragraphs } }
  return [mailTo(owner, `${KIND}:${id}:answer`, written)]
}

function mailTo(
  to: string,
  key: string,
  written: Pick<Parameters<typeof queueMail>[0], 'subject' | 'body'>,
): Query {
  return queueMail({ key, kind: KIND, person: to, unsubscribe: null, about: null, ...written })
}
