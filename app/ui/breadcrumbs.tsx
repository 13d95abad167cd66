import { useLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { useTarget } from './link-target.ts'

type Step = {
  label: string
  href?: string
  /** Of the label, where it may be another than the page's. */
  language?: string
}

/** The way down to this page; the last one is the page itself and has no address. */
export function Breadcrumbs({ trail }: { trail: Step[] }) {
  const text = useText('shell')
  return (
    <nav aria-label={text.youAreHere}>
      <ol className="crumbs">
        {trail.map((step) => (
          <li key={step.label}>
            <Crumb {...step} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Crumb({ label, href, language }: Step) {
  const target = useTarget(href)
  const lang = useLang(language)
  if (!href)
    return (
      <span aria-current="page" lang={lang}>
        {label}
      </span>
    )
  return (
    <a href={href} target={target} lang={lang}>
      {label}
    </a>
  )
}
