export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** One attribute as Leia keeps it. What is not declared is neither kept nor answered. */
export type Attribute = {
  name: string
  type: 'string' | 'boolean' | 'complex'
  about: string
  many?: true
  required?: true
  caseExact?: true
  unique?: true
  parts?: readonly Attribute[]
}

const text = (name: string, about: string, more: Partial<Attribute> = {}): Attribute => ({
  ...{ name, type: 'string', about },
  ...more,
})

const EXTERNAL_ID = text('externalId', 'The id in the directory.', { caseExact: true })

const EMAIL_PARTS = [
  text('value', 'The address.'),
  text('type', 'What it is for; “work” is the one Leia uses.'),
  { name: 'primary', type: 'boolean', about: 'Whether it is the preferred one.' },
] as const satisfies Attribute[]

/** What Leia keeps of a user. */
export const USER_ATTRIBUTES: readonly Attribute[] = [
  text('userName', 'What the user signs in with.', { required: true, unique: true }),
  EXTERNAL_ID,
  { name: 'active', type: 'boolean', about: 'False ends the employment in Leia at once.' },
  text('displayName', 'The name, when no other is given.'),
  {
    name: 'name',
    type: 'complex',
    about: 'The name; given and family name come before the formatted one.',
    parts: [
      text('formatted', 'The full name.'),
      text('familyName', 'The family name.'),
      text('givenName', 'The given name.'),
    ],
  },
  {
    name: 'emails',
    type: 'complex',
    many: true,
    about: 'Addresses; the one for work is used.',
    parts: EMAIL_PARTS,
  },
]

/** What Leia keeps of the enterprise extension. */
export const ENTERPRISE_ATTRIBUTES: readonly Attribute[] = [
  text('employeeNumber', 'Tells who this is, also when name and address change.'),
  text('department', 'Kept and answered; groups decide the unit.'),
]

/** A user as one complex value, the extension among its attributes: what is read and patched. */
export const WHOLE_USER: readonly Attribute[] = [
  ...USER_ATTRIBUTES,
  { name: ENTERPRISE, type: 'complex', about: '', parts: ENTERPRISE_ATTRIBUTES },
]

/** What Leia keeps of a group besides its members. */
export const WHOLE_GROUP: readonly Attribute[] = [
  text('displayName', 'The name.', { required: true, unique: true }),
  EXTERNAL_ID,
]

const MEMBERS: Attribute = {
  name: 'members',
  type: 'complex',
  many: true,
  about: 'Users of this directory.',
  parts: [text('value', 'The id of a user.', { caseExact: true })],
}

/** The schemas as `/Schemas` tells of them. */
export const SCHEMAS = [
  schema(USER, 'User', 'An employee.', USER_ATTRIBUTES),
  schema(ENTERPRISE, 'EnterpriseUser', 'About the employment.', ENTERPRISE_ATTRIBUTES),
  schema(GROUP, 'Group', 'May give a job role or a unit.', [...WHOLE_GROUP, MEMBERS]),
]

/** The attribute of a name, which may be written in any case (RFC 7643 § 2.1). */
export function declaredAs(attributes: readonly Attribute[], name: string): Attribute | undefined {
  const wanted = name.toLowerCase()
  return attributes.find((attribute) => attribute.name.toLowerCase() === wanted)
}

function schema(id: string, name: string, description: string, attributes: readonly Attribute[]) {
  return { id, name, description, attributes: attributes.map(told) }
}

function told(attribute: Attribute): object {
  const { name, type, about, many, required, caseExact, unique, parts } = attribute
  return {
    name,
    type,
    description: about,
    multiValued: many ?? false,
    required: required ?? false,
    ...(type === 'string' && { caseExact: caseExact ?? false }),
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: unique ? 'server' : 'none',
    ...(parts && { subAttributes: parts.map(told) }),
  }
}
