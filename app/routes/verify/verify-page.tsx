import { ORIGINAL, useLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { checkmark, exclamationmark, hourglass } from '#app/ui/icons/paths.ts'
import { Tag } from '#app/ui/tag.tsx'
import { VerifyForm } from './verify-form.tsx'

/** What the public may know of a certificate: what stands on it, and whether it is valid. */
export type Verified = {
  number: string
  /** Null once the holder’s name has been erased. */
  name: string | null
  municipality: string
  title: string
  competences: { id: string; title: string; level: number }[]
  earnedOn: Day
  endsOn: Day | null
  status: 'valid' | 'expired' | 'revoked'
}

const LOOKS = {
  valid: { tone: 'success', icon: checkmark },
  expired: { tone: 'warning', icon: hourglass },
  revoked: { tone: 'danger', icon: exclamationmark },
} as const

/** The public check of a certificate; null is any number that no certificate has. */
export function VerifyPage({ certificate }: { certificate: Verified | null }) {
  const text = useText('verify')
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
      </div>
      <Card>
        {certificate ? (
          <Found certificate={certificate} />
        ) : (
          <>
            <EmptyState title={text.none}>{text.noneText}</EmptyState>
            <VerifyForm />
          </>
        )}
      </Card>
      {certificate && (
        <p className="small verify__how">
          <a className="big-link" href="/verify">
            {text.another}
          </a>
        </p>
      )}
      <HowTo />
    </div>
  )
}

/** Where it stands how a certificate is checked, also without asking Leia. */
export function HowTo() {
  return (
    <p className="small verify__how">
      <a className="big-link" href="/about/certificates">
        {useText('verify').howTo}
      </a>
    </p>
  )
}

function Found({ certificate }: { certificate: Verified }) {
  const text = useText('verify')
  const { status, title, number } = certificate
  return (
    <div className="stack">
      <p>
        <Tag {...LOOKS[status]}>{text.status[status]}</Tag>
      </p>
      <h2 className="heading-2" lang={useLang(ORIGINAL)}>
        {title}
      </h2>
      <p>{text.means[status]}</p>
      <Facts certificate={certificate} />
      <p className="small muted">
        {text.number} <span className="numbers verify__number">{number}</span>
      </p>
    </div>
  )
}

function Facts({ certificate }: { certificate: Verified }) {
  const text = useText('verify')
  const { level } = useText('competence')
  const { municipality: named } = useText('shell')
  const { day, list } = useFormat()
  const { name, municipality, earnedOn, endsOn, competences } = certificate
  const given = competences.map((one) => `${one.title} (${level(one.level)})`)
  const facts = [
    [text.name, name ?? text.nameErased],
    [text.municipality, named(municipality)],
    [text.passed, day(earnedOn)],
    [text.until, endsOn === null ? text.noEnd : day(endsOn)],
    [text.competences, list(given)],
  ]
  return (
    <dl className="verify__facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className="small muted">{term}</dt>
          <dd className="strong">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
