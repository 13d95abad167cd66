import type { TemplateLabText } from './nb.ts'
import { conditionIn, type Field, isRepeated, type Repair } from './shapes.ts'

const COMPARISONS: Record<string, string> = {
  'er ikke': 'er ikkje',
  '<': 'er mindre enn',
  '<=': 'er høgst',
  '>': 'er større enn',
  '>=': 'er minst',
}

const condition = conditionIn({
  or: 'eller',
  and: 'og',
  not: (of) => `det ikkje stemmer at ${of}`,
  compare: (path, comparison, value) => `${path} ${COMPARISONS[comparison] ?? comparison} ${value}`,
  among: (path, values) => `${path} er ein av ${values}`,
  exists: (path) => `${path} finst`,
  missing: (path) => `${path} manglar`,
  happened: (step) => `«${step}» er gjort`,
  literal: (value) => (typeof value === 'boolean' ? (value ? 'ja' : 'nei') : `${value}`),
  when: (holds) => `viss ${holds}`,
  each: (list) => `for kvar i ${list}`,
  isEmpty: (list) => `viss ${list} er tom`,
})

const filters = { dato: 'som dato', store: 'med store bokstavar', tall: 'som tal' }
const field = ({ name, filter }: Field): string => (filter ? `${name}, ${filters[filter]}` : name)

const repairs = {
  field: ({ line, before, after }: Extract<Repair, { do: 'field' }>) =>
    `I «${line}»: ${before ? `${field(before)} er bytt ut med ${field(after)}` : `sett til ${field(after)}`}.`,
  condition: ({ before, after }: Extract<Repair, { do: 'condition' }>) =>
    `Vilkåret ${before ? `«${condition(before)}» ` : ''}er endra til «${condition(after)}».`,
  wrap: ({ from, to, condition: when }: Extract<Repair, { do: 'wrap' }>) =>
    `«${from}»${to ? ` til og med «${to}»` : ''} ${isRepeated(when) ? 'blir gjenteke' : 'er berre med'} ${condition(when)}.`,
  unwrap: ({ condition: when }: Extract<Repair, { do: 'unwrap' }>) =>
    when ? `Vilkåret «${condition(when)}» er teke bort.` : 'Eit vilkår er teke bort.',
  move: ({ line, before }: Extract<Repair, { do: 'move' }>) =>
    `«${line}» er flytt framføre «${before}».`,
  remove: ({ line }: Extract<Repair, { do: 'remove' }>) => `«${line}» er fjerna.`,
}

