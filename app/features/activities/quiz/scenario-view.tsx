import { type FormEvent, useState } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { controlId } from '../form/control-id.ts'
import type { ScenarioStep } from '../quiz.ts'
import type { Ask, ScenarioQuestion } from './ask.ts'
import { Choice } from './choices-view.tsx'
import { partField } from './fields.ts'
import { Block } from './markup.tsx'
import { pathThrough } from './scenario.ts'

/** A story in steps: all of them in reading order, or with JavaScript those that one has come to. */
export function Scenario(ask: Ask<ScenarioQuestion>) {
  const { question, fields, review, enhanced } = ask
  const given = question.steps.map(({ id }) => [id, fields[partField(question.id, id)]?.[0]])
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const path = pathThrough(question.start, question.steps, {
    ...Object.fromEntries(given),
    ...chosen,
  })
  const choose = ({ target }: FormEvent) => {
    const { name, value } = target as HTMLInputElement
    const step = question.steps.find(({ id }) => partField(question.id, id) === name)
    if (step) setChosen({ ...chosen, [step.id]: value })
  }
  const shown = question.steps.filter(({ id }) => !(review || enhanced) || path.includes(id))
  return (
    <div className="stack" onChange={choose}>
      {shown.map((step) => (
        <Step key={step.id} ask={ask} step={step} isFirst={step.id === question.start} />
      ))}
    </div>
  )
}

function Step({
  ask,
  step,
  isFirst,
}: {
  ask: Ask<ScenarioQuestion>
  step: ScenarioStep
  isFirst: boolean
}) {
  const { question, scope, fields, enhanced, review } = ask
  const text = useText('quiz')
  const field = partField(question.id, step.id)
  return (
    <fieldset className="scenario-step">
      <legend className="heading-4" lang={useContentLang()}>
        {step.title}
      </legend>
      {!isFirst && !enhanced && !review && <p className="small muted">{text.ifYouCameHere}</p>}
      <Block html={step.text} />
      <div className="question__choices">
        {step.choices.map((choice, index) => (
          <Choice
            key={choice.id}
            ask={ask}
            choice={choice}
            field={field}
            type="radio"
            part={step.id}
            id={controlId(scope, index === 0 ? field : `${field}.${choice.id}`)}
            checked={fields[field]?.[0] === choice.id}
          />
        ))}
      </div>
    </fieldset>
  )
}
