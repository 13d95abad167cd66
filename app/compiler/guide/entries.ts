import type { Definition } from '../components/definition.ts'
import { registry } from '../components/registry.ts'
import { type QuestionType, questionExamples, questionText } from '../editor/question-examples.ts'

type InBoth = { nb: string; en: string }

/** A prop as the guide names it: what may be written in it, and whether it must be there. */
type GuideProp = { name: string; required: boolean; flag: boolean; expected: InBoth }

/** A component with its props; also one that is part of another. */
export type GuideComponent = { name: string; doc: InBoth; props: GuideProp[] }

/** One piece of the guide: a component with its parts, or a type of question. */
export type GuideEntry = {
  id: string
  /** What it is called where components have names; a type of question has only a title. */
  components: GuideComponent[]
  title: InBoth
  source: string
}

/** Every component that stands on its own, in the registry's order. */
export function componentEntries(): GuideEntry[] {
  return [...registry.values()].flatMap((definition) => {
    const { name, example } = definition
    if (example === undefined) return []
    const components = [definition, ...partsOf(name)].map(told)
    return [{ id: name.toLowerCase(), components, title: { nb: name, en: name }, source: example }]
  })
}

/** Every type of question. */
export function questionEntries(): GuideEntry[] {
  return Object.entries(questionExamples).map(([type, { called }]) => ({
    id: `question-${type}`,
    components: [],
    title: { nb: called, en: TYPES[type as QuestionType] },
    source: questionText(type as QuestionType, 'sporsmal'),
  }))
}

const TYPES: Record<QuestionType, string> = {
  single: 'One right answer',
  multiple: 'Several right answers',
  ordering: 'Order',
  matching: 'Placing in groups',
  cloze: 'Words missing in a sentence',
  text: 'A word to write',
  number: 'A number',
  scenario: 'Choices that lead on',
}

/** What has no meaning but inside another, however deep. */
function partsOf(name: string): Definition[] {
  const parts = [...registry.values()].filter(
    ({ stands }) => Array.isArray(stands) && stands[0] === name,
  )
  return parts.flatMap((part) => [part, ...partsOf(part.name)])
}

function told({ name, doc, props }: Definition): GuideComponent {
  const list = Object.entries(props).map(([prop, { required, flag, expected }]) => ({
    name: prop,
    required,
    flag,
    expected: inBoth(expected),
  }))
  return { name, doc, props: list }
}

function inBoth(phrase: Definition['props'][string]['expected']): InBoth {
  return typeof phrase === 'object' ? phrase : { nb: String(phrase), en: String(phrase) }
}
