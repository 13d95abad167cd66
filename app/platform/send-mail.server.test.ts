import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { outbox } from '#db/schema/mail.ts'
import { person } from '#db/schema/people.ts'
import { type Behaviour, SmtpPeer } from '#tests/support/smtp-peer.ts'
import { setClock } from './clock.server.ts'
import { db, write } from './database.server.ts'
import { readEnv } from './env.server.ts'
import { type Deliver, mailDoor } from './mail.server.ts'
import { countMail, forgetOldMail, type NewMail, queueMail, sendAgain } from './outbox.server.ts'
import { LEASE_MS, type MailKinds, sendNext } from './send-mail.server.ts'

const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs')
  const made = mkdtempSync(`${(await import('node:os')).tmpdir()}/leia-mail-`)
  process.env.DATABASE_URL = `file:${made}/leia.db`
  return made
})

const NOW = Date.parse('2026-12-01T06:00:00Z')
const MINUTE = 60_000
let peer: SmtpPeer
let deliver: Deliver

beforeAll(async () => {
  await migrate(db, { migrationsFolder: 'db/migrations' })
  await db.insert(person).values({ id: 'kari', name: 'Kari', email: 'kari@rana.example' })
  peer = await SmtpPeer.start()
  deliver = door(peer.url)
})
beforeEach(async () => {
  setClock(NOW)
  peer.reset()
  await db.delete(outbox)
})
afterAll(async () => {
  setClock(undefined)
  await peer.stop()
  rmSync(folder, { recursive: true, force: true })
})

function door(url: string, longest?: number): Deliver {
  const settings = { SMTP_URL: url, MAIL_FROM: 'Leia <leia@helgeland.example>' }
  const made = mailDoor(readEnv({ ...settings, ORIGIN: 'https://leia.example' }), longest)
  if (!made) throw new Error('no door')
  return made
}

const queue = (changes: Partial<NewMail> = {}) =>
  write(
    queueMail({
      key: 'a',
      kind: 'reminder',
      person: 'kari',
      subject: 'Kurset går ut i desember',
      body: {
        language: 'nb',
        paragraphs: ['Hei, Kari Å.', { label: 'Åpne kurset', path: '/courses/a?b=1&c=2' }],
      },
      unsubscribe: '/unsubscribe/reminder/abc',
      about: null,
      ...changes,
    }),
  )
const send = (kinds: MailKinds = {}) => sendNext(deliver, kinds)
const only = async () => {
  const rows = await db.select().from(outbox)
  expect(rows).toHaveLength(1)
  return rows[0] as (typeof rows)[number]
}

describe('a mail', () => {
  it('arrives as text and HTML, with what a mail program needs to end it', async () => {
    await queue()
    expect(await send()).toBe(true)
    expect(await only()).toMatchObject({ state: 'sent', sentAt: NOW, tries: 1, lastError: null })
    const [{ mail, to } = peer.taken[0] as never] = peer.taken
    expect(to).toEqual(['kari@rana.example'])
    expect(mail.from?.text).toBe('"Leia" <leia@helgeland.example>')
    expect(mail.subject).toBe('Kurset går ut i desember')
    expect(mail.text).toBe('Hei, Kari Å.\n\nÅpne kurset:\nhttps://leia.example/courses/a?b=1&c=2\n')
    expect(mail.html).toContain('<html lang="nb">')
    expect(mail.html).toContain('href="https://leia.example/courses/a?b=1&#38;c=2">Åpne kurset</a>')
    const header = (name: string) => mail.headerLines.find(({ key }) => key === name)?.line
    expect(header('list-unsubscribe')).toBe(
      'List-Unsubscribe: <https://leia.example/unsubscribe/reminder/abc>',
    )
    expect(header('list-unsubscribe-post')).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    )
    expect(header('auto-submitted')).toBe('Auto-Submitted: auto-generated')
  })

  it('that is mandatory offers no way to end it', async () => {
    await queue({ unsubscribe: null })
    await send()
    expect(peer.taken[0]?.raw).not.toMatch(/^List-Unsubscribe/m)
  })

  it('is queued once for each thing it is about', async () => {
    await queue()
    await queue({ subject: 'En gang til' })
    await send()
    await queue()
    expect(await send()).toBe(false)
    expect(peer.taken.map(({ mail }) => mail.subject)).toEqual(['Kurset går ut i desember'])
  })
})

