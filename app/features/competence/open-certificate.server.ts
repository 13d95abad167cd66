import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { siteOrigin } from './badge.server.ts'
import { type CertificateView, certificateView } from './certificate-view.ts'
import { ownCertificate } from './certificates.server.ts'

/** The viewer's own certificate as it stands today; another's does not exist. */
export async function openCertificate(
  viewer: Viewer,
  number: string,
): Promise<CertificateView | undefined> {
  const found = await ownCertificate(viewer.id, number)
  if (!found) return undefined
  const course = catalogue().content.courses.find(({ id }) => id === found.course)
  return certificateView(found, { course, origin: siteOrigin(), today: today() })
}
