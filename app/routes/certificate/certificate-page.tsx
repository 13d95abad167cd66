import { useContext } from 'react'
import {
  type CertificateView,
  contentWords,
  extentWords,
} from '#app/features/competence/certificate-view.ts'
import { ORIGINAL, useLang } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import copyScript from '#app/ui/copy.js?url&no-inline'
import { Icon } from '#app/ui/icon.tsx'
import { checkmarkCircle, download, filePdf, link } from '#app/ui/icons/paths.ts'
import { Logo } from '#app/ui/logo.tsx'
import { Nonce } from '#app/ui/nonce.ts'

/** A certificate as its owner sees and prints it. */
export function CertificatePage(props: CertificateView) {
  const text = useText('certificate')
  const { title: mine } = useText('competence')
  const { status } = props
  return (
    <div className="wrap certificate-page">
      <div className="row row--between no-print">
        <Breadcrumbs trail={[{ label: mine, href: '/me/competence' }, { label: text.title }]} />
        {status !== 'revoked' && <Actions {...props} />}
      </div>
      <State {...props} />
      <article className="certificate">
        <div className="certificate__map" />
        <div className="certificate__body">
          <Words {...props} />
          <Facts {...props} />
          <Check {...props} />
        </div>
      </article>
      {status !== 'revoked' && <Badge {...props} />}
    </div>
  )
}

function Actions({ number, verify }: CertificateView) {
  const text = useText('certificate')
  const nonce = useContext(Nonce)
  return (
    <div className="row">
      <Button
        type="button"
        variant="secondary"
        icon={link}
        hidden
        data-copy={verify.href}
        data-copied={text.copied}
      >
        {text.copy}
      </Button>
      <ButtonLink href={`/me/certificates/${number}.pdf`} icon={filePdf} download>
        {text.downloadPdf}
      </ButtonLink>
      <span className="small muted" role="status" id="copied" />
      <script type="module" src={copyScript} nonce={nonce} />
    </div>
  )
}

/** What its owner should know before showing it to anyone. */
function State({ status, revoked, changed, newer, course }: CertificateView) {
  const text = useText('certificate')
  const { day } = useFormat()
  if (revoked)
    return (
      <Alert tone="danger" title={text.revokedOn(day(revoked.on))}>
        {revoked.reason && <p>{text.revokedWhy(revoked.reason)}</p>}
        <p>{text.revokedAsk}</p>
      </Alert>
    )
  if (status === 'expired')
    return (
      <Alert tone="warning" title={text.notValid.expired}>
        {newer ? (
          <a href={newer.href}>{text.seeNewer}</a>
        ) : (
          <a href={`/courses/${course}`}>{text.renew}</a>
        )}
      </Alert>
    )
  if (!changed) return null
  return (
    <Alert tone="info" title={text.changed}>
      <a href={changed.href}>{text.seeCourse}</a>
    </Alert>
  )
}

function Words({ name, municipality, title, competences, status }: CertificateView) {
  const text = useText('certificate')
  const { level } = useText('competence')
  const { municipality: named } = useText('shell')
  const lang = useLang(ORIGINAL)
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
        <h2 className="heading-3" lang={lang}>
          {title}
        </h2>
      </div>
      <div>
        <h3 className="small muted certificate__label">{text.competences}</h3>
        <ul className="plain-list certificate__competences">
          {competences.map((one) => (
            <li key={one.id}>
              <Icon of={checkmarkCircle} />
              <span lang={lang}>{one.title}</span>
              <span className="small muted">{level(one.level)}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

function Facts(certificate: CertificateView) {
  const text = useText('certificate')
  const { day } = useFormat()
  const { earnedOn, endsOn } = certificate
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
        <dd>{extentWords(certificate, text)}</dd>
      </div>
    </dl>
  )
}

function Check(certificate: CertificateView) {
  const text = useText('certificate')
  const { href, words, qr } = certificate.verify
  return (
    <div className="small certificate__check">
      <svg
        className="certificate__qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={text.qr}
        shapeRendering="crispEdges"
      >
        <path d={qr.path} />
      </svg>
      <div>
        <p>
          <b>{text.check}</b> <a href={href}>{words}</a>
        </p>
        <p>
          {contentWords(certificate, text, useFormat())} {text.checkWhy}
        </p>
      </div>
    </div>
  )
}

function Badge({ number }: CertificateView) {
  const text = useText('certificate')
  return (
    <div className="row row--between certificate__badge no-print">
      <p className="small muted">
        {text.aboutBadge} <a href="/about/certificates">{text.howToCheck}</a>
      </p>
      <ButtonLink
        href={`/me/certificates/${number}.json`}
        variant="secondary"
        icon={download}
        download
      >
        {text.downloadBadge}
      </ButtonLink>
    </div>
  )
}