describe('just before it is sent, a mail', () => {
  it('brings its files, as they were', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 256)
    await queue({ kind: 'report' })
    await send({
      report: async () => ({
        attachments: [{ name: 'Rana – november.pdf', type: 'application/pdf', bytes }],
      }),
    })
    const [file] = peer.taken[0]?.mail.attachments ?? []
    expect(file).toMatchObject({ filename: 'Rana – november.pdf', contentType: 'application/pdf' })
    expect(Buffer.from(bytes).equals(file?.content as Buffer)).toBe(true)
  })

  it('that is no longer wanted is not sent', async () => {
    await queue()
    await send({ reminder: async () => null })
    expect(await only()).toMatchObject({ state: 'withdrawn' })
    expect(peer.asked).toBe(0)
  })

  it('waits when it can’t be prepared', async () => {
    await queue()
    await send({ reminder: () => Promise.reject(new Error('no figures yet')) })
    expect(await only()).toMatchObject({ state: 'waiting', lastError: 'no figures yet' })
  })
})

it('has one recipient and no header of anyone’s choosing, whatever its texts hold', async () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          'Bcc: x@evil.example',
          '\r\n\r\n',
          '\r\n.\r\n',
          '<b>',
          '=?utf-8?q?=0D=0ABcc:?=',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (subject, paragraph) => {
      peer.reset()
      await db.delete(outbox)
      await queue({ subject, body: { language: 'nb', paragraphs: [paragraph] } })
      await send()
      expect(peer.taken).toHaveLength(1)
      const [{ to, mail } = peer.taken[0] as never] = peer.taken
      expect(to).toEqual(['kari@rana.example'])
      expect(mail.headers.has('bcc') || mail.headers.has('cc')).toBe(false)
      const tags = String(mail.html).match(/<(?!\/?(html|head|meta|title|body|p)\b|!doctype)/g)
      expect(tags).toBeNull()
    }),
    { numRuns: 25 },
  )
}, 60_000)

describe('a server that', () => {
  const outcomes: [Behaviour, string, number][] = [
    ['refuses the address', 'failed', 0],
    ['refuses the content', 'failed', 0],
    ['puts off', 'waiting', 0],
    ['puts off the content', 'waiting', 0],
    ['wants a password', 'waiting', 0],
    ['goes away before the content', 'waiting', 0],
    ['takes and goes away', 'uncertain', 1],
  ]
  it.each(outcomes)('%s leaves the mail %s', async (behaviour, state, taken) => {
    peer.reset(behaviour)
    await queue()
    await send()
    expect(await only()).toMatchObject({ state, tries: 1, leaseUntil: 0 })
    expect((await only()).lastError).toBeTruthy()
    expect(peer.taken).toHaveLength(taken)
    // Whatever it was, it is not tried again at once.
    peer.reset()
    expect(await send()).toBe(false)
    expect(peer.taken).toHaveLength(0)
  })

  it('is silent after the content leaves it uncertain, and holds nothing up', async () => {
    peer.reset('is silent after the content')
    await queue()
    await sendNext(door(peer.url, 300), {})
    expect(await only()).toMatchObject({ state: 'uncertain' })
  })

  it('can’t be reached leaves it waiting', async () => {
    await queue()
    await sendNext(door('smtp://127.0.0.1:9'), {})
    expect(await only()).toMatchObject({ state: 'waiting', nextAt: NOW + MINUTE })
  })
})

describe('a password for the mail server', () => {
  const withPassword = ({ url }: SmtpPeer) => door(url.replace('//', '//leia:hemmelig%20ord@'))

  it('is given to one on this machine', async () => {
    await queue()
    await sendNext(withPassword(peer), {})
    expect(peer.passwords).toEqual(['leia:hemmelig ord'])
    expect(await only()).toMatchObject({ state: 'sent' })
  })

  it('is never sent in the open to any other, and stands in no error', async () => {
    // Another address of this machine, and to the sender any other machine’s.
    const other = await SmtpPeer.start({ host: '127.0.0.2' })
    await queue()
    await sendNext(withPassword(other), {})
    expect(other.passwords).toEqual([])
    expect(other.taken).toEqual([])
    expect(await only()).toMatchObject({ state: 'waiting' })
    expect((await only()).lastError).not.toMatch(/hemmelig/)
    await other.stop()
  })
})

