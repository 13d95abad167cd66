import { durationIn, type Words } from './words.ts'
import type { Step, Way, Workflow } from './workflow.ts'

/** What a step is called; one without a name is called by what it is. */
export function nameOfStep(step: Step, { ways }: Workflow, words: Words): string {
  const named = step.name || unnamed(step, ways, words)
  if (!step.duration) return named
  return `${named} (${words.deadline(durationIn(words, step.duration))})`
}

function unnamed({ id, shape, sign }: Step, ways: Way[], words: Words): string {
  if (shape !== 'gateway') return words[shape]
  if (ways.filter(({ from }) => from === id).length < 2) return words.join
  return sign === 'parallel' || sign === 'wait' ? words[sign] : words.gateway
}

/** What is said of an arrow: its name and when it is taken. */
export function nameOfWay({ name, condition, isDefault }: Way, words: Words): string {
  const when =
    condition || (isDefault && name.toLowerCase() !== words.otherwise ? words.otherwise : '')
  if (name && when) return `${name} (${when})`
  return name || when
}
