import { valueAt } from '#app/features/activities/simulation.ts'
import type { CaseData, LabCase, LabField } from '#app/features/activities/template-lab.ts'
import type { Phrase } from '../../diagnostics/catalogue.ts'

const LONG_NAME = 80
/** Letters of South, Lule and North Sámi that a file in the wrong encoding loses. */
const SAMI = /[áčđŋšŧžï]/i

/** What no case tries, of what a template must stand. */
export function untried(cases: LabCase[], fields: LabField[]): Phrase[] {
  const values = (path: string) => cases.map(({ data }) => valueAt(data, path))
  const texts = cases.flatMap(({ data }) => textsIn(data))
  return [
    ...fields.flatMap((field) => untriedOf(field, values(field.path))),
    ...(texts.some((text) => SAMI.test(text)) ? [] : [{ nb: 'samiske tegn', en: 'Sámi letters' }]),
    ...(texts.some((text) => text.length > LONG_NAME)
      ? []
      : [
          { nb: `et navn på over ${LONG_NAME} tegn`, en: `a name of over ${LONG_NAME} characters` },
        ]),
  ]
}

function untriedOf({ path, type, values, mayBeMissing }: LabField, found: unknown[]): Phrase[] {
  if (type === 'list') {
    const sizes = found.map((one) => (Array.isArray(one) ? one.length : 0))
    const none = { nb: `ingen ${path}`, en: `no ${path}` }
    const two = { nb: `to ${path}`, en: `two ${path}` }
    return [...(sizes.includes(0) ? [] : [none]), ...(sizes.some((n) => n > 1) ? [] : [two])]
  }
  const isMissing = found.some((one) => one === undefined || one === '')
  const hole =
    mayBeMissing && !isMissing ? [{ nb: `${path} mangler`, en: `${path} is missing` }] : []
  const texts = found.map((one) => (typeof one === 'boolean' ? (one ? 'ja' : 'nei') : String(one)))
  const untried = (values ?? []).filter((value) => !texts.includes(value))
  return [
    ...hole,
    ...untried.map((value) => ({ nb: `${path} er ${value}`, en: `${path} is ${value}` })),
  ]
}

function textsIn(value: CaseData | CaseData[string]): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object') return Object.values(value).flatMap(textsIn)
  return typeof value === 'string' ? [value] : []
}
