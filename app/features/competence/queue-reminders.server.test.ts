import { rmSync } from 'node:fs'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { dayOf, NEVER } from '#app/platform/calendar.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { assignment, certificate, reminder, reminderOff } from '#db/schema/competence.ts'
import { completion, profileModule } from '#db/schema/learning.ts'
import { outbox } from '#db/schema/mail.ts'
import {
  membership,
  municipality,
  person,
  personRole,
  profile,
  unit,
  unitAncestor,
} from '#db/schema/people.ts'
import { viewerNamed } from '#tests/factories/learning.ts'
import { makeLearningWorld, NOW } from '#tests/support/learning-world.ts'
import { assignedTo } from './assignments.server.ts'
import { prepareReminder, queueReminders } from './queue-reminders.server.ts'
import { remindLacking } from './wish-reminders.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-reminders-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  process.env.LEIA_CONTENT = made
  return made
})

const TODAY = dayOf(NOW)
const MODULES = ['to-quizer', 'begrenset', 'lesestoff', 'ventende'].map((slug) => `kurs/${slug}`)
const ANNE = viewerNamed('anne')

/** Who works where: the plan unit lies below the technical one. */
const PEOPLE = [
  { id: 'anne', unit: 'teknisk', role: 'leder', from: 0, to: NEVER },
  { id: 'bo', unit: 'plan', role: 'saksbehandler', from: 0, to: NEVER },
  { id: 'cato', unit: 'skole', role: 'saksbehandler', from: 0, to: NEVER },
  { id: 'dina', unit: 'plan', role: 'saksbehandler', from: 0, to: TODAY },
  { id: 'ny', unit: 'plan', role: 'saksbehandler', from: TODAY, to: NEVER },
]

async function makePeople(): Promise<void> {
  const number = '1833'
  await db.insert(municipality).values({ number, name: 'Rana', languageForm: 'nynorsk' })
  const units = [
    ['teknisk', null],
    ['plan', 'teknisk'],
    ['skole', null],
  ] as const
  for (const [id, parent] of units) {
    await db.insert(unit).values({ id, municipality: number, parent, name: id, fromOn: 0 })
    await db.insert(unitAncestor).values({ unit: id, ancestor: id, depth: 0 })
    if (parent) await db.insert(unitAncestor).values({ unit: id, ancestor: parent, depth: 1 })
  }
  for (const { id, unit, role, from, to } of PEOPLE) {
    await db
      .insert(profile)
      .values({ id: role, municipality: number, jobRoles: ['alle-ansatte', role] })
      .onConflictDoNothing()
    await db.insert(person).values({ id, name: `${id} Prøve`, email: `${id}@rana.example` })
    const period = { fromOn: from, toOn: to }
    const place = { municipality: number, unit, mainRole: role, profile: role }
    await db.insert(membership).values({ person: id, ...place, ...period })
    await db.insert(personRole).values({ person: id, jobRole: role, ...period })
  }
}

beforeAll(async () => {
  setClock(NOW)
  await makeLearningWorld(folder)
  const { content } = catalogue()
  const told = { titleLanguage: 'nb' as const, translations: {} }
  content.competences = [{ id: 'journalforing', title: 'Journalføre', levels: {}, ...told }]
  const requires = [{ competence: 'journalforing', level: 1 }]
  content.jobRoles = [{ id: 'saksbehandler', title: 'Saksbehandler', requires, ...told }]
  await makePeople()
})
afterAll(() => {
  setClock(undefined)
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  for (const table of [
    ...[outbox, reminder, reminderOff, assignment, certificate, completion, profileModule],
  ])
    await db.delete(table)
})

type Changes = Partial<typeof assignment.$inferInsert>

const assigned = (changes: Changes = {}) =>
  db.insert(assignment).values({
    ...{ id: 'a', municipality: '1833', trainingKind: 'course', training: 'kurs' },
    ...{ recipientKind: 'unit', recipient: 'teknisk', dueOn: TODAY + 3, mandatory: true },
    ...{ assignedBy: 'anne', assignedAt: NOW - 40 * 86_400_000 },
    ...changes,
  })
const passed = async (who: string, changes: Partial<typeof completion.$inferInsert> = {}) => {
  const common = {
    person: who,
    passedOn: TODAY - 100,
    revision: 1,
    expiresOn: NEVER,
    recordedAt: 0,
  }
  await db.insert(completion).values(MODULES.map((module) => ({ module, ...common, ...changes })))
}
const certified = (who: string, expiresOn: number, course = 'kurs') =>
  db.insert(certificate).values({
    ...{ number: `${who}${expiresOn}`, person: who, municipality: '1833', course, expiresOn },
    ...{ earnedOn: expiresOn - 1000, issuedAt: 0 },
    what: {
      ...{ title: course, modules: [], authors: [], contentVersion: '' },
      competences: [{ id: 'journalforing', title: '', level: 1 }],
    },
  })
const mail = () => db.select().from(outbox).orderBy(asc(outbox.person))
const recipients = async () => (await mail()).map(({ person }) => person)

