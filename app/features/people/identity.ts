import type { Day } from '#app/platform/calendar.ts'
import { currentStay, isOurs, type KnownPerson } from './changes.ts'

/** Where an address stands that its owner has given up: nothing can be sent there (RFC 2606). */
export const RELEASED = '@leia.invalid'

/** How a person is told from others: the employee number first, then the address. */
export type Mark = { number: string | null; email: string }

export type Refusal =
  /** Somebody who works in another municipality has the address: never said in those words. */
  | 'address-refused'
  /** Somebody else who works here has the address. */
  | 'address-in-use'
  /** Somebody else who works here has the number. */
  | 'number-in-use'

/** An employee number as it is stored and looked up: spreadsheets drop leading zeros. */
export function employeeNumberKey(number: string): string {
  const plain = number.normalize('NFC').trim().toUpperCase()
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain
}

/** A name as it is stored: NFC, with single spaces. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What two spellings of the same name have in common: letter case, spaces and how æ, å and š are put together. */
export function foldName(name: string): string {
  return tidyName(name).toLowerCase()
}

/** The people whom a municipality may mean, by the marks that it knows them by. */
export class Acquaintances {
  readonly #byNumber = new Map<string, KnownPerson>()
  readonly #byEmail = new Map<string, KnownPerson>()

  constructor(
    people: KnownPerson[],
    private readonly municipality: string,
    private readonly day: Day,
  ) {
    for (const person of people) {
      this.#byEmail.set(person.email, person)
      if (isOurs(person, municipality))
        for (const number of person.numbers) this.#byNumber.set(number, person)
    }
  }

  /**
   * Who someone is; nobody for one whom the municipality has not known. A leaver of another
   * municipality is nobody here, and neither is one of our own who left with another number:
   * an address can be given to somebody else.
   */
  find({ number, email }: Mark): KnownPerson | undefined {
    const numbered = number === null ? undefined : this.#byNumber.get(number)
    if (numbered) return numbered
    const addressed = this.#byEmail.get(email)
    if (!addressed || !isOurs(addressed, this.municipality)) return undefined
    const isAnother = number !== null && addressed.numbers.length > 0
    return isAnother && !currentStay(addressed, this.day) ? undefined : addressed
  }

  /** Why a person may not have an address; undefined when they may, or nobody uses it any more. */
  refusalOf(email: string, owner: string | undefined): Refusal | undefined {
    const holder = this.#byEmail.get(email)
    if (!holder || holder.id === owner || !currentStay(holder, this.day)) return undefined
    return isOurs(holder, this.municipality) ? 'address-in-use' : 'address-refused'
  }

  /** Whether somebody else who works here has a number. */
  hasNumber(number: string, owner: string): boolean {
    const holder = this.#byNumber.get(number)
    return holder !== undefined && holder.id !== owner && !!currentStay(holder, this.day)
  }
}
