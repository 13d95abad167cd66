import type { ChangeEvent, ReactNode } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { conditionName } from './conditions.ts'
import { controlName } from './fields.ts'
import { KEY_FIELD } from './lab.ts'
import { POST_TYPES, type Step } from './program.ts'
import type { Choices } from './scene.ts'

type Props = {
  choices: Choices
  number: string
  step: Step
  /** The first of them is where to go on. */
  isFocus: boolean
  onChange(step: Step): void
}

type Options = (readonly [value: string, label: string])[]

/** Whose options are the lab's own words, and nothing else. */
const OF_THE_LAB: Name[] = ['field', 'code', 'reason']

type Name = keyof ReturnType<typeof useText<'robotLab'>>['parameters']

/** What can be chosen in a step; only a log line is written. */
export function Parameters(props: Props) {
  const { step, choices } = props
  const options = useOptions(choices)
  const choose = (name: Name, value: string, isFirst = true) => (
    <Choose {...props} key={name} name={name} value={value} options={options(name)} of={isFirst} />
  )
  switch (step.do) {
    case 'find-case':
    case 'find-post':
      return choose('field', step.field)
    case 'create-post':
      return [choose('type', step.type), choose('field', step.field, false)]
    case 'set-access':
      return choose('code', step.code)
    case 'manual':
      return choose('reason', step.reason)
    case 'retry':
      return choose('times', String(step.times))
    case 'if':
      return choose('condition', conditionName(step.condition))
    case 'log':
      return <LogText {...props} value={step.text} />
    default:
      return null
  }
}

const TIMES = ['1', '2', '3', '4', '5']

function useOptions({ fields, codes, reasons, conditions }: Choices) {
  const text = useText('robotLab')
  const nameOf = (id: string) => fields.find((field) => field.id === id)?.name ?? id
  const same = (values: string[]): Options => values.map((value) => [value, value])
  return (name: Name): Options => {
    switch (name) {
      case 'field':
        return fields.filter(({ kind }) => kind === 'text').map((one) => [one.id, one.name])
      case 'type':
        return POST_TYPES.map((type) => [type, text.types[type] ?? type])
      case 'condition':
        return conditions.map((one) => [conditionName(one), text.condition(one, nameOf)])
      case 'code':
        return same(codes)
      case 'reason':
        return same(reasons)
      default:
        return same(TIMES)
    }
  }
}

type Chosen = Props & { name: Name; value: string; options: Options; of: boolean }

function Choose({ number, name, value, options, of, isFocus, ...rest }: Chosen) {
  const text = useText('robotLab')
  const content = useContentLang()
  const lang = OF_THE_LAB.includes(name) ? content : undefined
  const change = ({ target }: ChangeEvent<HTMLSelectElement>) =>
    rest.onChange(changed(rest.step, name, target.value, rest.choices))
  return (
    <Labelled label={text.parameters[name]}>
      <select
        className="ds-input"
        name={controlName(number, name)}
        defaultValue={value}
        onChange={change}
        data-focus={(of && isFocus) || undefined}
      >
        {options.map(([id, label]) => (
          <option key={id} value={id} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function changed(step: Step, name: Name, value: string, { conditions }: Choices): Step {
  if (step.do === 'retry') return { ...step, times: Number(value) }
  if (step.do !== 'if') return { ...step, [name]: value } as Step
  const condition = conditions.find((one) => conditionName(one) === value)
  return { ...step, condition: condition ?? step.condition }
}

function LogText({ number, value, step, isFocus, onChange }: Props & { value: string }) {
  const text = useText('robotLab')
  return (
    <Labelled label={text.parameters.text} help={text.textHelp(KEY_FIELD)}>
      <input
        type="text"
        className="ds-input"
        name={controlName(number, 'text')}
        defaultValue={value}
        maxLength={200}
        autoComplete="off"
        data-focus={isFocus || undefined}
        onChange={({ target }) => onChange({ ...step, text: target.value } as Step)}
      />
    </Labelled>
  )
}

function Labelled(props: { label: string; help?: string; children: ReactNode }) {
  const { label, help, children } = props
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className="robot-field">
      <span className="small">{label}</span>
      {children}
      {help && <span className="small muted">{help}</span>}
    </label>
  )
}
