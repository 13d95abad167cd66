import type { CertificateText } from './nb.ts'

export const en: CertificateText = {
  metaTitle: (course) => `Certificate: ${course} – Leia`,
  title: 'Certificate',
  downloadPdf: 'Download PDF',
  downloadBadge: 'Download digital badge',
  copy: 'Copy link',
  copied: 'The link is copied',
  qr: 'QR code for the page that checks the certificate',
  aboutBadge:
    'The digital badge is a signed file (Open Badge 3.0). Others can check it without asking Leia.',
  howToCheck: 'How they check it',
  changed: 'The course has new content since you took it. The certificate is still valid.',
  seeCourse: 'See the course',
  seeNewer: 'You have a newer certificate for the course',
  renew: 'Take the course again',
  revokedOn: (day) => `The certificate was revoked on ${day}.`,
  revokedWhy: (reason) => `Reason given: ${reason}`,
  revokedAsk: 'Ask the administrator of your municipality if you think this is wrong.',
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
    `${modules === 1 ? '1\u00a0module' : `${modules}\u00a0modules`}, ${minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`}`,
  check: 'Check the certificate:',
  checkWhy: 'The page for checking shows whether the certificate is valid today.',
  issued: (municipality) => `Issued by the municipality of ${municipality} through Leia.`,
  content: (revisions, version) =>
    `The modules were at revision ${revisions}, content version ${version}.`,
  authors: (names) => `The course was made by ${names}.`,
}
