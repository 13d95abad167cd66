import { useLocale, useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { exclamationmarkTriangle, wrench, xMarkOctagon } from '#app/ui/icons/paths.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { FrameRow } from './code-frame.ts'
import type { FindingView } from './course-state.ts'

const LOOKS = {
  error: { icon: xMarkOctagon, tone: 'danger' },
  warning: { icon: exclamationmarkTriangle, tone: 'warning' },
} as const

/** What is wrong, where, and how to mend it: the terminal's findings on a page. */
export function Findings({ findings }: { findings: FindingView[] }) {
  return (
    <ul className="plain-list">
      {findings.map((finding) => (
        <li key={`${finding.place} ${finding.code} ${finding.message}`} className="finding">
          <Finding finding={finding} />
        </li>
      ))}
    </ul>
  )
}

function Finding({ finding }: { finding: FindingView }) {
  const text = useText('author')
  const locale = useLocale()
  const { icon, tone } = LOOKS[finding.severity]
  return (
    <>
      <span className="finding__icon" data-color={tone}>
        <Icon of={icon} />
      </span>
      <div className="finding__body" lang={locale === 'nn' ? 'nb' : undefined}>
        <p className="row row--between row--tight">
          <code className="path">{finding.place}</code>
          <Tag tone={tone}>{text.severity[finding.severity]}</Tag>
        </p>
        <p className="strong">{finding.message}</p>
        <Frame rows={finding.frame} label={text.frame(finding.place)} />
        <p className="finding__mend">
          <Icon of={wrench} />
          <span>
            <span className="visually-hidden">{text.howToMend} </span>
            {sentence(finding.mend)} <code className="finding__code">{finding.code}</code>
          </span>
        </p>
      </div>
    </>
  )
}

/** The lines around it; scrolls sideways, so it can be reached by keyboard. */
function Frame({ rows, label }: { rows: FrameRow[]; label: string }) {
  if (rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <pre className="frame" role="group" aria-label={label} tabIndex={0}>
      {rows.map(({ number, text, kind }) => (
        <span key={`${kind}${number}`} className="frame__row" data-kind={kind}>
          <span className="frame__number">{number}</span>
          {text}
          {'\n'}
        </span>
      ))}
    </pre>
  )
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?»)`]$/.test(first) ? first : `${first}.`
}

/** How many errors and warnings, each with its shape and word; nothing for none. */
export function Counts({ errors, warnings }: { errors: number; warnings: number }) {
  const text = useText('author')
  return (
    <span className="row row--tight counts">
      {errors > 0 && (
        <span className="counts__one" data-color="danger">
          <Icon of={xMarkOctagon} size="small" />
          {text.errors(errors)}
        </span>
      )}
      {warnings > 0 && (
        <span className="counts__one" data-color="warning">
          <Icon of={exclamationmarkTriangle} size="small" />
          {text.warnings(warnings)}
        </span>
      )}
    </span>
  )
}
