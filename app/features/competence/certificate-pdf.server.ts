import type { Locale } from '#app/i18n/locale.ts'
import { type Pdf, typeset } from '#app/platform/typst/typst.server.ts'
import type { CertificateView } from './certificate-view.ts'
import { certificatePaper } from './pdf/certificate-paper.ts'

const TEMPLATE = 'app/features/competence/pdf/certificate.typ'

/** The certificate on a sheet of A4: PDF/UA-1. */
export function certificatePdf(certificate: CertificateView, locale: Locale): Promise<Pdf> {
  return typeset(TEMPLATE, certificatePaper(certificate, locale), 'ua-1')
}

/** What a file of the certificate is called: `kursbevis-dokumenthandtering-0a1b2c3d.pdf`. */
export function certificateFileName(course: string, number: string, extension: string): string {
  return `kursbevis-${course}-${number.slice(0, 8)}.${extension}`
}
