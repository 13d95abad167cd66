import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hasPassword } from '#app/features/access/change-password.server.ts'
import { mayAddFactor } from '#app/features/access/first-factor.server.ts'
import { guard } from '#app/features/access/guard.server.ts'
import { ownSessions } from '#app/features/access/own-sessions.server.ts'
import { ownSecurity } from '#app/features/access/policies.ts'
import { factorsOf } from '#app/features/access/second-factor.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { safeNext } from '#app/platform/http/safe-next.ts'
import { SecurityPage, type SecurityProps } from './security-page.tsx'

/** Where one is signed in, and how one proves who one is. */
export const loader = guard(ownSecurity, async ({ viewer, session, request }) => {
  const query = new URL(request.url).searchParams
  return {
    title: texts[localeOf(request)].security.tabTitle,
    sessions: await ownSessions({ viewer, session }),
    factors: await factorsOf(viewer.id),
    hasPassword: await hasPassword(viewer.id),
    isAskedOfRole: session.dormant.length > 0,
    mayAdd: await mayAddFactor({ viewer, session }),
    done: doneIn(query),
    next: safeNext(query.get('next')),
  }
})

function doneIn(query: URLSearchParams): SecurityProps['done'] {
  if (query.has('changed')) return 'password'
  return query.has('ended') ? 'session' : null
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Route() {
  return <SecurityPage {...useLoaderData<typeof loader>()} />
}
