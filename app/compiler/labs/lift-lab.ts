import { createHash } from 'node:crypto'
import { kindOf } from '#app/features/activities/registry.ts'
import type { LiftedActivity } from '../lifted-activity.ts'
import { historyOf } from '../quiz/parts.ts'
import type { Desk } from '../tree/desk.ts'
import { type Element, prop } from '../tree/nodes.ts'
import type { ReadLab } from './lab-parts.ts'
import { labId, passOf } from './read-lab.ts'

/** Takes a lab out of the prose, in its two parts; it was read and verified before. */
export function liftLab(element: Element, desk: Desk): LiftedActivity {
  const read = desk.labs.get(element)
  const id = labId(element, desk)
  const frame = frameOf(element)
  const whole = () => {
    // Without one an error has been reported, and nothing is compiled.
    if (!read) throw new Error(`The lab ${id} was not read.`)
    return read
  }
  return {
    id,
    element,
    served: 0,
    activity: () => ({ ...whole().lab, ...frame }),
    key: () => ({ ...whole().key, since: desk.context.revision }),
    written: {
      id,
      ...historyOf(element),
      ...frame,
      shuffle: 'none',
      confidence: false,
      lab: read ? { hash: decisiveHash(read), files: read.files, places: read.places } : UNREAD,
      pools: [],
      questions: [],
    },
  }
}

/** What its own props say of a lab. */
function frameOf(element: Element) {
  const number = (name: string) => {
    const given = prop(element, name)
    return given === undefined ? null : Number(given)
  }
  return {
    title: prop(element, 'title') ?? null,
    pass: passOf(element),
    attempts: number('attempts'),
    wait: number('wait'),
    optional: prop(element, 'optional') !== undefined,
  }
}

const UNREAD = { hash: '', files: {}, places: {} }

/** Of what a lab tries: what its tag says is compared for itself. */
function decisiveHash({ lab, key }: ReadLab): string {
  const tried = { ...lab, title: '', pass: 0 }
  const decisive = JSON.stringify(kindOf(tried).decisive(tried, key))
  return createHash('sha256').update(decisive).digest('hex').slice(0, 16)
}
