import { normaliseEmail } from '../email.ts'
import { ENTERPRISE, WHOLE_USER } from './declared.ts'
import { refused } from './problem.ts'
import { isObject, objectIn, readComplex, type Value } from './read.ts'

/** What a user says of the person: what Leia acts on. */
export type Facts = {
  /** As it is compared: NFC, lower case. */
  userName: string
  externalId: string | null
  active: boolean
  name: string
  email: string
  number: string | null
}

const ADDRESS = /^[^\s@"<>()]{1,64}@[^\s@"<>()]+\.[^\s@"<>().]+$/u

/**
 * A user as a body tells of it, whole; `active` as it was when it says nothing of it.
 * @throws ScimProblem for a body that tells of no user.
 */
export function readUser(body: unknown, wasActive: boolean): Value {
  const user = readComplex(WHOLE_USER, objectIn(body))
  return { ...user, active: user.active ?? wasActive }
}

/**
 * What Leia acts on of a user.
 * @throws ScimProblem when it lacks a name to sign in with, or an address.
 */
export function factsOf(user: Value): Facts {
  const { userName, externalId, active } = user
  if (typeof userName !== 'string' || !userName.trim())
    throw refused('invalidValue', '“userName” is missing.')
  const extension = user[ENTERPRISE] as Value | undefined
  return {
    userName: folded(userName),
    externalId: textIn(externalId),
    active: active !== false,
    name: nameOf(user) ?? userName.trim(),
    email: addressOf(user, userName),
    number: textIn(extension?.employeeNumber),
  }
}

/** Text as it is compared without case. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase()
}

/** Given and family name before the formatted one, which may say «Etternavn, Fornavn (Ekstern)». */
function nameOf({ name, displayName }: Value): string | null {
  const { givenName, familyName, formatted } = (isObject(name) ? name : {}) as Value
  const parts = [givenName, familyName].flatMap((part) => textIn(part) ?? [])
  return parts.length === 2 ? parts.join(' ') : (textIn(formatted) ?? textIn(displayName))
}

/** The address for work, else the preferred one, else the first; a user name may be one too. */
function addressOf({ emails }: Value, userName: string): string {
  const all = (emails ?? []) as Value[]
  const chosen =
    all.find(({ type }) => String(type).toLowerCase() === 'work') ??
    all.find(({ primary }) => primary === true) ??
    all[0]
  const address = normaliseEmail(textIn(chosen?.value) ?? userName)
  if (!ADDRESS.test(address)) throw refused('invalidValue', 'The user has no e-mail address.')
  return address
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
