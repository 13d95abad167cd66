export const nb = {
  title: 'Kompetanse i regionen',
  tabTitle: 'Kompetanse i regionen – Leia',
  link: 'Sammenlign kommunene i regionen',
  lead: 'Alle kommunene side om side: hvor mye av det som kreves, er oppfylt, kurs for kurs.',
  status: (day: string) =>
    `Tallene er fra i natt: status ved utgangen av ${day}. Rapporten til hver kommune viser dagens tall, så de to kan være litt ulike.`,
  version: (version: string) => `Innholdsversjon ${version}.`,
  finding: (share: string, n: number) =>
    `${share} av kravene er oppfylt i de ${n} kommunene samlet.`,
  spread: (low: string, high: string) =>
    `Den midterste halvdelen av kommunene ligger mellom ${low} og ${high}.`,
  tooFew: 'Vi sammenligner først når minst fem kommuner har ti ansatte eller flere med krav.',
  none: 'Ingen kommune har publiserte tall ennå. De første kommer i natt.',
  middle: 'Den midterste halvdelen',
  chart: 'Fullføringsgrad i hver kommune',
  summary: (n: number, low: string, high: string) =>
    `Fullføringsgrad i ${n} kommuner i alfabetisk rekkefølge. Den midterste halvdelen ligger mellom ${low} og ${high}.`,
  caption:
    'Stolpene viser intervallene som andelene ligger i, båndet er den midterste halvdelen. Kommunene står alfabetisk: vi lager ingen rangering.',
  table: 'Dekning per kommune og kurs',
  municipality: 'Kommune',
  employees: 'Ansatte med krav',
  quartiles: { q1: 'En firedel under', median: 'Median', q3: 'Tre firedeler under' },
  region: 'Regionen samlet',
  about:
    'Siden viser kommuner som helhet, aldri enheter eller personer. Tallene gjelder ansatte ved siste tertialskifte. Bare de som koordinerer regionen, ser den; en leder ser sammenligningen i sin egen rapport.',
  fileName: 'kompetanse-regionen',
}
export type RegionText = typeof nb
