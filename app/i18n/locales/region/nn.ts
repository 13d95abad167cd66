import type { RegionText } from './nb.ts'

export const nn: RegionText = {
  title: 'Kompetanse i regionen',
  tabTitle: 'Kompetanse i regionen – Leia',
  link: 'Samanlikn kommunane i regionen',
  lead: 'Alle kommunane side om side: kor mykje av det som blir kravd, er oppfylt, kurs for kurs.',
  status: (day) =>
    `Tala er frå i natt: status ved utgangen av ${day}. Rapporten til kvar kommune viser tala i dag, så dei to kan vere litt ulike.`,
  version: (version) => `Innhaldsversjon ${version}.`,
  finding: (share, n) => `${share} av krava er oppfylte i dei ${n} kommunane samla.`,
  spread: (low, high) => `Den midtarste halvdelen av kommunane ligg mellom ${low} og ${high}.`,
  tooFew: 'Vi samanliknar først når minst fem kommunar har ti tilsette eller fleire med krav.',
  none: 'Ingen kommune har publiserte tal enno. Dei første kjem i natt.',
  middle: 'Den midtarste halvdelen',
  chart: 'Fullføringsgrad i kvar kommune',
  summary: (n, low, high) =>
    `Fullføringsgrad i ${n} kommunar i alfabetisk rekkjefølgje. Den midtarste halvdelen ligg mellom ${low} og ${high}.`,
  caption:
    'Stolpane viser intervalla som delane ligg i, bandet er den midtarste halvdelen. Kommunane står alfabetisk: vi lagar inga rangering.',
  table: 'Dekning per kommune og kurs',
  municipality: 'Kommune',
  employees: 'Tilsette med krav',
  quartiles: { q1: 'Ein firedel under', median: 'Median', q3: 'Tre firedelar under' },
  region: 'Regionen samla',
  about:
    'Sida viser kommunar som heilskap, aldri einingar eller personar. Tala gjeld tilsette ved siste tertialskifte. Berre dei som koordinerer regionen, ser ho; ein leiar ser samanlikninga i sin eigen rapport.',
  fileName: 'kompetanse-regionen',
}
