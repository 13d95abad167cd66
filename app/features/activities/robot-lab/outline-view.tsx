import { useText } from '#app/i18n/i18n.tsx'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { Outlined } from './number.ts'
import type { ShownProgram } from './review.ts'
import type { Choices } from './scene.ts'
import { StepLine, useStepWords } from './step-view.tsx'

type Props = { id: string; title: string; program: ShownProgram; choices: Choices }

/** A program to be read: its steps as nested lists, and the rights of its account. */
export function ProgramView({ id, title, program, choices }: Props) {
  const text = useText('robotLab')
  const granted = choices.rights.filter((right) => program.rights.includes(right.id))
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} className="panel__title">
        {title}
      </h2>
      {program.steps.length === 0 && <p className="panel__body muted">{text.emptyList}</p>}
      <Steps steps={program.steps} choices={choices} />
      <div className="panel__body">
        <h3 className="heading-4">{text.rights}</h3>
        {granted.length === 0 && <p className="muted">{text.noRights}</p>}
        <ul className="robot-granted">
          {granted.map((right) => (
            <li key={right.id}>
              <ContentWords>{right.name}</ContentWords>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Steps({ steps, choices }: { steps: Outlined[]; choices: Choices }) {
  const text = useText('robotLab')
  const told = useStepWords(choices)
  if (steps.length === 0) return null
  return (
    <ol className="robot-steps">
      {steps.map(({ number, step, lists }) => (
        <li key={number} className="robot-step">
          <p className="robot-step__line">
            <StepLine number={number} {...told(step)} />
          </p>
          {lists.map(
            ([branch, inside]) =>
              inside.length > 0 && (
                <div key={branch} className="robot-step__list">
                  <p className="robot-step__when">{text.lists[branch]}</p>
                  <Steps steps={inside} choices={choices} />
                </div>
              ),
          )}
        </li>
      ))}
    </ol>
  )
}
