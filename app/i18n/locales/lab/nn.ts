import type { LabText } from './nb.ts'

export const nn: LabText = {
  task: 'Les kva du skal gjere, i modulen',
  instead: {
    title: 'Verkstad',
    handIn: 'Lever',
    practise: 'Gjer verkstaden ein gong til',
    missing: 'Dette er ikkje gjort ferdig.',
    lastFailed: (percent) => `Førre forsøk gav ${percent}\u00a0%.`,
  },
}
