import { useText } from '#app/i18n/i18n.tsx'
import { Card } from '#app/ui/card.tsx'
import { VerifyForm } from '../verify-form.tsx'
import { HowTo } from '../verify-page.tsx'

/** Where whoever holds a certificate on paper types its number. */
export function StartPage({ typed }: { typed?: string | undefined }) {
  const text = useText('verify')
  return (
    <div className="wrap wrap--narrow">
      <div className="page-head">
        <h1 className="title">{text.title}</h1>
        <p className="lead">{text.about}</p>
      </div>
      <Card>
        <VerifyForm typed={typed} />
      </Card>
      <HowTo />
    </div>
  )
}
