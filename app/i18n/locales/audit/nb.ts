/** The log of what administrators and programs did. */
export const nb = {
  kinds: {
    'certificate-revoked': 'trakk tilbake et kursbevis',
    'backup-restored': 'la en sikkerhetskopi tilbake',
  },
}

export type AuditText = typeof nb
