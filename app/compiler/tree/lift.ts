import { toString as textOf } from 'mdast-util-to-string'
import { liftLab } from '../labs/lift-lab.ts'
import { isLab } from '../labs/read-lab.ts'
import type { Segment } from '../lesson.ts'
import type { LiftedActivity } from '../lifted-activity.ts'
import { liftQuiz } from '../quiz/lift-quiz.ts'
import type { Desk } from './desk.ts'
import type { Heading } from './facts.ts'
import { liftLocal } from './lift-local.ts'
import { type Block, htmlOf, isElement, propPlace, type Root } from './nodes.ts'
import type { Later, Slots } from './slots.ts'

export type Lifted = { segments: Later<Segment>[]; activities: LiftedActivity[] }

/** Cuts a module at its activities: prose, what varies between municipalities, quizzes and labs. */
export function lift(tree: Root, desk: Desk, slots: Slots): Lifted {
  const activities: LiftedActivity[] = []
  const segments: Later<Segment>[] = []
  let prose: Block[] = []
  const flush = () => {
    if (prose.length === 0) return
    const html = slots.add('learner', prose)
    segments.push(() => ({ kind: 'prose', html: html() }))
    desk.headings.push(...headingsOf(prose))
    prose = []
  }
  for (const block of tree.children) {
    if (isElement(block, 'Quiz') || isLab(block)) {
      flush()
      const lifted = isLab(block) ? liftLab(block, desk) : liftQuiz(block, desk, slots)
      activities.push(lifted)
      segments.push(() => ({ kind: 'activity', activity: lifted.activity() }))
    } else if (isElement(block, 'Lokalt')) {
      flush()
      segments.push(liftLocal(block, desk, slots))
    } else prose.push(block)
  }
  flush()
  reportRepeated(activities, desk)
  return { segments, activities }
}

/** The table of contents: what stands inside a box, or varies locally, is not in it. */
function headingsOf(prose: Block[]): Heading[] {
  return prose.flatMap((block) => {
    if (block.type !== 'heading') return []
    const level = block.depth as Heading['level']
    return [{ id: htmlOf(block, 'id'), text: textOf(block), level }]
  })
}

function reportRepeated(activities: LiftedActivity[], desk: Desk): void {
  const lines = new Map<string, number>()
  for (const { id, element } of activities) {
    const n = lines.get(id)
    const own = id.split('/').at(-1) ?? id
    if (n !== undefined) desk.report('QZ-11', propPlace(element, 'id'), { id: own, n })
    else lines.set(id, element.position?.start.line ?? 1)
  }
}
