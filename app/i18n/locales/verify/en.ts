import type { VerifyText } from './nb.ts'

export const en: VerifyText = {
  metaTitle: 'Check a certificate – Leia',
  title: 'Check a certificate',
  about: 'Enter the number on the certificate. You do not need to sign in.',
  numberLabel: 'Certificate number',
  numberHint:
    'Eight groups of four characters, such as 3f2a-90bc-… You may also paste the whole address beside the number.',
  wrong: (isTyped) =>
    isTyped
      ? 'This is not a complete certificate number. It has 32 characters: the digits 0–9 and the letters a–f, in eight groups of four.'
      : 'Enter the number on the certificate.',
  check: 'Check it',
  another: 'Check another certificate',
  none: 'We found no certificate with this number',
  noneText: 'Check that you have entered the whole number as it is on the certificate.',
  status: { valid: 'Valid', expired: 'Expired', revoked: 'Revoked' },
  means: {
    valid: 'The certificate is genuine and valid today.',
    expired: 'The certificate is genuine, but no longer valid.',
    revoked: 'The certificate has been revoked and is not valid.',
  },
  nameErased:
    'The name has been erased. The municipality has erased what it knew of the holder, because its time limit had passed or the person asked for it.',
  name: 'Name',
  municipality: 'Municipality',
  passed: 'Passed',
  until: 'Valid until',
  noEnd: 'No end date',
  competences: 'Competence',
  number: 'Number:',
  howTo: 'How to check a certificate',
}
