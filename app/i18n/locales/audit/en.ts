import type { AuditText } from './nb.ts'

export const en: AuditText = {
  kinds: {
    'certificate-revoked': 'revoked a certificate',
    'backup-restored': 'put a backup back',
  },
}
