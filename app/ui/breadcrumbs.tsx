import { useText } from '#app/i18n/i18n.tsx'

/** The way down to this page; the last one is the page itself and has no address. */
export function Breadcrumbs({ trail }: { trail: { label: string; href?: string }[] }) {
  const text = useText('shell')
  return (
    <nav aria-label={text.youAreHere}>
      <ol className="crumbs">
        {trail.map(({ label, href }) => (
          <li key={label}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
