import { useId } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from './icon.tsx'
import { xMarkOctagon } from './icons/paths.ts'

const FIRST = { tabIndex: -1, autoFocus: true }

/** What must be mended, each with a link to its field; has the focus when its page opens. Nothing when nothing is wrong. */
export function ErrorSummary(props: {
  errors: { field: string; message: string }[]
  /** What all of it has in common. */
  lead?: string | undefined
}) {
  const { errors, lead } = props
  const text = useText('shell')
  const id = useId()
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" aria-labelledby={id} {...FIRST}>
      <h2 className="error-summary__title heading-4" id={id}>
        <Icon of={xMarkOctagon} />
        {text.mendFirst}
      </h2>
      {lead && <p>{lead}</p>}
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
