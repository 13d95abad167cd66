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
    'scim-token-made': 'laget en nøkkel for brukerkatalogen',
    'scim-token-withdrawn': 'trakk tilbake en nøkkel for brukerkatalogen',
    'scim-user-added': 'tok inn en bruker fra brukerkatalogen',
    'scim-user-changed': 'endret en bruker fra brukerkatalogen',
    'scim-user-deleted': 'slettet en bruker fra brukerkatalogen',
    'scim-group-added': 'tok inn en gruppe fra brukerkatalogen',
    'scim-group-changed': 'endret en gruppe fra brukerkatalogen',
    'scim-group-deleted': 'slettet en gruppe fra brukerkatalogen',
    'scim-group-mapped': 'bestemte hva en gruppe gir',
    'certificate-revoked': 'trakk tilbake et kursbevis',
    'backup-restored': 'la en sikkerhetskopi tilbake',
  },
}

export type AuditText = typeof nb
