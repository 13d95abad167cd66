import { coursesIn, type Training } from '#app/features/competence/assignments.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Erasable } from '../erasure-request.ts'
import { GIVEN } from './eraser.ts'
import { FORGET_NAME } from './forget-person.ts'

/** What a person wants erased, in SQL: ?1 of `keys` is the person, ?2 the courses that are kept. */
type Wanted = { keys: string; erase: string[] }

const DRAFT = `person || ' ' || activity`
const COMPLETION = `person || ' ' || module || ' ' || passed_on || ' ' || revision`
const VOLUNTARY = `NOT IN (SELECT value FROM json_each(?2))`
const courseOf = (column: string) => `substr(${column}, 1, instr(${column}, '/') - 1)`

const WANTED: Record<Erasable, Wanted[]> = {
  drafts: [
    {
      keys: `SELECT ${DRAFT} AS key FROM draft WHERE person = ?1`,
      erase: [`DELETE FROM draft WHERE ${DRAFT} IN ${GIVEN}`],
    },
  ],
  answers: [
    {
      keys: `SELECT id AS key FROM attempt WHERE person = ?1 AND answer <> 'null'`,
      erase: [`UPDATE attempt SET answer = 'null' WHERE id IN ${GIVEN}`],
    },
  ],
  voluntary: [
    {
      keys: `SELECT id AS key FROM attempt WHERE person = ?1 AND ${courseOf('activity')} ${VOLUNTARY}`,
      erase: [
        `DELETE FROM regrade WHERE attempt IN ${GIVEN}`,
        `DELETE FROM attempt WHERE id IN ${GIVEN}`,
      ],
    },
    {
      keys: `SELECT ${COMPLETION} AS key FROM completion
        WHERE person = ?1 AND ${courseOf('module')} ${VOLUNTARY}`,
      erase: [`DELETE FROM completion WHERE ${COMPLETION} IN ${GIVEN}`],
    },
  ],
  name: [
    {
      keys: 'SELECT id AS key FROM person WHERE id = ?1 AND erased_on IS NULL',
      erase: FORGET_NAME,
    },
  ],
}

/** What goes when a person’s wish is met; nothing where there is nothing. */
export async function goingFor(person: string, wanted: Erasable[]) {
  const kept = JSON.stringify(await keptCourses(person))
  const goings = []
  for (const kind of wanted)
    for (const { keys: sql, erase } of WANTED[kind]) {
      const args = sql.includes('?2') ? [person, kept] : [person]
      const { rows } = await db.client.execute({ sql, args })
      const keys = rows.map(({ key }) => String(key))
      if (keys.length > 0) goings.push({ rule: `request:${kind}`, keys, erase })
    }
  return goings
}

// An assignment that has been mandatory for someone is kept as a duty, also once it is withdrawn.
const DUTIES = `
SELECT DISTINCT a.training_kind AS trainingKind, a.training FROM assignment a
WHERE a.mandatory AND a.municipality IN (SELECT municipality FROM membership WHERE person = ?1)
  AND CASE a.recipient_kind
    WHEN 'person' THEN a.recipient = ?1
    WHEN 'unit' THEN EXISTS (SELECT 1 FROM membership m JOIN unit_ancestor u ON u.unit = m.unit
      WHERE m.person = ?1 AND u.ancestor = a.recipient)
    ELSE 1 END`

const REQUIRED = `
SELECT d.course FROM membership m JOIN profile_module q ON q.profile = m.profile
JOIN module d ON d.id = q.module WHERE m.person = ?1
UNION SELECT course FROM certificate WHERE person = ?1`

/** The courses that a person has ever had to take, and those they have a certificate of. */
async function keptCourses(person: string): Promise<string[]> {
  const required = await db.client.execute({ sql: REQUIRED, args: [person] })
  const duties = await db.client.execute({ sql: DUTIES, args: [person] })
  const { content } = catalogue()
  const assigned = duties.rows.flatMap((row) => {
    const training = { ...row } as unknown as Training
    // What is not offered any more was a duty all the same.
    const known = coursesIn(content, training).map(({ id }) => id)
    return training.trainingKind === 'course' ? [training.training] : known
  })
  return [...new Set([...required.rows.map(({ course }) => String(course)), ...assigned])]
}