describe('an assignment', () => {
  it.each([
    ['a unit, with all below it', { recipient: 'teknisk' }, ['anne', 'bo', 'ny']],
    ['a unit alone at the bottom', { recipient: 'plan' }, ['bo', 'ny']],
    ['a job role', { recipientKind: 'job-role', recipient: 'saksbehandler' }, ['bo', 'cato', 'ny']],
    [
      'everyone',
      { recipientKind: 'job-role', recipient: 'alle-ansatte' },
      ['anne', 'bo', 'cato', 'ny'],
    ],
    ['a person', { recipientKind: 'person', recipient: 'cato' }, ['cato']],
    ['a person who has left', { recipientKind: 'person', recipient: 'dina' }, []],
  ] as const)('to %s reaches those who work there today', async (_, changes, wanted) => {
    await assigned(changes as Changes)
    const reached = (await assignedTo(scopeOfOperator('1833'))).map(({ person }) => person)
    expect(reached.sort()).toEqual([...wanted])
    await queueReminders(TODAY)
    expect(await recipients()).toEqual([...wanted])
  })

  it('reaches nobody once it is withdrawn, nor anyone in another municipality', async () => {
    await assigned({ withdrawnBy: 'anne', withdrawnAt: NOW })
    await queueReminders(TODAY)
    expect(await recipients()).toEqual([])
    expect(await assignedTo(scopeOfOperator('1824'))).toEqual([])
  })

  it('reminds nobody who has done it, also when the pass was older than the assignment', async () => {
    await assigned()
    await passed('bo')
    await passed('ny', { passedOn: TODAY - 500, expiresOn: TODAY - 100 })
    await queueReminders(TODAY)
    expect(await recipients()).toEqual(['anne', 'ny'])
  })
})

describe('the nightly reminders', () => {
  it('are one mail a person, in the municipality’s language, with all in it, however often they run', async () => {
    await assigned()
    await assigned({ id: 'b', recipientKind: 'person', recipient: 'bo', dueOn: TODAY - 1 })
    await queueReminders(TODAY)
    await queueReminders(TODAY)
    const all = await mail()
    expect(all.map(({ person }) => person)).toEqual(['anne', 'bo', 'ny'])
    const own = all.find(({ person }) => person === 'bo')
    expect(own).toMatchObject({
      recipient: 'bo@rana.example',
      subject: '2 påminningar frå Leia',
      unsubscribe: null,
      body: { language: 'nn' },
    })
    expect(JSON.stringify(own?.body)).toContain('Slike påminningar kan ikkje slåast av.')
    expect(JSON.stringify(own?.body)).not.toContain('/unsubscribe/')
    await queueReminders(TODAY + 1)
    expect(await recipients()).toHaveLength(3)
  })

  it('tell of what is required and ends, with an address that turns early notices off', async () => {
    await certified('bo', TODAY + 45)
    await certified('anne', TODAY + 45)
    await queueReminders(TODAY)
    const [own, ...others] = await mail()
    expect(others).toEqual([])
    expect(own?.person).toBe('bo')
    expect(own?.unsubscribe).toMatch(/^\/unsubscribe\/reminders\/[0-9a-f]{32}$/)
    expect(JSON.stringify(own?.body)).toContain(own?.unsubscribe)
  })

  it('leave out what was turned off, and not what is a duty', async () => {
    await certified('bo', TODAY + 45)
    await certified('cato', TODAY + 5)
    for (const who of ['bo', 'cato'])
      for (const kind of ['early', 'offered'])
        await db.insert(reminderOff).values({ person: who, kind, since: 0 })
    await queueReminders(TODAY)
    expect(await recipients()).toEqual(['cato'])
  })

  it('are not about what has been renewed', async () => {
    await certified('bo', TODAY + 5)
    await certified('bo', TODAY + 900)
    await queueReminders(TODAY)
    expect(await recipients()).toEqual([])
  })

  it('do not leave the outbox for someone who has left since', async () => {
    const queued = (who: string) => prepareReminder({ person: who } as never)
    expect(await queued('bo')).toEqual({ attachments: [] })
    expect(await queued('dina')).toBeNull()
  })
})

describe('a leader’s wish', () => {
  const require = () =>
    db
      .insert(profileModule)
      .values(MODULES.map((module) => ({ profile: 'saksbehandler', module, fromOn: 0 })))

  it('reaches those below a unit who lack something, once a week, and not the leader', async () => {
    await require()
    await passed('bo')
    await assigned({ recipientKind: 'person', recipient: 'anne', dueOn: TODAY + 400 })
    expect(await remindLacking(scopeOfOperator('1833'), ANNE, ['teknisk'])).toBe(true)
    expect(await recipients()).toEqual(['ny'])
    for (let day = 1; day < 7; day++) {
      setClock(NOW + day * 86_400_000)
      await remindLacking(scopeOfOperator('1833'), ANNE, [])
    }
    // Cato works elsewhere, and was not below the unit the first time.
    expect(await recipients()).toEqual(['cato', 'ny'])
    setClock(NOW + 7 * 86_400_000)
    await remindLacking(scopeOfOperator('1833'), ANNE, [])
    setClock(NOW)
    expect(await recipients()).toEqual(['cato', 'ny', 'ny'])
  })

  it('refuses units that are not in the scope', async () => {
    expect(await remindLacking(scopeOfOperator('1833'), ANNE, ['nowhere'])).toBe(false)
    expect(await remindLacking(scopeOfOperator('1824'), ANNE, ['teknisk'])).toBe(false)
    expect(await recipients()).toEqual([])
  })

  it('adds no second mail on a day with reminders, and tells who asked and what remains', async () => {
    await require()
    await assigned({ recipientKind: 'person', recipient: 'bo' })
    await queueReminders(TODAY)
    await remindLacking(scopeOfOperator('1833'), ANNE, ['plan'])
    const all = await mail()
    expect(all.map(({ person }) => person)).toEqual(['bo', 'ny'])
    const text = JSON.stringify(all[1]?.body)
    expect(text).toContain('anne har bede Leia minne')
    expect(text).toContain('/courses/kurs')
  })
})
