import { scripts } from 'virtual:leia-offline'
import type { LinksFunction, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { guard } from '#app/features/access/guard.server.ts'
import { anySession } from '#app/features/access/policies.ts'
import type { Visit } from '#app/features/access/session.ts'
import { useLocale, useText } from '#app/i18n/i18n.tsx'
import { type Texts, texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { LateScript } from '#app/ui/late-script.tsx'
import { Nonce } from '#app/ui/nonce.ts'
import { BareShell, Shell } from '#app/ui/shell.tsx'
import stylesheet from '#app/ui/styles/app.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  {
    rel: 'preload',
    href: '/fonts/inter-everyday.woff2',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/art/app-180.png' },
]

export const meta: MetaFunction<typeof loader> = ({ data, error }) => [
  { title: error && data ? `${data.errorTitles[kindOf(error)]} – Leia` : 'Leia' },
]

export const loader = guard(anySession, ({ visit, context, request }) => {
  const here = visit && !visit.session.isPending ? visit : null
  return {
    requestId: context.requestId,
    isRead: context.isRead,
    errorTitles: errorTitles(texts[localeOf(request)].errors),
    reader: here?.viewer.id,
    person: here && headerOf(here),
  }
})

/** The menu also leads to what a second factor is asked for. */
function headerOf({ viewer, session }: Visit) {
  const roles = [...viewer.access, ...session.dormant].map(({ role }) => role)
  return {
    name: viewer.name,
    municipality: viewer.municipality.name,
    readsReports: roles.includes('leader') || roles.includes('coordinator'),
    administers: roles.includes('administrator'),
    writesCourses: roles.includes('author'),
  }
}

function errorTitles({ notFound, fault, busy }: Texts['errors']) {
  return { notFound: notFound.title, fault: fault.title, busy: busy.title }
}

function kindOf(error: unknown): 'notFound' | 'fault' | 'busy' {
  if (isRouteErrorResponse(error) && error.status === 503) return 'busy'
  return isRouteErrorResponse(error) && error.status < 500 ? 'notFound' : 'fault'
}

/** The document around every page, also around error pages. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const { pathname, search } = useLocation()
  const nonce = useContext(Nonce)
  const hydrates = useHandle('hydrate')
  const isBare = useHandle('bare')
  const Around = isBare ? BareShell : Shell
  const locale = useLocale()
  const lateScript = isBare ? undefined : scripts[locale]
  return (
    <html
      lang={locale}
      data-color-scheme="auto"
      data-lab={useHandle('lab') || undefined}
      data-reader={data?.reader}
      data-late={useHandle('late') || undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={useText('shell').madeBy} />
        <meta name="theme-color" content="#00566e" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0c1a1f" media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href={`/manifest.webmanifest?lang=${locale}`} />
        <Meta />
        <Links />
      </head>
      <body data-size="md">
        <Around person={data?.person ?? null} path={pathname} here={pathname + search}>
          {children}
        </Around>
        {hydrates && <Scripts nonce={nonce} />}
        {lateScript && <LateScript src={lateScript} />}
        {import.meta.env.DEV && (
          <>
            <script type="module" src="/@vite/client" />
            <script type="module" src="/app/compiler/live/browser.ts" />
          </>
        )}
      </body>
    </html>
  )
}

/**
 * Only pages that gain from JavaScript get it: `hydrate`, and `late` where one reads first. One in a
 * frame stands alone: `bare`.
 */
function useHandle(name: 'hydrate' | 'late' | 'bare' | 'lab'): boolean {
  const matches = useMatches()
  return matches.some(({ handle }) => Object(handle)[name] === true)
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const data = useRouteLoaderData<typeof loader>('root')
  const { pathname, search } = useLocation()
  return (
    <ErrorPage
      status={isRouteErrorResponse(error) ? error.status : 500}
      reference={data?.requestId}
      signedIn={Boolean(data?.person)}
      again={data?.isRead ? pathname + search : null}
    />
  )
}
