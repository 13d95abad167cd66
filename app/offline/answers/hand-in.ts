import { type Answer, afterReply, due, lapsed, type Reply } from './answer.ts'
import { answersHere, putAnswer, removeAnswer } from './store.ts'

const PATIENCE_MS = 30_000

/** Who hears of what becomes of answers. */
export type Hearing = {
  sending?(answer: Answer): void
  /** After each that was sent. */
  sent(answer: Answer, reply: Reply | undefined): void
}

/**
 * Hands in what waits in the name of whoever is here, one at a time, whichever page or worker asks.
 * Stops when the server can't be reached.
 */
export async function handInKept(reader: string | undefined, hearing: Hearing): Promise<void> {
  await navigator.locks.request('leia-hand-in', async () => {
    const here = await answersHere()
    for (const { attempt } of lapsed(here, Date.now())) await removeAnswer(attempt)
    for (const answer of due(await answersHere(), reader)) {
      hearing.sending?.(answer)
      const reply = await send(answer)
      const state = afterReply(reply, Date.now())
      const after = { ...answer, state }
      await putAnswer(after)
      hearing.sent(after, reply)
      if (state.kind === 'waiting') return
    }
  })
}

async function send({ address, body }: Answer): Promise<Reply | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return { status: response.status, body: await response.json().catch(() => null) }
  } catch {
    return undefined
  }
}
