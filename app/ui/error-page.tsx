import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from './button.tsx'
import { StakePicture } from './stake-picture.tsx'

const KINDS = {
  400: 'unclear',
  422: 'unclear',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'busy',
} as const

/** What went wrong, whose fault it is and what to do. What you may not see is what does not exist. */
export function ErrorPage(props: { status: number; reference?: string; signedIn: boolean }) {
  const { status, reference, signedIn } = props
  const text = useText('errors')
  const { title, explanation } = text[kindOf(status)]
  return (
    <div className="wrap error-page">
      <StakePicture className="error-page__picture" />
      <h1 className="title">{title}</h1>
      <p className="lead">{explanation}</p>
      {status === 500 && reference && (
        <p className="muted">
          {text.reference.before} <strong className="nowrap">{reference}</strong>{' '}
          {text.reference.after}
        </p>
      )}
      <div className="row">
        <ButtonLink href="/">{signedIn ? text.toMyPage : text.toFrontPage}</ButtonLink>
        <ButtonLink href="/courses" variant="secondary">
          {text.toCourses}
        </ButtonLink>
      </div>
    </div>
  )
}

function kindOf(status: number) {
  if (status in KINDS) return KINDS[status as keyof typeof KINDS]
  return status >= 500 ? 'fault' : 'notFound'
}
