import type { ModuleContext } from '../tree/desk.ts'

type Language = ModuleContext['language']

/** What is said of a workflow, in the language of the course. */
export type Words = {
  diagram: string
  described(steps: number): string
  list: string
  start: string
  end: string
  task: string
  gateway: string
  join: string
  parallel: string
  wait: string
  event: string
  deadline(duration: string): string
  next(number: number): string
  back(number: number): string
  way: string
  otherwise: string
  here: string
  beside: string
  day: [one: string, many: string]
  week: [one: string, many: string]
  month: [one: string, many: string]
}

const nb: Words = {
  diagram: 'Arbeidsflyt',
  described: (n) => `Et diagram med ${n} nummererte steg. Lista under sier det samme med ord.`,
  list: 'Arbeidsflyten som liste',
  start: 'Start',
  end: 'Slutt',
  task: 'Steg',
  gateway: 'Velg vei',
  join: 'Veiene møtes',
  parallel: 'Veiene går samtidig',
  wait: 'Vent på det som skjer først',
  event: 'Hendelse',
  deadline: (duration) => `frist: ${duration}`,
  next: (n) => `deretter ${n}`,
  back: (n) => `tilbake til ${n}`,
  way: 'Vei',
  otherwise: 'ellers',
  here: 'framhevet',
  beside: 'Ved siden av flyten',
  day: ['dag', 'dager'],
  week: ['uke', 'uker'],
  month: ['måned', 'måneder'],
}

const nn: Words = {
  ...nb,
  described: (n) => `Eit diagram med ${n} nummererte steg. Lista under seier det same med ord.`,
  gateway: 'Vel veg',
  join: 'Vegane møtest',
  parallel: 'Vegane går samtidig',
  wait: 'Vent på det som skjer først',
  event: 'Hending',
  next: (n) => `deretter ${n}`,
  way: 'Veg',
  otherwise: 'elles',
  here: 'framheva',
  beside: 'Ved sida av flyten',
  day: ['dag', 'dagar'],
  week: ['veke', 'veker'],
  month: ['månad', 'månader'],
}

const en: Words = {
  diagram: 'Workflow',
  described: (n) => `A diagram of ${n} numbered steps. The list below says the same in words.`,
  list: 'The workflow as a list',
  start: 'Start',
  end: 'End',
  task: 'Step',
  gateway: 'Choose a way',
  join: 'The ways meet',
  parallel: 'The ways run together',
  wait: 'Wait for what happens first',
  event: 'Event',
  deadline: (duration) => `deadline: ${duration}`,
  next: (n) => `then ${n}`,
  back: (n) => `back to ${n}`,
  way: 'Way',
  otherwise: 'otherwise',
  here: 'highlighted',
  beside: 'Beside the workflow',
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
}

export const WORDS: Record<Language, Words> = { nb, nn, en }

/** `P21D` is 21 days; anything but whole days, weeks or months stays as it is written. */
export function durationIn(words: Words, iso: string): string {
  const [, digits = '', unit] = /^P(\d{1,4})([DWM])$/.exec(iso) ?? []
  const names = { D: words.day, W: words.week, M: words.month }[unit as 'D' | 'W' | 'M']
  return names ? `${digits} ${names[digits === '1' ? 0 : 1]}` : iso
}
