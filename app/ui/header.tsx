import { useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import { enter, leave, magnifyingGlass, menuHamburger } from './icons/paths.ts'
import { Logo } from './logo.tsx'
import { SearchField } from './search-field.tsx'

/** Who is signed in, as far as the header needs to know. */
export type Person = {
  name: string
  municipality: string
  readsReports: boolean
  administers: boolean
  writesCourses: boolean
}

/** Logo, menu and who is signed in; menus are `<details>`, so they need no script. */
export function Header({ person, path }: { person: Person | null; path: string }) {
  const text = useText('shell')
  return (
    <header className={person ? 'header header--signed-in' : 'header'}>
      <div className="wrap header__row">
        <a className="home-link" href="/" aria-label={text.toFrontPage}>
          <Logo />
        </a>
        <nav className="nav" aria-label={text.mainMenu}>
          <Links person={person} path={path} />
        </nav>
        {path !== '/search' && (
          // biome-ignore lint/a11y/useSemanticElements: browsers that do not know <search> would show it to nobody
          <form className="header__search" action="/search" role="search" aria-label={text.search}>
            <SearchField id="header-search" label={text.searchLabel} isSmall />
          </form>
        )}
        <div className="header__end">
          <a className="header__find" href="/search">
            <Icon of={magnifyingGlass} />
            <span>{text.search}</span>
          </a>
          {person && <UserMenu person={person} />}
          {!person && path !== '/sign-in' && (
            <ButtonLink href="/sign-in" icon={enter}>
              {text.signIn}
            </ButtonLink>
          )}
          <PhoneMenu person={person} path={path} />
        </div>
      </div>
    </header>
  )
}

function Links({ person, path }: { person: Person | null; path: string }) {
  const text = useText('shell')
  const links = [
    person && (['/', text.myPage] as const),
    ['/courses', text.courses] as const,
    person && (['/library', text.library] as const),
    person && (['/me/competence', text.myCompetence] as const),
    person?.readsReports && (['/reports', text.reports] as const),
    person?.administers && (['/admin', text.admin] as const),
    person?.writesCourses && (['/author', text.author] as const),
    !person && (['/about/figures', text.figures] as const),
  ].filter((link) => !!link)
  return links.map(([href, label]) => (
    <a key={href} href={href} aria-current={current(href, path)}>
      {label}
    </a>
  ))
}

function current(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page'
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined
}

function UserMenu({ person }: { person: Person }) {
  const text = useText('shell')
  return (
    <details className="fold">
      <summary className="user">
        <span className="avatar" aria-hidden="true">
          {initials(person.name)}
        </span>
        <span className="user__words">
          <b>{person.name}</b>
          <small>{text.municipality(person.municipality)}</small>
        </span>
        <span className="visually-hidden">{text.userMenu}</span>
      </summary>
      <div className="fold__panel">
        <p className="fold__who only-phone">
          <b>{person.name}</b>
          <small>{text.municipality(person.municipality)}</small>
        </p>
        <a href="/me/privacy">{text.whoHasSeenMe}</a>
        <a href="/me/security">{text.security}</a>
        <a href="/about/privacy">{text.privacy}</a>
        <form method="post" action="/sign-out">
          <button type="submit">
            <Icon of={leave} />
            {text.signOut}
          </button>
        </form>
      </div>
    </details>
  )
}

function PhoneMenu({ person, path }: { person: Person | null; path: string }) {
  const text = useText('shell')
  return (
    <details className="fold fold--menu">
      <summary className="ds-button" data-variant="secondary">
        <Icon of={menuHamburger} />
        {text.menu}
      </summary>
      <nav className="fold__panel" aria-label={text.mainMenu}>
        <Links person={person} path={path} />
        {!person && (
          <a href="/sign-in">
            <Icon of={enter} />
            {text.signIn}
          </a>
        )}
      </nav>
    </details>
  )
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  return [parts[0], parts.length > 1 ? parts.at(-1) : ''].map((part) => part?.[0] ?? '').join('')
}
