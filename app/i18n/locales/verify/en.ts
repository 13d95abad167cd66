import type { VerifyText } from './nb.ts'

export const en: VerifyText = {
  metaTitle: 'Check a certificate – Leia',
  title: 'Check a certificate',
  none: 'We find no certificate with this number',
  noneText: 'Check that the whole number is there, as it stands on the certificate.',
  status: { valid: 'Valid', expired: 'Expired', revoked: 'Revoked' },
  means: {
    valid: 'The certificate is genuine and valid today.',
    expired: 'The certificate is genuine, but no longer valid.',
    revoked: 'The certificate has been revoked and is not valid.',
  },
  nameErased:
    'The name has been erased. The municipality has erased what it knew of the holder, because it was past its time or the person asked for it.',
  name: 'Name',
  municipality: 'Municipality',
  passed: 'Passed',
  until: 'Valid until',
  noEnd: 'No end date',
  competences: 'Competence',
  number: 'Number:',
  howTo: 'How to check a certificate',
}
