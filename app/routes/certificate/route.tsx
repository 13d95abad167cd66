import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { siteOrigin } from '#app/features/competence/badge.server.ts'
import { endOf, statusOn, writeNumber } from '#app/features/competence/certificate.ts'
import { ownCertificate } from '#app/features/competence/certificates.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'
import { CertificatePage } from './certificate-page.tsx'

export const loader = guard(signedIn, async ({ viewer, params, request }) => {
  const certificate = await ownCertificate(viewer.id, params.number ?? '')
  if (!certificate) throw notFound()
  const { number, name, municipality, earnedOn, what } = certificate
  return {
    metaTitle: texts[localeOf(request)].certificate.metaTitle(what.title),
    view: {
      ...what,
      name,
      municipality,
      earnedOn,
      endsOn: endOf(certificate) ?? null,
      status: statusOn(certificate, time().today),
      verify: { path: `/verify/${writeNumber(number)}`, site: siteOrigin() },
      badge: `/me/certificates/${number}.json`,
    },
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <CertificatePage {...useLoaderData<typeof loader>().view} />
}
