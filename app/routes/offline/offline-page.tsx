import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { arrowCirclepath, cloudSlash, trash } from '#app/ui/icons/paths.ts'
import { StakePicture } from '#app/ui/stake-picture.tsx'

/** What lies on this device; the script of `app/offline` fills it in. */
export function OfflinePage() {
  const text = useText('offline')
  return (
    <div className="wrap wrap--narrow stack stack--loose offline-page" data-offline-page>
      <StakePicture className="error-page__picture" />
      <h1 className="title">{text.heading}</h1>
      <Why />
      <p className="lead">{text.lead}</p>
      <Card title={text.whatIsHere}>
        <div data-kept>
          <noscript>
            <p>{text.needsScript}</p>
          </noscript>
        </div>
      </Card>
      <section className="stack">
        <h2 className="heading-3">{text.sharedHeading}</h2>
        <p>{text.shared}</p>
        <Button type="button" variant="secondary" icon={trash} data-remove hidden>
          {text.remove}
        </Button>
      </section>
    </div>
  )
}

/** Why one is here instead of where one wanted to go. */
function Why() {
  const text = useText('offline')
  return (
    <>
      <div data-why="page" hidden>
        <Alert tone="warning" icon={cloudSlash} title={text.notKept}>
          <p>{text.notKeptHelp}</p>
        </Alert>
      </div>
      <div data-why="lab" hidden>
        <Alert tone="warning" icon={cloudSlash} title={text.notKept}>
          <p>{text.labNeedsNetwork}</p>
        </Alert>
      </div>
      <div data-why="answer" hidden>
        <Alert tone="warning" icon={cloudSlash} title={text.notKept}>
          <p>{text.answerNotHere}</p>
        </Alert>
      </div>
      <div data-why="sign-out" hidden>
        <Alert tone="danger">
          <p>{text.notSignedOut}</p>
        </Alert>
      </div>
      <p data-again hidden>
        <ButtonLink href="/" icon={arrowCirclepath}>
          {text.tryAgain}
        </ButtonLink>
      </p>
    </>
  )
}
