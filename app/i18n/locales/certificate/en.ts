import type { CertificateText } from './nb.ts'

export const en: CertificateText = {
  metaTitle: (course) => `Certificate: ${course} – Leia`,
  title: 'Certificate',
  download: 'Download digital badge',
  aboutBadge:
    'The digital badge is a signed file (Open Badge 3.0). Others can check it without asking Leia.',
  notValid: {
    expired: 'The certificate has expired.',
    revoked: 'The certificate has been revoked and is not valid.',
  },
  confirms: 'This confirms that',
  completed: 'has completed and passed the course',
  competences: 'The competence that the course gives',
  passed: 'Passed',
  validUntil: 'Valid until',
  noEnd: 'No end date',
  extent: 'Extent',
  size: (modules, minutes) =>
    `${modules === 1 ? '1 module' : `${modules} modules`}, ${minutes} minutes`,
  check: 'Check the certificate:',
  issued: (municipality) => `Issued by the municipality of ${municipality} through Leia.`,
  content: (revisions, version) =>
    `The modules were at revision ${revisions}, content version ${version}.`,
  authors: (names) => `The course was made by ${names}.`,
}
