import { useFormat, useText } from '#app/i18n/i18n.tsx'
import type { Day } from '#app/platform/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { MAP, splitLane } from '#app/ui/fairway-curve.ts'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, download } from '#app/ui/icons/paths.ts'
import { Logo } from '#app/ui/logo.tsx'

export type CertificateProps = {
  name: string
  municipality: string
  title: string
  competences: { id: string; title: string; level: number }[]
  modules: { id: string; revision: number; minutes: number }[]
  authors: string[]
  contentVersion: string
  earnedOn: Day
  endsOn: Day | null
  status: 'valid' | 'expired' | 'revoked'
  /** Where anyone can check it. */
  verify: { path: string; site: string }
  /** The signed file. */
  badge: string
}

/** A certificate as its owner sees and prints it. */
export function CertificatePage(props: CertificateProps) {
  const text = useText('certificate')
  const { title: mine } = useText('competence')
  const { status, badge } = props
  return (
    <div className="wrap certificate-page">
      <div className="row row--between no-print">
        <Breadcrumbs trail={[{ label: mine, href: '/me/competence' }, { label: text.title }]} />
        {status !== 'revoked' && (
          <ButtonLink href={badge} icon={download}>
            {text.download}
          </ButtonLink>
        )}
      </div>
      <article className="certificate">
        <svg
          className="certificate__map"
          viewBox={`0 0 ${MAP.width} ${MAP.height}`}
          aria-hidden="true"
          focusable="false"
        >
          <path className="fairway__behind" d={splitLane(MAP.width).behind} />
        </svg>
        <div className="certificate__body">
          <Words {...props} />
          <Facts {...props} />
          <Check {...props} />
        </div>
      </article>
      {status !== 'revoked' && <p className="small muted no-print">{text.aboutBadge}</p>}
    </div>
  )
}

function Words({ name, municipality, title, competences, status }: CertificateProps) {
  const text = useText('certificate')
  const { level } = useText('competence')
  const { municipality: named } = useText('shell')
  return (
    <>
      <div className="row row--between">
        <h1 className="title">{text.title}</h1>
        <Logo />
      </div>
      {status !== 'valid' && <p className="certificate__status strong">{text.notValid[status]}</p>}
      <div>
        <p className="small muted">{text.confirms}</p>
        <p className="heading-2">{name}</p>
        <p className="small muted">{named(municipality)}</p>
      </div>
      <div>
        <p className="small muted">{text.completed}</p>
        <p className="heading-3">{title}</p>
      </div>
      <div>
        <h2 className="small muted certificate__label">{text.competences}</h2>
        <ul className="plain-list certificate__competences">
          {competences.map((one) => (
            <li key={one.id}>
              <Icon of={checkmarkCircle} />
              <span>{one.title}</span>
              <span className="small muted">{level(one.level)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

function Facts({ earnedOn, endsOn, modules }: CertificateProps) {
  const text = useText('certificate')
  const { day } = useFormat()
  const minutes = modules.reduce((sum, module) => sum + module.minutes, 0)
  return (
    <dl className="certificate__facts">
      <div>
        <dt>{text.passed}</dt>
        <dd>{day(earnedOn)}</dd>
      </div>
      <div>
        <dt>{text.validUntil}</dt>
        <dd>{endsOn === null ? text.noEnd : day(endsOn)}</dd>
      </div>
      <div>
        <dt>{text.extent}</dt>
        <dd>{text.size(modules.length, minutes)}</dd>
      </div>
    </dl>
  )
}

function Check({ verify, municipality, modules, authors, contentVersion }: CertificateProps) {
  const text = useText('certificate')
  const { list } = useFormat()
  const revisions = [...new Set(modules.map(({ revision }) => revision))].sort((a, b) => a - b)
  const address = verify.site.replace(/^https?:\/\//, '') + verify.path
  return (
    <div className="small certificate__check">
      <p>
        <b>{text.check}</b> <a href={verify.path}>{address}</a>
      </p>
      <p>
        {text.issued(municipality)} {text.content(list(revisions.map(String)), contentVersion)}{' '}
        {authors.length > 0 && text.authors(list(authors))}
      </p>
    </div>
  )
}
