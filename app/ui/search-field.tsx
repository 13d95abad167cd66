import { useContext } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { magnifyingGlass } from './icons/paths.ts'
import { Nonce } from './nonce.ts'
import suggestScript from './suggest.js?url&no-inline'

type Props = {
  id: string
  label: string
  defaultValue?: string
  /** The kinds to suggest while someone types; all, if none are told. */
  kinds?: readonly string[]
  /** For the header: less high, and with an icon for a button. */
  isSmall?: boolean
}

/** The field of a form that searches; with JavaScript it suggests while someone types. */
export function SearchField({ id, label, defaultValue, kinds = [], isSmall }: Props) {
  const text = useText('shell')
  const address = `/search.json?${new URLSearchParams(kinds.map((kind) => ['kind', kind]))}`
  return (
    <div
      className={isSmall ? 'search search--small' : 'search'}
      data-suggest={address}
      data-label={text.suggestions}
    >
      <Icon of={magnifyingGlass} />
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={defaultValue}
        aria-label={label}
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
      />
      {isSmall ? (
        // Enter in the field does the same, so that Tab need not stop at what can't be seen.
        <button type="submit" className="visually-hidden" tabIndex={-1}>
          {text.search}
        </button>
      ) : (
        <Button>{text.search}</Button>
      )}
      {/* The script's own: what it puts here is no concern of React's. */}
      <div data-suggestions="" suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />
    </div>
  )
}

const NOTHING = { __html: '' }

/** Fetches what makes search fields suggest, when one of them is first used. */
export function SearchScript() {
  const load = `addEventListener('focusin',(e)=>{if(e.target.closest('[data-suggest]'))import('${suggestScript}')})`
  return (
    <script
      type="module"
      nonce={useContext(Nonce)}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: load }}
    />
  )
}
