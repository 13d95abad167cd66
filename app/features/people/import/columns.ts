import { foldName } from '../identity.ts'

/** What a file may tell of a person, by the names that its columns go by. */
const NAMES = {
  number: [
    ...['ansattnummer', 'ansattnr', 'ansattid', 'medarbeidernummer', 'tilsettnummer'],
    ...['employeenumber', 'employeeno', 'employeeid'],
  ],
  name: ['navn', 'namn', 'fulltnavn', 'name', 'fullname', 'displayname'],
  firstName: ['fornavn', 'fornamn', 'firstname', 'givenname'],
  lastName: ['etternavn', 'etternamn', 'lastname', 'surname', 'familyname'],
  email: ['epost', 'epostadresse', 'email', 'emailaddress', 'mail'],
  unit: ['enhet', 'eining', 'avdeling', 'organisasjonsenhet', 'unit', 'department'],
  unitCode: ['enhetskode', 'einingskode', 'avdelingskode', 'unitcode', 'departmentcode'],
  jobRoles: ['stillingsroller', 'stillingsrolle', 'roller', 'jobroles', 'jobrole', 'roles'],
  mainRole: ['hovedrolle', 'hovudrolle', 'mainrole'],
  from: ['fra', 'frå', 'fradato', 'startdato', 'from', 'startdate'],
  to: ['til', 'tildato', 'sluttdato', 'to', 'enddate'],
  movingCode: ['flyttekode', 'movingcode'],
} as const

export type Field = keyof typeof NAMES

/** The place of each field in a row, and the heads that say nothing to Leia. */
export type Columns = { at: Partial<Record<Field, number>>; unused: string[]; twice: string[] }

/** Finds out which column tells what; letter case, spaces and hyphens mean nothing. */
export function columnsOf(head: string[]): Columns {
  const found: Columns = { at: {}, unused: [], twice: [] }
  head.forEach((text, at) => {
    const field = fieldNamed(text)
    if (!field) {
      if (text) found.unused.push(text)
    } else if (found.at[field] === undefined) found.at[field] = at
    else found.twice.push(text)
  })
  return found
}

/** The fields that a file must have and has not. */
export function missingIn({ at }: Columns): Field[] {
  const has = (field: Field) => at[field] !== undefined
  return [
    ...(has('name') || (has('firstName') && has('lastName')) ? [] : ['name' as const]),
    ...(has('email') ? [] : ['email' as const]),
    ...(has('unit') || has('unitCode') ? [] : ['unit' as const]),
  ]
}

function fieldNamed(text: string): Field | undefined {
  const plain = foldName(text).replace(/[\s\-–_.]/g, '')
  return (Object.keys(NAMES) as Field[]).find((field) =>
    (NAMES[field] as readonly string[]).includes(plain),
  )
}
