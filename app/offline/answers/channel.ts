import type { Answer, Reply } from './answer.ts'

/** What pages and the worker tell each other of answers; also the name of the worker's wake-up. */
export const CHANNEL = 'leia-answers'

/** An answer is on its way, or was sent; without either, look at the store. */
export type Heard = {
  sending?: string | null
  sent?: { answer: Answer; reply: Reply | undefined }
}
