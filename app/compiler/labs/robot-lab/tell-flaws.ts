import type { Flaw, GradedItem, NaiveName } from '#app/features/activities/robot-lab.ts'
import type { Language, Phrase } from '../../diagnostics/catalogue.ts'
import { type Finding, finding } from '../../diagnostics/diagnostic.ts'
import { QUEUES } from './read-items.ts'
import type { At } from './read-steps.ts'
import type { RobotFile } from './schema.ts'
import { pathOf } from './tell-problem.ts'

/** What the verification found, at the lines where it can be mended. */
export function tellFlaw(flaw: Flaw, file: RobotFile, at: At): Finding {
  switch (flaw.flaw) {
    case 'unsolved':
      return unsolved(flaw, file, at)
    case 'idle-step':
      return finding('RL-03', at(...pathOf(flaw.place)), { number: flaw.number })
    case 'naive-passes':
      return finding('RL-04', at('skjult kø'), { who: WHO[flaw.name], points: flaw.score })
    case 'untried':
      return finding('RL-05', at('skjult kø'), { what: UNTRIED[flaw.what] })
    case 'too-large':
      return finding('LB-01', at('kø'), { what: LARGE })
  }
}

function unsolved({ score, item }: Extract<Flaw, { flaw: 'unsolved' }>, file: RobotFile, at: At) {
  const points = score
  if (!item) return finding('RL-02', at('fasit'), { points, what: NO_ITEM })
  const queue = QUEUES.find((one) => file[one].some(({ id }) => id === item.id)) ?? 'kø'
  const place = at(
    queue,
    file[queue].findIndex(({ id }) => id === item.id),
  )
  const what = { nb: cameTo(item, 'nb'), en: cameTo(item, 'en') }
  return finding('RL-02', place, { points, what })
}

/** What must never happen is told before what came of it. */
function cameTo({ id, outcome, reason, violations: [broken] }: GradedItem, language: Language) {
  const became = `${OUTCOMES[outcome][language]}${reason ? ` (${reason})` : ''}`
  const what = broken ? BROKEN[broken][language] : became
  return language === 'nb' ? `«${id}» ble ${what}` : `“${id}” was ${what}`
}

const BROKEN = {
  leak: { nb: 'journalført uten skjerming', en: 'journalled without an access code' },
  double: { nb: 'ført dobbelt', en: 'journalled twice' },
  'wrong-case': { nb: 'ført i feil sak', en: 'put in the wrong case' },
  barred: { nb: 'behandlet av roboten', en: 'handled by the robot' },
  'personal-in-log': { nb: 'navngitt i loggen', en: 'named in the log' },
}

const OUTCOMES = {
  journalled: { nb: 'journalført', en: 'journalled' },
  repeated: { nb: 'journalført flere ganger', en: 'journalled several times' },
  open: { nb: 'liggende uten å være journalført', en: 'left without being journalled' },
  nothing: { nb: 'ikke ført', en: 'not made into anything' },
  manual: { nb: 'sendt til manuell kø', en: 'sent to the manual queue' },
}
const NO_ITEM = {
  nb: 'se etter rettigheter som ikke trengs, manglende logg, og en robot som stanser',
  en: 'look for rights that are not needed, a missing log, and a robot that stops',
}
const LARGE = { nb: 'roboten gjør for mange steg', en: 'the robot takes too many steps' }

const UNTRIED: Record<Extract<Flaw, { flaw: 'untried' }>['what'], Phrase> = {
  'lost-answer': {
    nb: 'et tidsavbrudd der arkivet likevel har lagret (`virkning: ja`)',
    en: 'a time-out where the archive has saved all the same (`virkning: ja`)',
  },
  barred: {
    nb: 'et element som ikke er for roboten',
    en: 'an item that is none of the robot’s business',
  },
  'always-failing': {
    nb: 'en feil som aldri går over (`ganger: alltid`)',
    en: 'a fault that never passes (`ganger: alltid`)',
  },
}

const WHO: Record<NaiveName | 'only-the-visible', Phrase> = {
  nothing: { nb: 'En robot som ikke gjør noe,', en: 'A robot that does nothing' },
  'straight-line': { nb: 'En robot uten unntak', en: 'A robot without exceptions' },
  'skip-when-found': {
    nb: 'En robot som hopper over det den finner,',
    en: 'A robot that skips what it finds',
  },
  'all-retried': {
    nb: 'En robot som prøver alt fem ganger,',
    en: 'A robot that tries all five times',
  },
  'all-to-manual': {
    nb: 'En robot som sender alt til manuell kø,',
    en: 'A robot that sends all to the manual queue',
  },
  'all-rights': { nb: 'Fasiten med alle rettigheter', en: 'The solution with every right' },
  'journal-first': {
    nb: 'En robot som skjermer etter at den har journalført,',
    en: 'A robot that restricts after it has journalled',
  },
  'only-the-visible': {
    nb: 'En robot som bare tåler den synlige køen,',
    en: 'A robot that only stands the visible queue',
  },
}