describe('a mail that could not be sent', () => {
  it('is tried again at longer and longer intervals, under the same Message-ID, then fails', async () => {
    peer.reset('puts off')
    await queue()
    const waits: number[] = []
    for (let at = NOW; ; ) {
      setClock(at)
      expect(await send()).toBe(true)
      const { state, nextAt } = await only()
      if (state === 'failed') break
      waits.push((nextAt - at) / MINUTE)
      setClock(nextAt - 1)
      expect(await send()).toBe(false)
      at = nextAt
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720, 1440])
  })

  it('goes out when its time has come', async () => {
    peer.reset('puts off')
    await queue()
    await send()
    peer.reset()
    setClock(NOW + MINUTE)
    await send()
    const { id, state } = await only()
    expect(state).toBe('sent')
    expect(peer.taken.map(({ mail }) => mail.messageId)).toEqual([`<${id}@leia.example>`])
  })

  it('is sent again, recognisably, when an operator says so', async () => {
    peer.reset('takes and goes away')
    await queue()
    await send()
    const { id } = await only()
    const first = peer.taken[0]?.mail.messageId
    peer.reset()
    expect(await sendAgain(id)).toBe(true)
    await send()
    expect(peer.taken.map(({ mail }) => mail.messageId)).toEqual([first])
    expect(await only()).toMatchObject({ state: 'sent' })
    expect(await sendAgain(id)).toBe(false)
  })
})

describe('a process that ended', () => {
  it('before handing over: the mail is sent when the claim has run out', async () => {
    await queue()
    await db.update(outbox).set({ tries: 1, leaseUntil: NOW + LEASE_MS })
    expect(await send()).toBe(false)
    setClock(NOW + LEASE_MS)
    expect(await send()).toBe(true)
    expect(await only()).toMatchObject({ state: 'sent', tries: 2 })
  })

  it('while handing over: the mail is uncertain, and stays unsent', async () => {
    await queue()
    await db.update(outbox).set({ tries: 1, state: 'sending', leaseUntil: NOW + LEASE_MS })
    expect(await send()).toBe(false)
    expect(await only()).toMatchObject({ state: 'sending' })
    setClock(NOW + LEASE_MS)
    expect(await send()).toBe(false)
    expect(await only()).toMatchObject({ state: 'uncertain' })
    expect(peer.asked).toBe(0)
  })

  it('and comes to life after its claim was lost hands nothing over', async () => {
    await queue()
    await send({
      reminder: async () => {
        // Another process takes the mail while this one prepares it.
        setClock(NOW + LEASE_MS)
        await send()
        return { attachments: [] }
      },
    })
    expect(peer.taken).toHaveLength(1)
    expect(await only()).toMatchObject({ state: 'sent', tries: 2 })
  })
})

it('is sent once, however many send at the same time', async () => {
  for (let n = 0; n < 20; n++) await queue({ key: `k${n}` })
  const all = Array.from({ length: 40 }, () => send())
  await Promise.all(all)
  while (await send());
  expect(peer.taken).toHaveLength(20)
  expect(new Set(peer.taken.map(({ mail }) => mail.messageId)).size).toBe(20)
})

it('without a mail server, mail is kept and never said to be sent', async () => {
  await queue()
  expect(await sendNext(null, {})).toBe(false)
  expect(await only()).toMatchObject({ state: 'kept', sentAt: null, tries: 0 })
  expect(await countMail()).toEqual(new Map([['kept', 1]]))
})

it('is emptied when it is old and done with, and still not sent twice', async () => {
  await queue()
  await queue({ key: 'b' })
  await send()
  await db
    .update(outbox)
    .set({ state: 'waiting', nextAt: Number.MAX_SAFE_INTEGER })
    .where(eq(outbox.key, 'b'))
  setClock(NOW + 91 * 86_400_000)
  await forgetOldMail()
  await queue()
  const rows = await db.select().from(outbox).orderBy(outbox.key)
  expect(rows.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    ['', ''],
    ['kari@rana.example', 'Kurset går ut i desember'],
  ])
})
