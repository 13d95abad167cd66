import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { writeRecorded } from '#app/platform/audit.server.ts'
import type { Day } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { certificate, revocation } from '#db/schema/competence.ts'
import { membership, municipality, person } from '#db/schema/people.ts'
import { type Certificate, readNumber } from './certificate.ts'
import type { Grant } from './grants.ts'
import { append } from './issued/journal.server.ts'

/** Only an operator takes a certificate back. */
const REVOKED = {
  actor: { kind: 'operator' },
  municipality: null,
  what: 'certificate-revoked',
} as const

/** A person's certificates in the order of time, those that were taken back too. */
export function certificatesOf(owner: string): Promise<Certificate[]> {
  return select(eq(certificate.person, owner))
}

/** What the certificates of some people that stand give them. */
export async function grantsOfPeople(people: string[]): Promise<Map<string, Grant[]>> {
  const rows = await db
    .select({
      person: certificate.person,
      course: certificate.course,
      from: certificate.earnedOn,
      to: certificate.expiresOn,
      what: certificate.what,
    })
    .from(certificate)
    .leftJoin(revocation, eq(revocation.number, certificate.number))
    .where(
      and(
        isNull(revocation.number),
        sql`${certificate.person} in (select value from json_each(${JSON.stringify(people)}))`,
      ),
    )
  const grants = new Map(people.map((person) => [person, [] as Grant[]]))
  for (const { person, what, ...rest } of rows)
    grants.get(person)?.push({ ...rest, competences: what.competences, modules: what.modules })
  return grants
}

/** The people of a municipality on a day who have a certificate that ends over (day, to]. */
export async function peopleWithEnding(
  municipality: string,
  { day, to }: { day: Day; to: Day },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ person: certificate.person })
    .from(certificate)
    .innerJoin(membership, eq(membership.person, certificate.person))
    .where(
      and(
        eq(membership.municipality, municipality),
        sql`${membership.fromOn} <= ${day} and ${day} < ${membership.toOn}`,
        sql`${certificate.expiresOn} > ${day} and ${certificate.expiresOn} <= ${to}`,
      ),
    )
  return rows.map(({ person }) => person)
}

/** The certificate with a number, whoever's it is; undefined for every number that is none. */
export async function findCertificate(text: string): Promise<Certificate | undefined> {
  const number = readNumber(text)
  if (!number) return undefined
  const [found] = await select(eq(certificate.number, number))
  return found
}

/** A person's own certificate; another's does not exist. */
export async function ownCertificate(
  owner: string,
  number: string,
): Promise<Certificate | undefined> {
  return (await certificatesOf(owner)).find((one) => one.number === readNumber(number))
}

/** Takes a certificate back, from now on; gives false when there is none with that number. The first reason stands. */
export async function revokeCertificate(text: string, reason: string): Promise<boolean> {
  const found = await findCertificate(text)
  if (!found) return false
  const row = { number: found.number, revokedAt: now(), reason }
  append([{ kind: 'revoked', ...row }])
  const query = db.insert(revocation).values(row).onConflictDoNothing()
  await writeRecorded({ ...REVOKED, about: found.number }, query)
  return true
}

function select(where: SQL): Promise<Certificate[]> {
  return db
    .select({
      number: certificate.number,
      name: person.name,
      erasedOn: person.erasedOn,
      municipality: municipality.name,
      course: certificate.course,
      earnedOn: certificate.earnedOn,
      expiresOn: certificate.expiresOn,
      revokedAt: revocation.revokedAt,
      reason: sql<string>`coalesce(${revocation.reason}, '')`,
      what: certificate.what,
    })
    .from(certificate)
    .innerJoin(person, eq(person.id, certificate.person))
    .innerJoin(municipality, eq(municipality.number, certificate.municipality))
    .leftJoin(revocation, eq(revocation.number, certificate.number))
    .where(where)
    .orderBy(asc(certificate.earnedOn), asc(certificate.course))
}
