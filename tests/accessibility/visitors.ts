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
