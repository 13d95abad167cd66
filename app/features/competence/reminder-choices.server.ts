import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/features/access/viewer.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { reminderLink, reminderOff } from '#db/schema/competence.ts'
import { MAY_BE_OFF } from './reminders.ts'

export type VoluntaryKind = (typeof MAY_BE_OFF)[number]

/** The kinds of reminders that someone has turned off. */
export async function turnedOff({ id }: Viewer): Promise<string[]> {
  const rows = await db
    .select({ kind: reminderOff.kind })
    .from(reminderOff)
    .where(eq(reminderOff.person, id))
  return rows.map(({ kind }) => kind)
}

/** Turns a kind of reminder off or on; any number of times. */
export async function chooseReminder(
  { id }: Viewer,
  kind: VoluntaryKind,
  isOn: boolean,
): Promise<void> {
  const own = and(eq(reminderOff.person, id), eq(reminderOff.kind, kind))
  await write(isOn ? db.delete(reminderOff).where(own) : turnOff(id, kind))
}

/** Whether a link from a mail is one that was sent. */
export async function isReminderLink(token: string): Promise<boolean> {
  return (await ownerOf(token)) !== undefined
}

/** Turns off all that is voluntary for whoever a link was sent to. False when no such link was sent. */
export async function turnOffByLink(token: string): Promise<boolean> {
  const person = await ownerOf(token)
  if (person === undefined) return false
  await write(...MAY_BE_OFF.map((kind) => turnOff(person, kind)))
  return true
}

async function ownerOf(token: string): Promise<string | undefined> {
  const found = await db
    .select({ person: reminderLink.person })
    .from(reminderLink)
    .where(eq(reminderLink.token, token))
    .get()
  return found?.person
}

function turnOff(person: string, kind: VoluntaryKind) {
  return db.insert(reminderOff).values({ person, kind, since: now() }).onConflictDoNothing()
}
