import type { LabText } from './nb.ts'

export const en: LabText = {
  task: 'Read what to do, in the module',
  instead: {
    title: 'Lab',
    handIn: 'Hand in',
    practise: 'Do the lab again',
    missing: 'This is not finished.',
    lastFailed: (percent) => `Your last attempt gave ${percent}%.`,
  },
}
