import { randomBytes } from 'node:crypto'
import { municipalities } from '#app/features/people/people.server.ts'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Day, dayOf } from '#app/platform/calendar.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, write } from '#app/platform/database.server.ts'
import { queueMail } from '#app/platform/outbox.server.ts'
import type { Prepare } from '#app/platform/send-mail.server.ts'
import { reminder, reminderLink } from '#db/schema/competence.ts'
import { factsOf, type RemindedPerson, remindedIn } from './reminded.server.ts'
import { hasVoluntary, isVoluntary, offPath, reminderMail } from './reminder-mail.ts'
import { type Reminder, remindersOn } from './reminders.ts'

/** How mail with reminders is called in the outbox. */
export const REMINDER = 'reminder'

const VOLUNTARY = 'voluntary'

/** Queues what everyone is to be reminded of on a day, one mail a person; any number of times. */
export async function queueReminders(day: Day): Promise<void> {
  for (const { number } of await municipalities())
    for (const person of await remindedIn(number, day)) {
      const reminders = remindersOn(day, person)
      if (reminders.length > 0) await queue(person, reminders, day)
    }
}

/** The key of the one mail that a person gets on a day. */
export function mailKey(person: string, day: Day): string {
  return `${REMINDER}:${person}:${day}`
}

/** The language of a municipality's own mail: nynorsk where it has chosen that, else bokmål. */
export function languageOf({ languageForm }: Pick<RemindedPerson, 'languageForm'>): 'nb' | 'nn' {
  return languageForm === 'nynorsk' ? 'nn' : 'nb'
}

/** Lets no reminder out to who has left since it was queued. */
export const prepareReminder: Prepare = async ({ person }) => {
  const [found] = await factsOf([person], dayOf(now()))
  return found ? { attachments: [] } : null
}

/** The mail and what it reminds of are stored together: neither without the other. */
async function queue(person: RemindedPerson, reminders: Reminder[], day: Day): Promise<void> {
  const { id, name } = person
  const language = languageOf(person)
  const needsLink = hasVoluntary(reminders)
  const token = needsLink ? (person.token ?? randomBytes(16).toString('hex')) : null
  const words = { text: texts[language].reminders, format: format(language) }
  const { subject, paragraphs } = reminderMail(reminders, { name, token, day }, words)
  const unsubscribe = token !== null && isVoluntary(reminders) ? offPath(token) : null
  const link = token === null ? [] : [{ token, person: id, kind: VOLUNTARY }]
  const body = { language, paragraphs }
  const key = mailKey(id, day)
  await write(
    queueMail({ key, kind: REMINDER, person: id, subject, body, unsubscribe, about: null }),
    db
      .insert(reminder)
      .values(reminders.map(({ thing, step }) => ({ person: id, thing, step, sentOn: day })))
      .onConflictDoNothing(),
    ...link.map((row) => db.insert(reminderLink).values(row).onConflictDoNothing()),
  )
}
