import type { AuditText } from './nb.ts'

export const en: AuditText = {
  kinds: {
    'person-enrolled': 'enrolled an employee',
    'person-returned': 'took a former employee back',
    'person-changed': 'changed what is known of an employee',
    'person-left': 'recorded that an employee leaves',
    'people-imported': 'imported employees from a file',
    'unit-created': 'created a unit',
    'unit-renamed': 'renamed a unit',
    'unit-moved': 'moved a unit',
    'unit-closed': 'closed a unit',
    'requirement-added': 'added a requirement',
    'requirement-ended': 'ended a requirement',
    'training-assigned': 'assigned training',
    'assignment-withdrawn': 'withdrew an assignment',
    'people-reminded': 'asked Leia to remind of what is lacking',
    'certificate-revoked': 'revoked a certificate',
    'backup-restored': 'put a backup back',
  },
}
