import type { AuditText } from './nb.ts'

export const nn: AuditText = {
  kinds: {
    'person-enrolled': 'tok inn ein tilsett',
    'person-returned': 'tok inn ein tidlegare tilsett att',
    'person-changed': 'endra opplysningar om ein tilsett',
    'person-left': 'registrerte at ein tilsett sluttar',
    'people-imported': 'las inn tilsette frå fil',
    'unit-created': 'oppretta ei eining',
    'unit-renamed': 'gav ei eining nytt namn',
    'unit-moved': 'flytta ei eining',
    'unit-closed': 'la ned ei eining',
    'requirement-added': 'la til eit krav',
    'requirement-ended': 'avslutta eit krav',
    'training-assigned': 'tildelte opplæring',
    'assignment-withdrawn': 'trekte tilbake ei tildeling',
    'people-reminded': 'bad Leia minne om det som manglar',
    'certificate-revoked': 'trekte tilbake eit kursbevis',
    'backup-restored': 'la ein tryggingskopi tilbake',
  },
}
