export const nb = {
  instead: {
    title: 'Verksted',
    handIn: 'Lever',
    practise: 'Gjør verkstedet en gang til',
    lastFailed: (percent: number) => `Forrige forsøk ga ${percent} %.`,
  },
  frame: (pass: number) => `Du består med ${pass} %.`,
}
export type LabText = typeof nb
