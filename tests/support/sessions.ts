import { createHash, randomBytes } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { session } from '#db/schema/access.ts'
import { attempt, draft } from '#db/schema/activities.ts'
import { completion } from '#db/schema/learning.ts'
import { membership, OPEN_END, person } from '#db/schema/people.ts'
import { inDatabase } from './make-database.ts'

export type Learner = { person: string; cookie: string }

/** Starts a session for each person, past the password and a second factor; gives their `Cookie` headers. */
export async function startSessions(db: Database, people: string[]): Promise<string[]> {
  const now = Math.floor(Date.now() / 1000)
  const ids = people.map(() => randomBytes(20).toString('hex'))
  const rows = people.map((person, i) => ({
    id: createHash('sha256')
      .update(ids[i] as string)
      .digest('base64url'),
    person,
    createdAt: now,
    expiresAt: now + 12 * 3600,
    secondFactorAt: now,
  }))
  await db.insert(session).values(rows)
  return ids.map((id) => `leia=${id}`)
}

/** The `Cookie` header of a new session of a demo account. */
export function signIn(database: string, email: string): Promise<string> {
  return inDatabase(database, async (db) => {
    const found = await db.select({ id: person.id }).from(person).where(eq(person.email, email))
    const [cookie] = await startSessions(
      db,
      found.map(({ id }) => id),
    )
    if (!cookie) throw new Error(`${email} is not in the database`)
    return cookie
  })
}

/** Signs in learners who have begun nothing: what they had done is forgotten. */
export function signInBeginners(database: string, count: number): Promise<Learner[]> {
  return inDatabase(database, async (db) => {
    const people = await anyPeople(db, count)
    await db.delete(draft).where(inArray(draft.person, people))
    await db.delete(completion).where(inArray(completion.person, people))
    await db.delete(attempt).where(inArray(attempt.person, people))
    const cookies = await startSessions(db, people)
    return people.map((person, i) => ({ person, cookie: cookies[i] as string }))
  })
}

async function anyPeople(db: Database, count: number): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: membership.person })
    .from(membership)
    .where(eq(membership.toOn, OPEN_END))
    .orderBy(membership.person)
    .limit(count)
  if (found.length < count) throw new Error(`the database has only ${found.length} people`)
  return found.map(({ id }) => id)
}
