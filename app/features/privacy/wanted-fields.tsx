import { useText } from '#app/i18n/i18n.tsx'
import type { Erasable } from './erasure-request.ts'

type Props = { may: Erasable[]; wanted: string[]; error?: string }

/** What may be erased before its time, to choose from. */
export function WantedFields({ may, wanted, error }: Props) {
  const text = useText('dataRights')
  return (
    <fieldset className="choice-group" aria-describedby={error ? 'wanted-error' : undefined}>
      <legend className="field__label">{text.own.which}</legend>
      {error && (
        <p className="ds-validation-message" data-field="validation" id="wanted-error">
          {error}
        </p>
      )}
      {may.map((kind, at) => (
        <label className="check" key={kind}>
          <input
            className="ds-input"
            id={at === 0 ? 'wanted' : undefined}
            type="checkbox"
            name="wanted"
            value={kind}
            defaultChecked={wanted.includes(kind)}
          />
          <span>
            <b>{text.wanted[kind].name}.</b> {text.wanted[kind].text}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
