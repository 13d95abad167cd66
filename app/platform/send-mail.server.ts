import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { outbox } from '#db/schema/mail.ts'
import { now } from './clock.server.ts'
import { db, write } from './database.server.ts'
import { log } from './log.server.ts'
import type { Attachment, Deliver } from './mail.server.ts'

export type QueuedMail = typeof outbox.$inferSelect

/** What goes with a mail, and its body when that was not to be stored as it is sent. */
type Prepared = { attachments: Attachment[]; body?: QueuedMail['body'] }

/** Prepares a mail; null when it is no longer wanted and must not be sent. */
export type Prepare = (mail: QueuedMail) => Promise<Prepared | null>

/** How mail of each kind is prepared just before it is sent; a kind without goes as it is. */
export type MailKinds = Record<string, Prepare>

type Settled = Partial<Omit<QueuedMail, 'id' | 'tries'>>

/** Longer than preparing and sending can take: after it, whoever held it is gone. */
export const LEASE_MS = 300_000
/** Minutes from one try to the next: two days in all, then it has failed. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 1440]
/** A reply to these is about the mail; to any other it is about us: password, encryption, a closed door. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA'])
const AUTHENTICATION_REQUIRED = 530

/** Sends one mail that is due, if there is one. Without a server nothing is sent: mail is kept. */
export async function sendNext(deliver: Deliver | null, kinds: MailKinds): Promise<boolean> {
  if (!deliver) return keepAll()
  await doubtAbandoned()
  const mail = await claim()
  if (!mail) return false
  const settled = await attempt(mail, deliver, kinds[mail.kind])
  await settle(mail, settled)
  const { state, lastError } = settled
  const { id, kind, tries } = mail
  log[state === 'sent' ? 'info' : 'warn']({ id, kind, tries, state, lastError }, 'mail')
  return true
}

async function attempt(mail: QueuedMail, deliver: Deliver, prepare?: Prepare): Promise<Settled> {
  let handedOver = false
  try {
    const prepared = prepare ? await prepare(mail) : { attachments: [] }
    if (!prepared) return { state: 'withdrawn' }
    await deliver({ ...mail, ...prepared }, async () => {
      await beginHandingOver(mail)
      handedOver = true
    })
    return { state: 'sent', sentAt: now(), lastError: null }
  } catch (error) {
    return afterFault(error as Fault, handedOver, mail.tries)
  }
}

type Fault = Error & { responseCode?: number; response?: string; command?: string }

/** What becomes of a mail that was not taken, or may have been. */
export function afterFault(fault: Fault, handedOver: boolean, tries: number): Settled {
  const { responseCode: code, command = '', response } = fault
  const lastError = (response ?? fault.message).slice(0, 500)
  // Without a reply to its end we can't know, and it is better that a mail is missed than sent twice.
  if (handedOver && !code) return { state: 'uncertain', lastError }
  const wait = WAITS[tries - 1]
  const permanent =
    ABOUT_THE_MAIL.has(command) && code && code >= 500 && code !== AUTHENTICATION_REQUIRED
  if (permanent || wait === undefined) return { state: 'failed', lastError }
  return { state: 'waiting', nextAt: now() + wait * 60_000, lastError }
}

/** One statement takes a mail, so that no two processes have it. */
async function claim(): Promise<QueuedMail | undefined> {
  const at = now()
  const next = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), lte(outbox.nextAt, at), lte(outbox.leaseUntil, at)))
    .orderBy(asc(outbox.nextAt), asc(sql`rowid`))
    .limit(1)
  // Looking costs nothing; only what is there is worth a write.
  if (!(await next.get())) return undefined
  const [taken] = await write(
    db
      .update(outbox)
      .set({ leaseUntil: at + LEASE_MS, tries: sql`${outbox.tries} + 1` })
      .where(inArray(outbox.id, next))
      .returning({ id: outbox.id }),
  )
  const id = taken?.rows[0]?.id
  return id === undefined
    ? undefined
    : db
        .select()
        .from(outbox)
        .where(eq(outbox.id, `${id}`))
        .get()
}

/** From here on the server may have it. Rejects when the claim was lost: then it must not. */
async function beginHandingOver(mail: QueuedMail): Promise<void> {
  const mine = and(claimed(mail), eq(outbox.state, 'waiting'))
  const [result] = await write(db.update(outbox).set({ state: 'sending' }).where(mine))
  if (result?.rowsAffected !== 1) throw new Error('The claim to this mail was lost.')
}

async function settle(mail: QueuedMail, settled: Settled): Promise<void> {
  await write(
    db
      .update(outbox)
      .set({ ...settled, leaseUntil: 0 })
      .where(claimed(mail)),
  )
}

function claimed({ id, tries }: QueuedMail) {
  return and(eq(outbox.id, id), eq(outbox.tries, tries))
}

/** What was being handed over when its process ended may have been taken: never sent again by itself. */
async function doubtAbandoned(): Promise<void> {
  const abandoned = and(eq(outbox.state, 'sending'), lte(outbox.leaseUntil, now()))
  if (!(await db.select({ id: outbox.id }).from(outbox).where(abandoned).get())) return
  const lastError = 'The process ended while the mail was handed over.'
  await write(db.update(outbox).set({ state: 'uncertain', lastError }).where(abandoned))
}

async function keepAll(): Promise<false> {
  const waiting = eq(outbox.state, 'waiting')
  if (await db.select({ id: outbox.id }).from(outbox).where(waiting).get())
    await write(db.update(outbox).set({ state: 'kept' }).where(waiting))
  return false
}
