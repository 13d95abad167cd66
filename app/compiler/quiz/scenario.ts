import type { Html, KeyBody, QuestionBody, ScenarioStep } from '#app/features/activities/quiz.ts'
import type { Phrase } from '../diagnostics/catalogue.ts'
import { nearest } from '../diagnostics/near.ts'
import { type Element, isTask, type Nodes, placeOf, prop, propPlace } from '../tree/nodes.ts'
import type { Later } from '../tree/slots.ts'
import { type Choice, choiceFeedback, readChoices, rightIds } from './choices.ts'
import { byId } from './option.ts'
import { askedText, partOf, type WrittenPart } from './parts.ts'
import type { QuestionDesk } from './question-desk.ts'

type Step = {
  id: string
  element: Element
  /** Its text without markup. */
  content: string
  text: Later<Html>
  choices: Choice[]
}

type Scenario = {
  body: Later<QuestionBody>
  key: Later<KeyBody>
  choiceFeedback: Later<Record<string, Html>>
  parts: WrittenPart[]
}

const NO_CHOICES = {
  what: { nb: 'Steget', en: 'Step' },
  help: {
    nb: 'skriv valgene som `- [x] …` og `- [ ] …`',
    en: 'write choices as `- [x] …` and `- [ ] …`',
  },
}

/** Reads the steps; the first one written is where it starts. */
export function readScenario(elements: Element[], at: QuestionDesk): Scenario {
  const steps = elements.map((element) => readStep(element, at))
  reportRepeatedIds(steps, at)
  reportGraph(steps, at)
  return {
    body: () => ({
      type: 'scenario',
      start: steps[0]?.id ?? '',
      steps: steps.map((step) => publicStep(step, at)),
    }),
    key: () => ({
      type: 'scenario',
      good: Object.fromEntries(steps.map(({ id, choices }) => [id, rightIds(choices)])),
    }),
    choiceFeedback: () =>
      Object.assign({}, ...steps.map(({ id, choices }) => choiceFeedback(choices, `${id}.`)())),
    parts: steps.flatMap(stepParts),
  }
}

function stepParts({ id, element, content, choices }: Step): WrittenPart[] {
  const text = `${prop(element, 'title') ?? ''} ${content}`.trim()
  const ways = choices.map(({ to, item, ...choice }) => ({
    ...partOf('choice', `${id}.${choice.id}`, choice.text, item),
    of: id,
    to,
  }))
  return [partOf('step', id, text, element), ...ways]
}

function readStep(element: Element, at: QuestionDesk): Step {
  const content = element.children as Nodes[]
  const list = content.findIndex((node) => node.type === 'list' && node.children.some(isTask))
  const found = content[list]
  if (found?.type !== 'list') at.desk.report('QZ-01', element.position?.start, NO_CHOICES)
  const stray = list < 0 ? undefined : content[list + 1]
  if (stray) at.desk.report(strayCode(stray), placeOf(stray))
  return {
    id: prop(element, 'id') ?? '',
    element,
    content: askedText(content.slice(0, list < 0 ? undefined : list)),
    text: at.slots.add('learner', content.slice(0, list < 0 ? undefined : list)),
    choices: found?.type === 'list' ? readChoices(found, at, prop(element, 'id') ?? '') : [],
  }
}

function strayCode({ type }: Nodes) {
  if (type === 'blockquote') return 'QZ-06'
  return type === 'list' ? 'QZ-05' : 'QZ-07'
}

function publicStep({ id, element, text, choices }: Step, at: QuestionDesk): ScenarioStep {
  const shown = choices.map((choice) => ({ id: choice.id, label: choice.label(), to: choice.to }))
  return {
    id,
    title: prop(element, 'title') ?? '',
    text: text(),
    choices: at.inFileOrder ? shown : byId(shown),
  }
}

function reportRepeatedIds(steps: Step[], { desk }: QuestionDesk): void {
  const lines = new Map<string, number>()
  for (const { id, element } of steps) {
    const n = lines.get(id)
    if (n !== undefined) desk.report('QZ-11', propPlace(element, 'id'), { id, n })
    else lines.set(id, element.position?.start.line ?? 1)
  }
}

const WRONG_WAY = {
  unknown: { what: { nb: 'finnes ikke', en: 'does not exist' } },
  round: {
    what: { nb: 'går i ring', en: 'leads round in a circle' },
    help: { nb: 'la pilen gå til et senere steg', en: 'let the arrow lead to a later step' },
  },
  unreached: { what: { nb: 'nås aldri', en: 'is never reached' } },
}

function nearestStep(written: string, steps: string[]): Phrase {
  const [near, list] = [nearest(written, steps), steps.join(', ')]
  return {
    nb: `mente du ${near} etter pilen? Stegene er ${list}`,
    en: `did you mean ${near} after the arrow? The steps are ${list}`,
  }
}

function arrowTo(id: string): Phrase {
  return {
    nb: `la et valg slutte med \`-> ${id}\`, eller ta bort steget`,
    en: `let a choice end with \`-> ${id}\`, or remove the step`,
  }
}

/** Every arrow leads to a step, no way leads round, and then every step can be reached. */
function reportGraph(steps: Step[], { desk }: QuestionDesk): void {
  const byStep = new Map(steps.map((step) => [step.id, step]))
  const reached = new Set<string>()
  const arrows = steps.flatMap(({ choices }) => choices).filter(({ to }) => to !== null)
  const unknown = arrows.filter(({ to }) => !byStep.has(to ?? ''))
  for (const { to, item } of unknown) {
    const help = nearestStep(to ?? '', [...byStep.keys()])
    desk.report('QZ-17', item.position?.start, { id: to ?? '', ...WRONG_WAY.unknown, help })
  }
  const visit = (step: Step, path: Set<string>): void => {
    reached.add(step.id)
    for (const { to, item } of step.choices) {
      const next = byStep.get(to ?? '')
      if (to !== null && path.has(to))
        desk.report('QZ-17', item.position?.start, { id: to, ...WRONG_WAY.round })
      else if (next && !reached.has(next.id)) visit(next, new Set([...path, next.id]))
    }
  }
  const [start] = steps
  if (start) visit(start, new Set([start.id]))
  // A misspelt arrow leaves its step unreached: that is one mistake.
  for (const { id, element } of unknown.length > 0 ? [] : steps) {
    if (!reached.has(id))
      desk.report('QZ-17', element.position?.start, {
        id,
        ...WRONG_WAY.unreached,
        help: arrowTo(id),
      })
  }
}
