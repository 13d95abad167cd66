import type { Choices } from '#app/features/access/choices.ts'
import { providerPath } from '#app/features/access/providers.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { arrowRight } from '#app/ui/icons/paths.ts'

type Props = { choices: Choices; next: string; resume: string; isAgain?: boolean }

/** A button for each provider of the chosen municipality; or the municipalities to choose from. */
export function Providers({ choices, next, resume, isAgain = false }: Props) {
  const { chosen: text } = useText('oidc')
  const { chosen, providers } = choices
  if (!chosen) return <ChooseMunicipality {...{ choices, next, resume }} />
  return (
    <section className="stack" aria-labelledby="chosen">
      <h2 className="heading-4" id="chosen">
        {text.heading(chosen.name)}
      </h2>
      {providers.map((provider, i) => (
        <Way key={provider.id} {...{ ...provider, next, resume, isAgain }} isFirst={i === 0} />
      ))}
      <Change {...{ next, resume }} />
    </section>
  )
}

type WayProps = Omit<Required<Props>, 'choices'> & { id: string; label: string; isFirst: boolean }

/** A link where it can be one: a form's answer may not lead to another site. */
function Way({ id, label, next, resume, isAgain, isFirst }: WayProps) {
  const { chosen: text } = useText('oidc')
  const look = {
    size: 'lg',
    iconAfter: arrowRight,
    fullOnPhone: true,
    variant: isFirst ? 'primary' : 'secondary',
  } as const
  const words = text.signInWith(label)
  if (!resume)
    return (
      <div>
        <ButtonLink href={providerPath(id, next, isAgain)} {...look}>
          {words}
        </ButtonLink>
      </div>
    )
  return (
    <form method="post" action={providerPath(id, '/')}>
      <Carried {...{ next, resume }} />
      <Button {...look}>{words}</Button>
    </form>
  )
}

function ChooseMunicipality({ choices, next, resume }: Props) {
  const { choose: text } = useText('oidc')
  const options = choices.municipalities.map(({ number, name }) => [number, name] as const)
  return (
    <form className="stack" {...sendsTo(resume)}>
      <h2 className="heading-3">{text.heading}</h2>
      <Carried {...{ next, resume }} />
      <SelectField
        id="municipality"
        name="municipality"
        label={text.label}
        options={[['', text.pick], ...options]}
        required
      />
      <Button iconAfter={arrowRight} fullOnPhone>
        {text.go}
      </Button>
    </form>
  )
}

function Change({ next, resume }: { next: string; resume: string }) {
  const { chosen: text } = useText('oidc')
  return (
    <form {...sendsTo(resume)}>
      <Carried {...{ next, resume }} />
      <Button variant="tertiary" name="municipality" value="">
        {text.change}
      </Button>
    </form>
  )
}

function Carried({ next, resume }: { next: string; resume: string }) {
  return (
    <>
      <input type="hidden" name="next" value={next} />
      {resume && <input type="hidden" name="resume" value={resume} />}
    </>
  )
}

/** Work that waits is too much for an address. */
function sendsTo(resume: string) {
  return resume
    ? { method: 'post' as const, action: '/sign-in/municipality' }
    : { method: 'get' as const, action: '/sign-in' }
}
