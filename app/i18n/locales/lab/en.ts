import type { LabText } from './nb.ts'

export const en: LabText = {
  instead: {
    title: 'Lab',
    handIn: 'Hand in',
    practise: 'Do the lab again',
    missing: 'This is not finished.',
    lastFailed: (percent) => `Your last attempt gave ${percent}%.`,
  },
}
