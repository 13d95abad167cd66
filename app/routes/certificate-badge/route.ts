import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { signedBadge } from '#app/features/competence/badge.server.ts'
import { certificateFileName } from '#app/features/competence/certificate-pdf.server.ts'
import { ownCertificate } from '#app/features/competence/certificates.server.ts'
import { notFound } from '#app/platform/http/responses.ts'

/** The viewer's own certificate as a signed file; there is none of what was taken back. */
export const loader = guard(signedIn, async ({ viewer, params }) => {
  const certificate = await ownCertificate(viewer.id, params.number ?? '')
  if (!certificate || certificate.revokedAt !== null) throw notFound()
  const name = certificateFileName(certificate.course, certificate.number, 'json')
  return new Response(`${JSON.stringify(signedBadge(certificate), null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
