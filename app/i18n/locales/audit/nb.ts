/** The log of what administrators and programs did. */
export const nb = {
  kinds: {
    'person-enrolled': 'tok inn en ansatt',
    'person-returned': 'tok inn en tidligere ansatt igjen',
    'person-changed': 'endret opplysninger om en ansatt',
    'person-left': 'registrerte at en ansatt slutter',
    'people-imported': 'leste inn ansatte fra fil',
    'unit-created': 'opprettet en enhet',
    'unit-renamed': 'ga en enhet nytt navn',
    'unit-moved': 'flyttet en enhet',
    'unit-closed': 'la ned en enhet',
    'requirement-added': 'la til et krav',
    'requirement-ended': 'avsluttet et krav',
    'training-assigned': 'tildelte opplæring',
    'assignment-withdrawn': 'trakk tilbake en tildeling',
    'people-reminded': 'ba Leia minne om det som mangler',
    'certificate-revoked': 'trakk tilbake et kursbevis',
    'backup-restored': 'la en sikkerhetskopi tilbake',
  },
}

export type AuditText = typeof nb
