import type { ReactNode } from 'react'
import { nameOfStep, nameOfWay } from './name-of-step.ts'
import type { Branch, Item, Outline } from './outline.ts'
import type { Words } from './words.ts'
import type { Way, Workflow } from './workflow.ts'

type Props = { workflow: Workflow; outline: Outline; highlight: string[]; words: Words }

/** The workflow in words: every step once, with its number, its role and where it leads. */
export function StepList({ workflow, outline, highlight, words }: Props): ReactNode {
  const list = (items: Item[]): ReactNode => (
    <ol className="workflow__steps">{items.map((item) => one(item))}</ol>
  )
  const one = ({ step, number, branches }: Item) => {
    const [only, ...others] = branches
    return (
      <li key={step.id} value={number}>
        <strong>{nameOfStep(step, workflow, words)}</strong>
        {step.role ? ` (${step.role})` : null}
        {highlight.includes(step.id) ? ` – ${words.here}` : null}
        {only && others.length === 0 ? after(only.way) : null}
        {others.length > 0 ? <ul>{branches.map((branch, n) => parting(branch, n))}</ul> : null}
      </li>
    )
  }
  const parting = ({ way, items }: Branch, n: number) => (
    <li key={way.id}>
      {nameOfWay(way, words) || `${words.way} ${n + 1}`}: {leads(way)}
      {items.length > 0 ? list(items) : null}
    </li>
  )
  const after = (way: Way) => {
    const name = nameOfWay(way, words)
    return `${name ? `, ${name}` : ''}, ${leads(way)}`
  }
  const leads = ({ from, to }: Way) => {
    const [here = 0, there = 0] = [outline.numbers.get(from), outline.numbers.get(to)]
    return there > here ? words.next(there) : words.back(there)
  }
  return list(outline.items)
}
