import { type Condition, conditionIn, type Field, isRepeated, type Repair } from './shapes.ts'

const COMPARISONS: Record<string, string> = {
  '<': 'er mindre enn',
  '<=': 'er høyst',
  '>': 'er større enn',
  '>=': 'er minst',
}

const condition = conditionIn({
  or: 'eller',
  and: 'og',
  not: (of) => `det ikke stemmer at ${of}`,
  compare: (path, comparison, value) => `${path} ${COMPARISONS[comparison] ?? comparison} ${value}`,
  among: (path, values) => `${path} er en av ${values}`,
  exists: (path) => `${path} finnes`,
  missing: (path) => `${path} mangler`,
  happened: (step) => `«${step}» er gjort`,
  literal: (value) => (typeof value === 'boolean' ? (value ? 'ja' : 'nei') : `${value}`),
  when: (holds) => `hvis ${holds}`,
  each: (list) => `for hver i ${list}`,
  isEmpty: (list) => `hvis ${list} er tom`,
})

const filters = { dato: 'som dato', store: 'med store bokstaver', tall: 'som tall' }
const field = ({ name, filter }: Field): string => (filter ? `${name}, ${filters[filter]}` : name)

const repairs = {
  field: ({ line, before, after }: Extract<Repair, { do: 'field' }>) =>
    `I «${line}»: ${before ? `${field(before)} er byttet ut med ${field(after)}` : `satt til ${field(after)}`}.`,
  condition: ({ before, after }: Extract<Repair, { do: 'condition' }>) =>
    `Betingelsen ${before ? `«${condition(before)}» ` : ''}er endret til «${condition(after)}».`,
  wrap: ({ from, to, condition: when }: Extract<Repair, { do: 'wrap' }>) =>
    `«${from}»${to ? ` til og med «${to}»` : ''} ${isRepeated(when) ? 'gjentas' : 'er bare med'} ${condition(when)}.`,
  unwrap: ({ condition: when }: Extract<Repair, { do: 'unwrap' }>) =>
    when ? `Betingelsen «${condition(when)}» er tatt bort.` : 'En betingelse er tatt bort.',
  move: ({ line, before }: Extract<Repair, { do: 'move' }>) =>
    `«${line}» er flyttet foran «${before}».`,
  remove: ({ line }: Extract<Repair, { do: 'remove' }>) => `«${line}» er fjernet.`,
}

