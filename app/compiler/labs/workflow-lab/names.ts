import type { Flow } from '#app/features/activities/workflow-lab.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/near.ts'

/** Finds the node that an author means: by name, or by id where names repeat. */
export type StepFinder = (name: string, place: Place) => string

/** A finder that reports what is not in the flow, and then gives the name back as it is. */
export function stepFinder({ nodes }: Flow, findings: Finding[]): StepFinder {
  const named = (name: string) => nodes.filter((one) => one.name.normalize('NFC') === name)
  const ids = new Set(nodes.map(({ id }) => id))
  const known = nodes.map(({ name, id }) => (named(name).length === 1 ? name : id))
  return (name, place) => {
    const [only, ...others] = named(name)
    if (only && others.length === 0) return only.id
    if (ids.has(name)) return name
    findings.push(finding('WL-06', place, { name, nearest: nearest(name, known) }))
    return name
  }
}
