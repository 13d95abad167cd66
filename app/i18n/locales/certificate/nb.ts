export const nb = {
  metaTitle: (course: string) => `Kursbevis: ${course} – Leia`,
  title: 'Kursbevis',
  downloadPdf: 'Last ned PDF',
  downloadBadge: 'Last ned digitalt bevis',
  copy: 'Kopier lenke',
  copied: 'Lenken er kopiert',
  qr: 'QR-kode til siden som kontrollerer beviset',
  aboutBadge:
    'Det digitale beviset er en signert fil (Open Badge 3.0). Andre kan kontrollere den uten å spørre Leia.',
  howToCheck: 'Slik kontrollerer de det',
  changed: 'Kurset har fått nytt innhold siden du tok det. Beviset gjelder fortsatt.',
  seeCourse: 'Se kurset',
  seeNewer: 'Du har et nyere bevis for kurset',
  renew: 'Ta kurset på nytt',
  revokedOn: (day: string) => `Beviset ble trukket tilbake ${day}.`,
  revokedWhy: (reason: string) => `Begrunnelse: ${reason}`,
  revokedAsk: 'Spør administratoren i kommunen din hvis du mener at dette er feil.',
  notValid: {
    expired: 'Beviset er utløpt.',
    revoked: 'Beviset er trukket tilbake og gjelder ikke.',
  },
  confirms: 'Dette bekrefter at',
  completed: 'har fullført og bestått kurset',
  competences: 'Kompetansen kurset gir',
  passed: 'Bestått',
  validUntil: 'Gyldig til',
  noEnd: 'Uten sluttdato',
  extent: 'Omfang',
  size: (modules: number, minutes: number) =>
    `${modules === 1 ? '1\u00a0modul' : `${modules}\u00a0moduler`}, ${minutes}\u00a0minutter`,
  check: 'Kontroller beviset:',
  checkWhy: 'Kontrollsiden viser om beviset er gyldig i dag.',
  issued: (municipality: string) => `Utstedt av ${municipality} kommune gjennom Leia.`,
  content: (revisions: string, version: string) =>
    `Modulene hadde revisjon ${revisions}, innholdsversjon ${version}.`,
  authors: (names: string) => `Kurset er laget av ${names}.`,
}
export type CertificateText = typeof nb
