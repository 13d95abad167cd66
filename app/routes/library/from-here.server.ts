import { today } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { From } from './printed.tsx'

/** What a printed page says of where it is from: its address without what was chosen, and today. */
export function fromHere(request: Request): From {
  return { address: env.origin + new URL(request.url).pathname, day: today() }
}
