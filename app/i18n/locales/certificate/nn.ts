import type { CertificateText } from './nb.ts'

export const nn: CertificateText = {
  metaTitle: (course) => `Kursbevis: ${course} – Leia`,
  title: 'Kursbevis',
  downloadPdf: 'Last ned PDF',
  downloadBadge: 'Last ned digitalt bevis',
  copy: 'Kopier lenkje',
  copied: 'Lenkja er kopiert',
  qr: 'QR-kode til sida som kontrollerer beviset',
  aboutBadge:
    'Det digitale beviset er ei signert fil (Open Badge 3.0). Andre kan kontrollere ho utan å spørje Leia.',
  howToCheck: 'Slik kontrollerer dei det',
  changed: 'Kurset har fått nytt innhald sidan du tok det. Beviset gjeld framleis.',
  seeCourse: 'Sjå kurset',
  seeNewer: 'Du har eit nyare bevis for kurset',
  renew: 'Ta kurset på nytt',
  revokedOn: (day) => `Beviset vart trekt tilbake ${day}.`,
  revokedWhy: (reason) => `Grunngiving: ${reason}`,
  revokedAsk: 'Spør administratoren i kommunen din dersom du meiner at dette er feil.',
  notValid: {
    expired: 'Beviset har gått ut.',
    revoked: 'Beviset er trekt tilbake og gjeld ikkje.',
  },
  confirms: 'Dette stadfestar at',
  completed: 'har fullført og bestått kurset',
  competences: 'Kompetansen kurset gir',
  passed: 'Bestått',
  validUntil: 'Gyldig til',
  noEnd: 'Utan sluttdato',
  extent: 'Omfang',
  size: (modules, minutes) =>
    `${modules === 1 ? '1\u00a0modul' : `${modules}\u00a0modular`}, ${minutes}\u00a0minutt`,
  check: 'Kontroller beviset:',
  checkWhy: 'Kontrollsida viser om beviset er gyldig i dag.',
  issued: (municipality) => `Utferda av ${municipality} kommune gjennom Leia.`,
  content: (revisions, version) =>
    `Modulane hadde revisjon ${revisions}, innhaldsversjon ${version}.`,
  authors: (names) => `Kurset er laga av ${names}.`,
}
