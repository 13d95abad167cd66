import type { Viewer } from '#app/features/access/viewer.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { siteOrigin } from './badge.server.ts'
import { readNumber } from './certificate.ts'
import { type CertificateView, certificateView } from './certificate-view.ts'
import { certificatesOf } from './certificates.server.ts'

/** The viewer's own certificate as it stands today; another's does not exist. */
export async function openCertificate(
  viewer: Viewer,
  number: string,
): Promise<CertificateView | undefined> {
  const all = await certificatesOf(viewer.id)
  const found = all.find((one) => one.number === readNumber(number))
  if (!found) return undefined
  const course = catalogue().content.courses.find(({ id }) => id === found.course)
  return certificateView(found, { all, course, origin: siteOrigin(), today: today() })
}
