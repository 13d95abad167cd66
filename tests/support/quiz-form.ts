import { parseHTML } from 'linkedom'
import type { Random } from '#db/seed/random.ts'

/** A quiz as a page shows it, filled in: where to send it, and what. */
export type FilledForm = { action: string; fields: URLSearchParams }

type Control = { name: string; value: string; type: string; options: string[] }

/** Fills in every open quiz of a page by its form controls alone: complete and valid, right or wrong by chance. */
export function fillInQuizzes(html: string, random: Random): FilledForm[] {
  const { document } = parseHTML(html)
  const forms = [...document.querySelectorAll('form[action$="/attempts"]')]
  return forms.filter(isOpen).map((form) => ({
    action: form.getAttribute('action') ?? '',
    fields: new URLSearchParams(groups(controlsOf(form)).flatMap((group) => fill(group, random))),
  }))
}

/** A form without a button to send it shows a result. */
function isOpen(form: Element): boolean {
  return form.querySelector('button:not([type="button"])') !== null
}

function controlsOf(form: Element): Control[] {
  return [...form.querySelectorAll('input, select, textarea')].map((element) => ({
    name: element.getAttribute('name') ?? '',
    value: element.getAttribute('value') ?? '',
    type: element.getAttribute('type') ?? element.localName,
    options: [...element.querySelectorAll('option')]
      .map((option) => option.getAttribute('value') ?? option.textContent ?? '')
      .filter((value) => value !== ''),
  }))
}

/** Controls that are answered together: radios and boxes of a name, and the selects of one question. */
function groups(controls: Control[]): Control[][] {
  const found = new Map<string, Control[]>()
  for (const control of controls.filter(({ name }) => name !== '')) {
    const key = control.type === 'select' ? control.name.replace(/\.[^.]*$/, '') : control.name
    found.set(`${control.type} ${key}`, [...(found.get(`${control.type} ${key}`) ?? []), control])
  }
  return [...found.values()]
}

function fill(group: Control[], random: Random): [string, string][] {
  const [first] = group as [Control]
  if (first.type === 'hidden') return group.map(({ name, value }) => [name, value])
  if (first.type === 'radio') return [[first.name, random.pick(group).value]]
  if (first.type === 'checkbox') return ticks(group, random)
  if (first.type === 'select')
    return arePositions(group) ? order(group, random) : choices(group, random)
  return [[first.name, `${random.between(1, 30)}`]]
}

function ticks(group: Control[], random: Random): [string, string][] {
  const chosen = group.filter(() => random.chance(0.5))
  const some = chosen.length > 0 ? chosen : [random.pick(group)]
  return some.map(({ name, value }) => [name, value])
}

function arePositions(group: Control[]): boolean {
  return group.every(
    ({ options }) =>
      options.length === group.length && options.every((value, i) => value === `${i + 1}`),
  )
}

function choices(group: Control[], random: Random): [string, string][] {
  return group.map(({ name, options }) => [name, random.pick(options)])
}

function order(group: Control[], random: Random): [string, string][] {
  const shuffled = group.map(({ name }) => ({ name, place: random.next() }))
  shuffled.sort((one, other) => one.place - other.place)
  return shuffled.map(({ name }, i) => [name, `${i + 1}`])
}
