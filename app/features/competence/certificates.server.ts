import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { certificate, revocation } from '#db/schema/competence.ts'
import { municipality, person } from '#db/schema/people.ts'
import { type Certificate, readNumber } from './certificate.ts'

/** A person's certificates in the order of time, those that were taken back too. */
export function certificatesOf(owner: string): Promise<Certificate[]> {
  return select(eq(certificate.person, owner))
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
  await write(db.insert(revocation).values(row).onConflictDoNothing())
  return true
}

function select(where: SQL): Promise<Certificate[]> {
  return db
    .select({
      number: certificate.number,
      name: person.name,
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
