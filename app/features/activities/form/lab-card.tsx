import { useContentLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { arrowRight, checkmark } from '#app/ui/icons/paths.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { ShownLab } from '../activity.ts'
import type { ActivityView } from '../activity-view.ts'
import { controlId, endOf } from './control-id.ts'

/** The way to a lab, with what it is and where its reader stands with it. */
export function LabCard({ view }: { view: ActivityView }) {
  const text = useText('learning').lab
  const { asked, result } = view
  const scope = asked.id.split('/')[2] ?? ''
  const headingId = controlId(scope, 'heading')
  return (
    <section className="lab-card" id={scope} aria-labelledby={headingId}>
      <p className="caption">{text.kinds[asked.kind]}</p>
      <h2 id={headingId} lang={useContentLang()}>
        {asked.title}
      </h2>
      <p className="muted">
        <Standing view={view} />
      </p>
      <div className="row">
        <ButtonLink
          href={view.home.replace(/\?again=[^#]*/, '')}
          iconAfter={arrowRight}
          fullOnPhone
        >
          {result ? text.see : view.savedAt ? text.goOn : text.open}
        </ButtonLink>
        {result?.passed && (
          <Tag tone="success" icon={checkmark}>
            {text.passed}
          </Tag>
        )}
      </div>
      <div id={endOf(scope)} />
    </section>
  )
}

/** What a lab's card says before anyone has begun, with no way in. */
export function LabSample({ asked: { kind, title, pass } }: { asked: ShownLab }) {
  const text = useText('learning').lab
  return (
    <div className="lab-card">
      <p className="caption">{text.kinds[kind]}</p>
      <p className="heading-4" lang={useContentLang()}>
        {title}
      </p>
      <p className="muted">
        {text.about[kind]} {text.pass(pass)}
      </p>
    </div>
  )
}

function Standing({ view: { asked, result, last, savedAt } }: { view: ActivityView }) {
  const text = useText('learning').lab
  const format = useFormat()
  if (result) return text.result(result.percent, asked.pass)
  if (savedAt) return text.kept(format.time(savedAt))
  return [last && text.last(last.percent), text.about[asked.kind], text.pass(asked.pass)]
    .filter(Boolean)
    .join(' ')
}
