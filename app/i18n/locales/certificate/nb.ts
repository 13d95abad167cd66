export const nb = {
  metaTitle: (course: string) => `Kursbevis: ${course} – Leia`,
  title: 'Kursbevis',
  download: 'Last ned digitalt bevis',
  aboutBadge:
    'Det digitale beviset er en signert fil (Open Badge 3.0). Andre kan kontrollere den uten å spørre Leia.',
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
    `${modules === 1 ? '1 modul' : `${modules} moduler`}, ${minutes} minutter`,
  check: 'Kontroller beviset:',
  issued: (municipality: string) => `Utstedt av ${municipality} kommune gjennom Leia.`,
  content: (revisions: string, version: string) =>
    `Modulene hadde revisjon ${revisions}, innholdsversjon ${version}.`,
  authors: (names: string) => `Kurset er laget av ${names}.`,
}
export type CertificateText = typeof nb
