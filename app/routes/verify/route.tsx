import { data as answer, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { endOf, statusOn, writeNumber } from '#app/features/competence/certificate.ts'
import { findCertificate } from '#app/features/competence/certificates.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { time } from '#app/platform/http/time.ts'
import { VerifyPage } from './verify-page.tsx'

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** Open to all who hold a number. Every number that is none is answered alike, whatever it is. */
export const loader = guard(anyone, async ({ params, request }) => {
  const { metaTitle } = texts[localeOf(request)].verify
  const found = await findCertificate(params.number ?? '')
  if (!found) return answer({ metaTitle, certificate: null }, { status: 404, headers: HEADERS })
  const { number, municipality, earnedOn, what } = found
  const certificate = {
    number: writeNumber(number),
    name: found.erasedOn ? null : found.name,
    municipality,
    title: what.title,
    competences: what.competences,
    earnedOn,
    endsOn: endOf(found) ?? null,
    status: statusOn(found, time().today),
  }
  return answer({ metaTitle, certificate }, { headers: HEADERS })
})

export const headers = () => HEADERS

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.metaTitle }]

export default function Route() {
  return <VerifyPage certificate={useLoaderData<typeof loader>().certificate} />
}
