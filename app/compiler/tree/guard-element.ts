import { type Definition, ID_WORDS, type Prop } from '../components/definition.ts'
import { registry } from '../components/registry.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean, nearest } from '../diagnostics/near.ts'
import { idFrom } from '../source/id-from.ts'
import type { Desk } from './desk.ts'
import { type Element, type Parents, placeOf } from './nodes.ts'
import { checkPlace } from './stands.ts'
import { unknownName } from './unknown-name.ts'

const WORDS = {
  remove: { nb: 'ta den bort', en: 'remove it' },
  inside: { nb: 'bruk egenskapene i stedet', en: 'use its props instead' },
  none: { nb: 'ta den bort; den har ingen egenskaper', en: 'remove it; it has no props' },
}

/** Reports something that the format has no room for, and what to write instead. */
export function unsupported(
  desk: Desk,
  place: Place | undefined,
  what: Phrase,
  instead: Phrase,
): void {
  desk.report('SA-10', place, { what, instead })
}

/** Checks a component: that there is one of that name, its props, and where it stands. */
export function checkElement(element: Element, ancestors: readonly Parents[], desk: Desk): void {
  const place = placeOf(element, ancestors)
  const { name } = element
  const definition = registry.get(name ?? '')
  if (!definition) {
    unknownElement(name, place, desk)
    return
  }
  checkProps(element, definition, place, desk)
  checkPlace(element, definition, ancestors, desk)
  if (definition.holds === 'nothing' && element.children.length > 0) {
    const what = { nb: `Innhold i \`<${name}>\``, en: `Content in \`<${name}>\`` }
    unsupported(desk, place, what, WORDS.inside)
  }
}

function unknownElement(name: string | null, place: Place | undefined, desk: Desk): void {
  if (name === null) unsupported(desk, place, '`<>`', WORDS.remove)
  else desk.findings.push(unknownName(name, place))
}

function checkProps(
  element: Element,
  definition: Definition,
  place: Place | undefined,
  desk: Desk,
): void {
  const seen = new Set<string>()
  for (const attribute of element.attributes) {
    const at = attribute.position?.start ?? place
    if (attribute.type !== 'mdxJsxAttribute') desk.report('SA-03', at)
    else if (seen.has(attribute.name)) desk.report('SA-13', at, { prop: attribute.name })
    else checkProp(attribute.name, attribute.value, definition, at, desk)
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name)
  }
  const missing = Object.entries(definition.props).filter(
    ([prop, { required }]) => required && !seen.has(prop),
  )
  // One under another name is misspelt: SA-06 has told which names there are.
  const misspelt = [...seen].filter((prop) => !Object.hasOwn(definition.props, prop)).length
  for (const [prop] of missing.slice(misspelt)) {
    desk.report('CO-01', place, { name: definition.name, prop })
  }
}

function checkProp(
  prop: string,
  value: unknown,
  { name, props }: Definition,
  at: Place | undefined,
  desk: Desk,
): void {
  const spec = Object.hasOwn(props, prop) ? props[prop] : undefined
  if (!spec) desk.report('SA-06', at, { name, prop, help: otherProp(prop, Object.keys(props)) })
  else if (value !== null && typeof value === 'object') desk.report('SA-02', at, { prop })
  else if (spec.flag && value !== null) desk.report('CO-03', at, { prop })
  else if (!spec.flag && !spec.allows(typeof value === 'string' ? value : '')) {
    const written = String(value ?? '')
    const help = correction(prop, written, spec, desk)
    desk.report('SA-07', at, { prop, value: written, expected: spec.expected, help })
  }
}

function otherProp(prop: string, props: string[]): Phrase {
  const list = props.join(', ')
  if (!list) return WORDS.none
  return didYouMean(prop, props, {
    nb: `bruk en av disse: ${list}`,
    en: `use one of these: ${list}`,
  })
}

/** The value that was meant; of an id also the same name with letters that it may have. */
function correction(
  prop: string,
  written: string,
  { known, expected, values = [] }: Prop,
  { context }: Desk,
): Phrase {
  if (written.trim() === '')
    return {
      nb: `skriv \`${prop}="…"\`, eller ta den bort`,
      en: `write \`${prop}="…"\`, or remove it`,
    }
  const plain = idFrom(written)
  if (expected !== ID_WORDS || plain === '') return didYouMean(written, values)
  const existing = known?.(context) ?? []
  if (existing.length === 0) return { nb: `skriv \`${plain}\``, en: `write \`${plain}\`` }
  const near = nearest(plain, existing)
  return { nb: `mente du ${near}?`, en: `did you mean ${near}?` }
}