export const nb = {
  frame: (pass: number) =>
    `Rett malen til den tåler alle saker, også dem du ikke ser her. Du består med ${pass}\u00a0%.`,
  jump: 'På denne siden',
  template: 'Malen',
  templateHelp: 'Velg «Endre» ved avsnittet du vil gjøre noe med.',
  parts: { header: 'Topptekst', letter: 'Brevet', footer: 'Bunntekst', note: 'Noter' },
  emptyLine: 'Tom linje',
  inTable: 'I tabell',
  field: 'felt',
  filters,
  condition,
  ends: (when: Condition | null) => (when ? `Slutt på «${condition(when)}»` : 'Slutt'),
  edit: 'Endre',
  close: 'Lukk uten å endre',
  full: 'Du har gjort så mange rettelser som det er plass til. Angre noen for å gjøre andre.',
  editing: (number: number, line: string) => `Endre avsnitt ${number}: «${line}»`,
  changeField: (name: string) => `Feltet ${name}`,
  whichField: 'Felt',
  inList: (name: string, list: string) => `${name} (for hver i ${list})`,
  how: 'Slik skrives det',
  asItIs: 'som det står i systemet',
  applyField: (name: string) => `Bytt feltet ${name}`,
  changeCondition: (when: string) => `Betingelsen «${when}»`,
  whichCondition: 'Ny betingelse',
  applyCondition: 'Bytt betingelsen',
  unwrap: (when: string) => `Ta bort «${when}», behold teksten`,
  wrap: 'Sett en betingelse rundt',
  wrapTo: 'Fra dette avsnittet til og med',
  when: 'Teksten er med',
  choose: 'Velg …',
  asNow: (when: string) => `${when} (slik det er nå)`,
  applyWrap: 'Sett betingelsen',
  move: 'Flytt',
  moveBefore: 'Flytt foran',
  applyMove: 'Flytt avsnittet',
  remove: 'Fjern avsnittet',
  repairs: 'Rettelsene dine',
  noRepairs: 'Du har ikke rettet noe ennå. Prøv malen på en sak, og se hva mottakeren får.',
  repair: (repair: Repair): string => repairs[repair.do](repair as never),
  skipped: 'Denne rettelsen treffer ikke lenger noe i malen, og teller ikke.',
  undo: 'Angre',
  restart: 'Angre alle',
  done: (sentence: string) => `Gjort: ${sentence}`,
  left: (count: number) =>
    count === 0
      ? 'Malen er som den var.'
      : `${count === 1 ? 'Én rettelse' : `${count} rettelser`} står igjen.`,
  cases: 'Prøv malen på en sak',
  casesHelp:
    'Du ser brevet slik mottakeren får det. Ingenting blir vurdert før du leverer. Da flettes malen også med saker du ikke har sett.',
  try: 'Flett',
  tried: 'Vises nå',
  letter: (title: string) => `Brevet: ${title}`,
  noLetter: 'Brevet',
  noLetterHelp: 'Velg en sak over, så kommer brevet her.',
  letterOfNow: 'Brevet følger malen. Hver gang du retter noe, blir det flettet på nytt.',
  noticed: 'Dette ser leseren',
  nothingNoticed: 'Ingen tomme felt, rå datoer eller koder i dette brevet.',
  notices: {
    'empty-field': (name: string) => `Feltet ${name} er tomt i denne saken.`,
    'raw-date': (text: string) => `Datoen «${text}» står slik systemet lagrer den.`,
    braces: (text: string) => `Koden «${text}» står igjen i brevet.`,
  },
  unmergeable: 'Malen lar seg ikke flette',
  unmergeableHelp: (tag: string) =>
    `Det stopper ved «${tag}». En betingelse må ha både begynnelse og slutt. Angre det siste du gjorde, eller ta bort betingelsen.`,
  download: 'Last ned brevet (Word)',
  downloadTemplate: 'Last ned malen (Word)',
  data: (title: string) => `Opplysningene i saken: ${title}`,
  absent: 'mangler',
  none: 'ingen',
  capped: 'Noe alvorlig er galt',
  cappedHelp: 'Da består du ikke, uansett hvor mye annet som er riktig.',
  visible: 'Sakene du kunne prøve',
  isBroken: 'Brevet er ikke godt nok',
  isWell: 'Brevet er godt',
  /** A check says what holds of a good letter. */
  fails: (check: string) => `Ikke oppfylt: ${check}`,
  principle: (principle: string, source: string) =>
    `Hvorfor: ${principle}${source && ` (${source})`}.`,
  builtIn: {
    residue: 'Det skal ikke stå igjen koder, doble mellomrom eller løse komma.',
    characters: 'Alle tegn skal komme fram, også i samiske navn.',
    opens: 'Filen skal kunne åpnes i Word og LibreOffice.',
    'norwegian-date': 'Datoer skal stå slik folk skriver dem.',
    'empty-label': 'Det skal ikke stå igjen en ledetekst uten innhold.',
    other: 'En prøve slo ut.',
  } as Record<string, string>,
  hidden: 'Prøvesakene',
  hiddenFailed: (failed: number, all: number) =>
    failed === 0
      ? `Brevene ble som de skal i alle ${all} prøvesakene.`
      : `${failed} av ${all} prøvesaker ga et brev som ikke er godt nok.`,
  hints: 'Tenk over dette:',
  solution: 'Feilene i malen, og hva som retter dem',
  repaired: 'Rettet',
  notRepaired: 'Ikke rettet',
  skippedSome: (count: number) =>
    count === 1
      ? 'Én av rettelsene traff ikke noe i malen.'
      : `${count} av rettelsene traff ikke noe i malen.`,
}
export type TemplateLabText = typeof nb
