import { type ReactNode, useState } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowDown, arrowUp, chevronDown } from '#app/ui/icons/paths.ts'
import type { ActivityView } from '../activity-view.ts'
import { StepButton } from '../form/step-button.tsx'
import type { Outlined } from './number.ts'
import { Parameters } from './parameters-view.tsx'
import type { Condition, Step } from './program.ts'
import type { Choices, RobotScene } from './scene.ts'
import { WordsOf } from './words-of.tsx'

type Props = {
  scene: RobotScene
  view: ActivityView
  of: Outlined
  isTraced: boolean
  children: ReactNode
}

/** One step: told in a line, opened to be changed, and moved by buttons. */
export function StepEditor({ scene, view, of, isTraced, children }: Props) {
  const { number } = of
  // What is chosen is told at once, before the server hears of it.
  const [step, setStep] = useState<Step>(of.step)
  const told = useStepWords(scene.choices)(step)
  const { name, words } = told
  const isFocus = scene.focus === number
  const isAdded = scene.did === 'added' && isFocus
  const isNamed = isFocus && (scene.did === 'moved' || scene.did === 'removed' || !hasControl(step))
  return (
    <fieldset className="robot-step__box">
      <legend className="visually-hidden">
        {number} <WordsOf within={name} words={words} />
      </legend>
      <details className="robot-step__edit" open={isFocus}>
        <summary data-focus={(isNamed && scene.did !== 'turned') || undefined}>
          <StepLine number={number} {...told} isTraced={isTraced} />
          <Icon of={chevronDown} size="small" />
        </summary>
        <div className="robot-step__open">
          <Parameters
            choices={scene.choices}
            number={number}
            step={of.step}
            isFocus={isAdded}
            onChange={setStep}
          />
          <Moves view={view} number={number} told={told} moves={SIDEWAYS} />
          {children}
        </div>
      </details>
      <Moves view={view} number={number} told={told} moves={UPRIGHT} />
    </fieldset>
  )
}

function hasControl({ do: kind }: Step): boolean {
  return kind !== 'journal'
}

/** A step's number, its name, and what else there is to tell of it. */
export function StepLine(props: {
  number: string
  name: string
  detail: string
  words: string[]
  isTraced?: boolean
}) {
  const { number, name, detail, words, isTraced } = props
  const text = useText('robotLab')
  return (
    <>
      <span className="robot-step__number">{number}</span>
      <span className="robot-step__words">
        <b>
          <WordsOf within={name} words={words} />
        </b>
        {detail && (
          <span className="small muted">
            <WordsOf within={detail} words={words} />
          </span>
        )}
        {isTraced && <span className="robot-step__here">{text.here}</span>}
      </span>
    </>
  )
}

/** How a step is told where fields have the names of a lab. */
export function useStepWords({ fields }: Pick<Choices, 'fields'>) {
  const text = useText('robotLab')
  const nameOf = (id: string) => fields.find((field) => field.id === id)?.name ?? id
  return (step: Step) => ({
    name: text.step(step, nameOf),
    detail: text.detail(step, nameOf),
    words: wordsIn(step, nameOf),
  })
}

/** The lab's own words in how a step is told. */
function wordsIn(step: Step, nameOf: (id: string) => string): string[] {
  if (step.do === 'if') return conditionWords(step.condition, nameOf)
  if (step.do === 'manual') return [step.reason]
  return 'field' in step ? [nameOf(step.field)] : []
}

/** Those in how a condition is told: the field's name, and the value that it is held against. */
export function conditionWords(condition: Condition, nameOf: (id: string) => string): string[] {
  const { path, value } = condition
  return [nameOf(path.replace(/^element\./, '')), typeof value === 'string' ? value : '']
}

type Move = 'up' | 'down' | 'in' | 'out' | 'remove'

const UPRIGHT: Move[] = ['up', 'down']
const SIDEWAYS: Move[] = ['in', 'out', 'remove']
const ARROWS: Partial<Record<Move, string>> = { up: arrowUp, down: arrowDown }

type Moving = { view: ActivityView; number: string; told: { name: string; words: string[] } }

function Moves({ view, number, told: { name, words }, moves }: Moving & { moves: Move[] }) {
  const text = useText('robotLab')
  return (
    <div className={moves === UPRIGHT ? 'robot-step__arrows' : 'row row--tight'}>
      {moves.map((move) => {
        const arrow = ARROWS[move]
        return (
          <StepButton
            key={move}
            view={view}
            value={`${move} ${number}`}
            lookAt="robot-program"
            className="ds-button"
            data-variant="tertiary"
            data-color={move === 'remove' ? 'danger' : undefined}
            data-icon={arrow ? true : undefined}
          >
            {arrow ? <Icon of={arrow} /> : text.buttons[move]}
            <span className="visually-hidden">
              {arrow ? text.buttons[move] : ''} {number} <WordsOf within={name} words={words} />
            </span>
          </StepButton>
        )
      })}
    </div>
  )
}
