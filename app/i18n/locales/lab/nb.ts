export const nb = {
  instead: {
    title: 'Verksted',
    handIn: 'Lever',
    practise: 'Gjør verkstedet en gang til',
    lastFailed: (percent: number) => `Forrige forsøk ga ${percent} %.`,
  },
}
export type LabText = typeof nb
