import { type Finding, finding } from '../diagnostics/diagnostic.ts'
import { placeOfId } from './parse.ts'
import type { Step, Workflow } from './workflow.ts'

/** Steps that can't be reached, lead nowhere, or belong to no role though the workflow has roles. */
export function soundness(workflow: Workflow, text: string): Finding[] {
  const { steps, ways, roles } = workflow
  const ids = new Set(steps.map(({ id }) => id))
  const at = (id: string) => placeOfId(text, id)
  const cut = ways.filter(({ from, to }) => !ids.has(from) || !ids.has(to))
  const reached = reachedFrom(workflow)
  const named = (step: Step) => step.name || step.id
  return [
    ...cut.map(({ id, name }) => finding('WL-04', at(id), { what: loose(name || id) })),
    ...steps
      .filter(({ id }) => !reached.has(id))
      .map((step) => finding('WL-04', at(step.id), { what: unreached(named(step)) })),
    ...steps
      .filter(({ id, shape }) => shape !== 'end' && !ways.some(({ from }) => from === id))
      .map((step) => finding('WL-04', at(step.id), { what: stuck(named(step)) })),
    ...steps
      .filter(({ role, host }) => roles.length > 0 && role === null && host === null)
      .map((step) => finding('WL-05', at(step.id), { name: named(step) })),
  ]
}

/** From the start events, along arrows and from a step to the deadlines on its border. */
function reachedFrom({ steps, ways }: Workflow): Set<string> {
  const reached = new Set<string>()
  const waiting = steps.filter(({ shape }) => shape === 'start').map(({ id }) => id)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...ways.filter(({ from }) => from === id).map(({ to }) => to))
    waiting.push(...steps.filter(({ host }) => host === id).map((step) => step.id))
  }
  return reached
}

const loose = (name: string) => ({
  nb: `Pilen «${name}» mangler en ende`,
  en: `Arrow “${name}” has a loose end`,
})
const unreached = (name: string) => ({
  nb: `«${name}» kan ikke nås`,
  en: `“${name}” can’t be reached`,
})
const stuck = (name: string) => ({
  nb: `«${name}» har ingen vei videre`,
  en: `“${name}” has no way on`,
})
