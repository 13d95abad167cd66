import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { I18nProvider } from '#app/i18n/i18n.tsx'
import { texts } from '#app/i18n/texts.ts'
import { handoff } from '#app/platform/http/handoff.ts'
import { withLateScripts } from '#app/platform/http/late-scripts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { COME_BACK_S } from '#app/platform/http/responses.ts'
import { Nonce } from '#app/ui/nonce.ts'
import { ProseSource } from '#app/ui/prose.tsx'

/** What tells of people, or opens an account, is kept by no browser; elsewhere, going back keeps what was typed. */
const PRIVATE = /^\/(me|admin|reports|sign-in|password)(\/|$)/

/** Renders a page in one go: its data is there already, and a string is cheaper than a stream. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const locale = localeOf(request)
  const scripts = await handoff(remix, context.cspNonce)
  const html = renderToString(
    <I18nProvider locale={locale} texts={texts[locale]}>
      <Nonce.Provider value={context.cspNonce}>
        <ProseSource.Provider value={context.prose}>
          <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
        </ProseSource.Provider>
      </Nonce.Provider>
    </I18nProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Vary', 'Cookie, Accept-Language')
  headers.set('Content-Language', locale)
  headers.set('Leia-Reader', readerOf(remix))
  if (status === 503) headers.set('Retry-After', String(COME_BACK_S))
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', `private, ${kept(request)}`)
  const body = html.includes('__remixContext')
    ? html.replace('</body>', () => `${scripts}</body>`)
    : html
  const page = html.includes(' data-late="') ? withLateScripts(body, context.cspNonce) : body
  return new Response(`<!doctype html>${page}`, { status, headers })
}

/** Whose page this is, for what the reader's device keeps of it; `none` for nobody. */
function readerOf({ staticHandlerContext }: EntryContext): string {
  const root = staticHandlerContext.loaderData.root as { reader?: string } | undefined
  return root?.reader ?? 'none'
}

function kept({ url }: Request): 'no-store' | 'no-cache' {
  return PRIVATE.test(new URL(url).pathname) ? 'no-store' : 'no-cache'
}

/** A fault in a loader or action: logged with the reference that the reader is shown. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (!request.signal.aborted) context.log.error({ err: error }, 'fault')
}
