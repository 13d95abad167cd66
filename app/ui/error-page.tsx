import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from './button.tsx'
import { arrowCirclepath } from './icons/paths.ts'
import { StakePicture } from './stake-picture.tsx'

const KINDS = {
  400: 'unclear',
  422: 'unclear',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'busy',
} as const

/** What may be over in a moment. */
const TRY_AGAIN = ['fault', 'busy', 'tooMany']

type Props = {
  status: number
  reference?: string
  signedIn: boolean
  /** What was asked for, where asking again changes nothing else. */
  again: string | null
}

/** What went wrong, whose fault it is and what to do. What you may not see is what does not exist. */
export function ErrorPage({ status, reference, signedIn, again }: Props) {
  const text = useText('errors')
  const kind = kindOf(status)
  const { title, explanation } = text[kind]
  const home = signedIn ? text.toMyPage : text.toFrontPage
  const retry = again !== null && TRY_AGAIN.includes(kind)
  return (
    <div className="wrap error-page">
      <div className="error-page__words">
        <h1 className="title">{title}</h1>
        <p className="lead">{explanation}</p>
        {kind === 'fault' && reference && (
          <p className="muted">
            {text.reference.before} <strong className="nowrap">{reference}</strong>{' '}
            {text.reference.after}
          </p>
        )}
        <div className="row">
          {retry && (
            <ButtonLink href={again} icon={arrowCirclepath}>
              {text.tryAgain}
            </ButtonLink>
          )}
          <ButtonLink href="/" variant={retry ? 'secondary' : 'primary'}>
            {home}
          </ButtonLink>
          {!retry && (
            <ButtonLink href="/courses" variant="secondary">
              {text.toCourses}
            </ButtonLink>
          )}
        </div>
      </div>
      <StakePicture className="error-page__picture" />
    </div>
  )
}

function kindOf(status: number) {
  if (status in KINDS) return KINDS[status as keyof typeof KINDS]
  return status >= 500 ? 'fault' : 'notFound'
}
