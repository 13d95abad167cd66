import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react'

type About = {
  id: string
  label: ReactNode
  /** One line under the label: what is wanted, an example. */
  description?: ReactNode
  /** What is wrong, and an example of what is right. */
  error?: string
}

type Wiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  /** Where the page begins, unless a summary before it does. */
  autoFocus: true | undefined
}

/** Label, description, control and message, wired by id so that it works without JavaScript. */
export function Field(props: About & { children: (wiring: Wiring) => ReactNode }) {
  const { id, label, description, error, children } = props
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean)
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {description && (
        <p data-field="description" id={`${id}-description`}>
          {description}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        autoFocus: error ? true : undefined,
      })}
      {error && (
        <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** A field with one line of text. */
export function TextField(props: About & InputHTMLAttributes<HTMLInputElement>) {
  const { id, label, description, error, ...input } = props
  return (
    <Field id={id} label={label} description={description} error={error}>
      {(wiring) => <input className="ds-input" type="text" {...input} {...wiring} />}
    </Field>
  )
}

/** A field with a list to choose from; `options` are [value, label]. */
export function SelectField(
  props: About &
    SelectHTMLAttributes<HTMLSelectElement> & { options: readonly (readonly [string, string])[] },
) {
  const { id, label, description, error, options, ...select } = props
  return (
    <Field id={id} label={label} description={description} error={error}>
      {(wiring) => (
        <select className="ds-input" {...select} {...wiring}>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
