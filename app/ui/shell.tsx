import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Footer } from './footer.tsx'
import { Header, type Person } from './header.tsx'
import { SearchScript } from './search-field.tsx'

/** What stands around every page. `here` is the page's own address, with what comes after «?». */
export function Shell(props: {
  person: Person | null
  path: string
  here: string
  children: ReactNode
}) {
  const { person, path, here, children } = props
  const text = useText('shell')
  return (
    <div className="page" data-size="sm">
      <a className="skip" href="#content">
        {text.skipToContent}
      </a>
      <Header person={person} path={path} />
      {/* Filled by the script of app/offline; React leaves what is in it alone. */}
      <div
        className="connection"
        id="connection"
        role="status"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <main className="page__main" id="content">
        {children}
      </main>
      <Footer here={here} />
      <SearchScript />
    </div>
  )
}

/** A page in a frame of another: it has the other's header and footer around it. */
export function BareShell({ children }: { children: ReactNode }) {
  return (
    <div className="page" data-size="sm">
      <main className="page__main" id="content">
        {children}
      </main>
    </div>
  )
}
