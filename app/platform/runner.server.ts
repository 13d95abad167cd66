import { setTimeout as wait } from 'node:timers/promises'
import { env } from './env.server.ts'
import { type Recurring, runDue } from './jobs.server.ts'
import { log } from './log.server.ts'
import { mailDoor } from './mail.server.ts'
import { type MailKinds, sendNext } from './send-mail.server.ts'

export type Work = { jobs: Recurring[]; mailKinds: MailKinds }
export type Runner = { stop(): Promise<void> }

const LOOKS_EVERY_MS = 10_000

/** Runs jobs and sends mail as they become due, side by side, until it is stopped. */
export function startRunner({ jobs, mailKinds }: Work, every = LOOKS_EVERY_MS): Runner {
  const stopped = new AbortController()
  const stopping = () => stopped.signal.aborted
  const deliver = mailDoor(env)
  const loops = [
    repeat(() => runDue(jobs, stopping), every, stopped.signal),
    repeat(() => sendDue(deliver, mailKinds, stopping), every, stopped.signal),
  ]
  return {
    /** Begins nothing new; resolves when what is under way is done. */
    async stop() {
      stopped.abort()
      await Promise.all(loops)
    },
  }
}

/** Runs all jobs that are due, then sends all mail that is. Gives how many of each. */
export async function runOnce({ jobs, mailKinds }: Work): Promise<{ ran: number; tried: number }> {
  const ran = await runDue(jobs)
  return { ran, tried: await sendDue(mailDoor(env), mailKinds) }
}

/** Sends all mail that is due, one after the other. Gives how many were tried. */
async function sendDue(
  deliver: ReturnType<typeof mailDoor>,
  kinds: MailKinds,
  stopping = () => false,
): Promise<number> {
  let tried = 0
  while (!stopping() && (await sendNext(deliver, kinds))) tried += 1
  return tried
}

async function repeat(step: () => Promise<unknown>, every: number, signal: AbortSignal) {
  while (!signal.aborted) {
    await step().catch((err: unknown) => log.error({ err }, 'the runner met a fault'))
    await wait(every, undefined, { signal }).catch(() => undefined)
  }
}
