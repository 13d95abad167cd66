import type { Page } from '@playwright/test'
import { signIn } from '#tests/e2e/support/sign-in.ts'
import { PLANTED } from './planted.ts'

/** Everybody who sees pages of their own, by their address in the demo. */
export const VISITORS = {
  nobody: null,
  employee: 'ansatt@rana.example',
  leader: 'leder@rana.example',
  'leader of a unit': 'enhetsleder@rana.example',
  administrator: 'admin@rana.example',
  author: 'forfatter@helgeland.example',
  coordinator: 'koordinator@helgeland.example',
  'someone halfway in': PLANTED.twoSteps,
} as const

export type Visitor = keyof typeof VISITORS

/** Comes to the site as somebody; who takes two steps gets no further than the first. */
export async function arrive(page: Page, as: Visitor): Promise<void> {
  const email = VISITORS[as]
  if (email === PLANTED.twoSteps) await signIn(page, email, /second-factor/)
  else if (email) await signIn(page, email)
}
