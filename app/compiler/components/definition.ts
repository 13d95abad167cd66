import type { ReactElement, ReactNode } from 'react'
import { parseDay } from '#app/platform/calendar.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { isId } from '../source/fields.ts'
import type { Desk, ModuleContext } from '../tree/desk.ts'
import type { Element } from '../tree/nodes.ts'

/** What an author may write in a prop. */
export type Prop = {
  required: boolean
  flag: boolean
  /** Whether the text is one that this prop may have. */
  allows(text: string): boolean
  expected: Phrase
  /** All that it may have, where they are few. */
  values?: readonly string[]
  /** The ids that there are, when it points to one of them. */
  known?(context: ModuleContext): string[]
}

/**
 * Where a component may stand: alone at the top of the module, where a paragraph could stand,
 * in running text, or directly in one of the named components.
 */
export type Stands = 'top' | 'block' | 'inline' | string[]

/** What it may hold: blocks, running text, nothing, or parts that its own lift checks. */
export type Holds = 'blocks' | 'text' | 'nothing' | 'parts'

/** What a learner may see, or what stays on the server. */
export type Part = 'learner' | 'key'

export type Rendered = Record<string, string> & { children?: ReactNode }

/** One component: everything that the guard, the renderer and the guide need to know of it. */
export type Definition = {
  name: string
  /** For authors: what it is for. */
  doc: { nb: string; en: string }
  /** How an author writes it; without one it is part of another's. */
  example?: string
  props: Record<string, Prop>
  stands: Stands
  holds: Holds
  /** What takes time, done before anything is prepared: reading and laying out a file. */
  ready?(element: Element, desk: Desk): Promise<void>
  /** Checks what a schema can't, and gives the props that `render` gets. */
  prepare?(
    element: Element,
    desk: Desk,
    props: Record<string, string | undefined>,
    part: Part,
  ): Record<string, string | undefined>
  /** Without one the element is lifted out before rendering. */
  render?(props: Rendered): ReactElement
}

type Options = { required?: boolean }

function define(expected: Phrase, allows: (text: string) => boolean, options: Options = {}): Prop {
  return { required: options.required ?? false, flag: false, allows, expected }
}

export const required = { required: true }

export function text(most: number, options?: Options): Prop {
  const expected = { nb: `1–${most} tegn`, en: `1–${most} characters` }
  return define(expected, (value) => value.trim() !== '' && value.length <= most, options)
}

export function oneOf(values: readonly string[], options?: Options): Prop {
  const expected = { nb: `én av: ${values.join(', ')}`, en: `one of: ${values.join(', ')}` }
  return { ...define(expected, (value) => values.includes(value), options), values }
}

export function whole(least: number, most: number, options?: Options): Prop {
  const expected = {
    nb: `et helt tall, ${least}–${most}`,
    en: `a whole number, ${least}–${most}`,
  }
  const allows = (value: string) =>
    /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most
  return define(expected, allows, options)
}

export const ID_WORDS: Phrase = {
  nb: 'små bokstaver a–z, tall og bindestrek',
  en: 'lower-case letters a–z, digits and hyphens',
}

/** `known` are the ids that it may point to. */
export function id(options?: Options, known?: Prop['known']): Prop {
  const allows = (value: string) => value.length <= 60 && isId(value)
  return { ...define(ID_WORDS, allows, options), ...(known ? { known } : {}) }
}

/** Where a question was before it moved: `old` or `quiz/old`. */
export function was(): Prop {
  const expected = { nb: 'en tidligere id', en: 'an earlier id' }
  return define(expected, (value) => value.length <= 120 && value.split('/').every(isId))
}

export function matching(pattern: RegExp, expected: Phrase, options?: Options): Prop {
  return define(expected, (value) => pattern.test(value), options)
}

export function day(options?: Options): Prop {
  const expected = { nb: 'en dato, for eksempel 2026-11-23', en: 'a date, such as 2026-11-23' }
  return define(expected, (value) => parseDay(value) !== undefined, options)
}

/** A file of one of these types; whether it exists is checked when it is fetched. */
export function file(types: readonly string[], options?: Options): Prop {
  const list = types.map((type) => `.${type}`).join(', ')
  const expected = { nb: `en fil i kurset (${list})`, en: `a file in the course (${list})` }
  const ending = new RegExp(`\\.(${types.join('|')})$`, 'i')
  return define(expected, (value) => ending.test(value) || /^[a-z]+:|^\/\//i.test(value), options)
}

export const flag: Prop = {
  required: false,
  flag: true,
  allows: () => true,
  expected: { nb: 'uten verdi', en: 'without a value' },
}
