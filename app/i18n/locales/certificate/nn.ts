import type { CertificateText } from './nb.ts'

export const nn: CertificateText = {
  metaTitle: (course) => `Kursbevis: ${course} – Leia`,
  title: 'Kursbevis',
  download: 'Last ned digitalt bevis',
  aboutBadge:
    'Det digitale beviset er ei signert fil (Open Badge 3.0). Andre kan kontrollere ho utan å spørje Leia.',
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
    `${modules === 1 ? '1 modul' : `${modules} modular`}, ${minutes} minutt`,
  check: 'Kontroller beviset:',
  issued: (municipality) => `Utferda av ${municipality} kommune gjennom Leia.`,
  content: (revisions, version) =>
    `Modulane hadde revisjon ${revisions}, innhaldsversjon ${version}.`,
  authors: (names) => `Kurset er laga av ${names}.`,
}
