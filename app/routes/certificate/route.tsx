import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { openCertificate } from '#app/features/competence/open-certificate.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { CertificatePage } from './certificate-page.tsx'

export const loader = guard(signedIn, async ({ viewer, params, request }) => {
  const view = await openCertificate(viewer, params.number ?? '')
  if (!view) throw notFound()
  return { metaTitle: texts[localeOf(request)].certificate.metaTitle(view.title), view }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <CertificatePage {...useLoaderData<typeof loader>().view} />
}