export const nn: TemplateLabText = {
  frame: (pass) =>
    `Rett malen til han toler alle saker, også dei du ikkje ser her. Du består med ${pass}\u00a0%.`,
  jump: 'På denne sida',
  template: 'Malen',
  templateHelp: 'Vel «Endre» ved avsnittet du vil gjere noko med.',
  parts: { header: 'Topptekst', letter: 'Brevet', footer: 'Botntekst', note: 'Notar' },
  emptyLine: 'Tom linje',
  inTable: 'I tabell',
  field: 'felt',
  filters,
  condition,
  ends: (when) => (when ? `Slutt på «${condition(when)}»` : 'Slutt'),
  edit: 'Endre',
  close: 'Lukk utan å endre',
  full: 'Du har gjort så mange rettingar som det er plass til. Angre nokre for å gjere andre.',
  editing: (number, line) => `Endre avsnitt ${number}: «${line}»`,
  changeField: (name) => `Feltet ${name}`,
  whichField: 'Felt',
  inList: (name, list) => `${name} (for kvar i ${list})`,
  how: 'Slik blir det skrive',
  asItIs: 'som det står i systemet',
  applyField: (name) => `Byt feltet ${name}`,
  changeCondition: (when) => `Vilkåret «${when}»`,
  whichCondition: 'Nytt vilkår',
  applyCondition: 'Byt vilkåret',
  unwrap: (when) => `Ta bort «${when}», behald teksten`,
  wrap: 'Set eit vilkår rundt',
  wrapTo: 'Frå dette avsnittet til og med',
  when: 'Teksten er med',
  choose: 'Vel …',
  asNow: (when) => `${when} (slik det er no)`,
  applyWrap: 'Set vilkåret',
  move: 'Flytt',
  moveBefore: 'Flytt framføre',
  applyMove: 'Flytt avsnittet',
  remove: 'Fjern avsnittet',
  repairs: 'Rettingane dine',
  noRepairs: 'Du har ikkje retta noko enno. Prøv malen på ei sak, og sjå kva mottakaren får.',
  repair: (repair) => repairs[repair.do](repair as never),
  skipped: 'Denne rettinga treffer ikkje lenger noko i malen, og tel ikkje.',
  undo: 'Angre',
  restart: 'Angre alle',
  done: (sentence) => `Gjort: ${sentence}`,
  left: (count) =>
    count === 0
      ? 'Malen er som han var.'
      : `${count === 1 ? 'Éi retting' : `${count} rettingar`} står att.`,
  cases: 'Prøv malen på ei sak',
  casesHelp:
    'Du ser brevet slik mottakaren får det. Ingenting blir vurdert før du leverer. Då blir malen også fletta med saker du ikkje har sett.',
  try: 'Flett',
  tried: 'Blir vist no',
  letter: (title) => `Brevet: ${title}`,
  noLetter: 'Brevet',
  noLetterHelp: 'Vel ei sak over, så kjem brevet her.',
  letterOfNow: 'Brevet følgjer malen. Kvar gong du rettar noko, blir det fletta på nytt.',
  noticed: 'Dette ser lesaren',
  nothingNoticed: 'Ingen tomme felt, rå datoar eller kodar i dette brevet.',
  notices: {
    'empty-field': (name) => `Feltet ${name} er tomt i denne saka.`,
    'raw-date': (text) => `Datoen «${text}» står slik systemet lagrar han.`,
    braces: (text) => `Koden «${text}» står att i brevet.`,
  },
  unmergeable: 'Malen lèt seg ikkje flette',
  unmergeableHelp: (tag) =>
    `Det stoppar ved «${tag}». Eit vilkår må ha både ei opning og ein slutt. Angre det siste du gjorde, eller ta bort vilkåret.`,
  download: 'Last ned brevet (Word)',
  downloadTemplate: 'Last ned malen (Word)',
  data: (title) => `Opplysningane i saka: ${title}`,
  absent: 'manglar',
  none: 'ingen',
  capped: 'Noko alvorleg er gale',
  cappedHelp: 'Då består du ikkje, uansett kor mykje anna som er rett.',
  visible: 'Sakene du kunne prøve',
  isBroken: 'Brevet er ikkje godt nok',
  isWell: 'Brevet er godt',
  fails: (check) => `Ikkje oppfylt: ${check}`,
  principle: (principle, source) => `Kvifor: ${principle}${source && ` (${source})`}.`,
  builtIn: {
    residue: 'Det skal ikkje stå att kodar, doble mellomrom eller lause komma.',
    characters: 'Alle teikn skal kome fram, også i samiske namn.',
    opens: 'Fila skal kunne opnast i Word og LibreOffice.',
    'norwegian-date': 'Datoar skal stå slik folk skriv dei.',
    'empty-label': 'Det skal ikkje stå att ein leietekst utan innhald.',
    other: 'Ei prøve slo ut.',
  },
  hidden: 'Prøvesakene',
  hiddenFailed: (failed, all) =>
    failed === 0
      ? `Breva vart som dei skal i alle ${all} prøvesakene.`
      : `${failed} av ${all} prøvesaker gav eit brev som ikkje er godt nok.`,
  hints: 'Tenk over dette:',
  solution: 'Feila i malen, og kva som rettar dei',
  repaired: 'Retta',
  notRepaired: 'Ikkje retta',
  skippedSome: (count) =>
    count === 1
      ? 'Éi av rettingane trefte ikkje noko i malen.'
      : `${count} av rettingane trefte ikkje noko i malen.`,
}
