export const nb = {
  task: 'Les hva du skal gjøre, i modulen',
  instead: {
    title: 'Verksted',
    handIn: 'Lever',
    practise: 'Gjør verkstedet en gang til',
    missing: 'Dette er ikke gjort ferdig.',
    lastFailed: (percent: number) => `Forrige forsøk ga ${percent}\u00a0%.`,
  },
}
export type LabText = typeof nb
