/** An address as it is stored and looked up: NFC, no spaces around it, lower case. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase()
}
