import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import {
  certificateFileName,
  certificatePdf,
} from '#app/features/competence/certificate-pdf.server.ts'
import { openCertificate } from '#app/features/competence/open-certificate.server.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** The viewer's own certificate on paper; there is none of what was taken back. */
export const loader = guard(signedIn, async ({ viewer, params, request }) => {
  const certificate = await openCertificate(viewer, params.number ?? '')
  if (!certificate || certificate.status === 'revoked') throw notFound()
  const { course, number } = certificate
  return new Response(await certificatePdf(certificate, localeOf(request)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${certificateFileName(course, number, 'pdf')}"`,
      'Content-Language': localeOf(request),
      'Cache-Control': 'private, no-store',
    },
  })
})
