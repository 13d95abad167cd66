import type { AdoptedItem } from '#app/features/library/adoption.ts'
import { useContentLang } from '#app/i18n/content-language.ts'
import { useText } from '#app/i18n/i18n.tsx'

const HEIGHT = 10

/** A bar for each item: how many municipalities have the newest version, an earlier one, or none. */
export function AdoptionBars({ items }: { items: AdoptedItem[] }) {
  const { adoption: text, version } = useText('library')
  const lang = useContentLang()
  return (
    <>
      <ul className="legend adoption-legend">
        {(['newest', 'earlier', 'none'] as const).map((part) => (
          <li key={part}>
            <i className={`adoption-swatch adoption-swatch--${part}`} aria-hidden="true" />
            {text.legend[part]}
          </li>
        ))}
      </ul>
      <ul className="adoption-bars">
        {items.map((item) => (
          <li key={item.id}>
            <p className="adoption-bars__name" lang={lang}>
              <a href={`/library/${item.id}`}>{item.title}</a>{' '}
              <span className="small muted">{version(item.version)}</span>
            </p>
            <Bar item={item} />
            <p className="small muted adoption-bars__words">
              {text.pictureOf(item.newest, item.earlier, item.none)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The words under it say the same. */
function Bar({ item: { newest, earlier, none } }: { item: AdoptedItem }) {
  const all = newest + earlier + none
  return (
    <svg
      className="adoption-bar"
      viewBox={`0 0 ${all} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="adoption-bar__none" width={all} height={HEIGHT} />
      <rect className="adoption-bar__earlier" width={newest + earlier} height={HEIGHT} />
      <rect className="adoption-bar__newest" width={newest} height={HEIGHT} />
    </svg>
  )
}
