import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { migrate } from 'drizzle-orm/libsql/migrator'
import type { Database } from '#db/client.ts'
import { outbox } from '#db/schema/mail.ts'
import { person } from '#db/schema/people.ts'
import { randomFrom } from '#db/seed/random.ts'
import { inDatabase } from '#tests/support/make-database.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { SmtpPeer } from '#tests/support/smtp-peer.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const NEVER = { lost: 0, twice: 0, 'said to be sent and not taken': 0 }
const STARTED_AT = Date.parse('2026-12-01T06:00:00Z')
/** Longer than any claim holds. */
const LATER_MS = 600_000
/** A life ends within this long of its beginning, in milliseconds: a few mails. */
const LONGEST_LIFE_MS = 1000

/** Mail that is being sent while its sender is killed, again and again, to a server that takes its time. */
export function killedMail(mails: number): Scenario {
  return {
    name: 'mail',
    target: NEVER,
    async run() {
      const database = path.join(temporaryFolder(), 'mail.db')
      await inDatabase(database, (db) => queue(db, mails))
      const random = randomFrom('mail', 1)
      const peer = await SmtpPeer.start({ pauseMs: () => random.between(0, 30) })
      let kills = 0
      for (let life = 0; ; life++) {
        const done = await live(database, peer.url, life, random.between(0, LONGEST_LIFE_MS))
        if (done) break
        kills += 1
      }
      const figures = await inDatabase(database, (db) => held(db, peer, mails))
      await peer.stop()
      return { kills: { value: kills, unit: '' }, ...figures }
    },
  }
}

async function queue(db: Database, mails: number): Promise<void> {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  await db.insert(person).values({ id: 'kari', name: 'Kari', email: 'kari@rana.example' })
  const body = { language: 'nb', paragraphs: ['Hei.'] }
  const of = {
    kind: 'reminder',
    person: 'kari',
    recipient: 'kari@rana.example',
    subject: 'Hei',
    body,
  }
  const at = { createdAt: STARTED_AT, nextAt: STARTED_AT }
  const rows = Array.from({ length: mails }, (_, n) => ({
    id: `m${n}`,
    key: `m${n}`,
    ...of,
    ...at,
  }))
  await db.insert(outbox).values(rows)
}

/** Sends until everything is settled, or until it is killed. True when everything is. */
async function live(database: string, url: string, life: number, ms: number): Promise<boolean> {
  const child = fork('tests/faults/mail-sender.ts', {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      LOG_LEVEL: 'silent',
      DATABASE_URL: `file:${database}`,
      ORIGIN: 'https://leia.example',
      SMTP_URL: url,
      MAIL_FROM: 'leia@helgeland.example',
      LIVES_AT: String(STARTED_AT + life * LATER_MS),
    },
  })
  const gone = once(child, 'exit')
  await once(child, 'message')
  const done = await Promise.race([finished(child), wait(ms, false)])
  child.kill('SIGKILL')
  await gone
  return done
}

async function finished(child: ChildProcess): Promise<true> {
  await once(child, 'message')
  return true
}

async function held(db: Database, peer: SmtpPeer, mails: number): Promise<Record<string, Figure>> {
  const rows = await db.select().from(outbox)
  const taken = new Map<string, number>()
  for (const { mail } of peer.taken) {
    const id = `${mail.messageId}`.replace(/^<|@.*$/g, '')
    taken.set(id, (taken.get(id) ?? 0) + 1)
  }
  const of = (state: string) => rows.filter((row) => row.state === state)
  const uncertain = of('uncertain')
  const known = new Set([...taken.keys(), ...uncertain.map(({ id }) => id)])
  const arrived = uncertain.filter(({ id }) => taken.has(id)).length
  return {
    sent: { value: of('sent').length, unit: `of ${mails} mails` },
    lost: { value: rows.filter(({ id }) => !known.has(id)).length, unit: 'mails' },
    twice: { value: [...taken.values()].filter((times) => times > 1).length, unit: 'mails' },
    'said to be sent and not taken': {
      value: of('sent').filter(({ id }) => !taken.has(id)).length,
      unit: 'mails',
    },
    'uncertain, for an operator': {
      value: uncertain.length,
      unit: 'mails',
      note: `${arrived} of them taken by the server`,
    },
    'tried more than once': { value: rows.filter(({ tries }) => tries > 1).length, unit: 'mails' },
  }
}
