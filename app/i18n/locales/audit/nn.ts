import type { AuditText } from './nb.ts'

export const nn: AuditText = {
  kinds: {
    'certificate-revoked': 'trekte tilbake eit kursbevis',
    'backup-restored': 'la ein tryggingskopi tilbake',
  },
}
