import fc from 'fast-check'
import { filter as matching, parse } from 'scim2-parse-filter'
import { describe, expect, it } from 'vitest'
import { type Condition, GROUPS_BY, readFilter, USERS_BY } from './filter.ts'

const scimTypeOf = (text: string) => {
  try {
    return readFilter(text, USERS_BY)
  } catch (error) {
    return (error as { scimType?: string }).scimType
  }
}

describe('a filter', () => {
  it.each([
    ['userName eq "a@x.example"', { attribute: 'userName', equals: 'a@x.example' }],
    ['USERNAME EQ "a"', { attribute: 'userName', equals: 'a' }],
    ['externalId eq "é\\"\\\\x"', { attribute: 'externalId', equals: 'é"\\x' }],
    ['active eq true', { attribute: 'active', equals: true }],
    ['active eq "False"', { attribute: 'active', equals: false }],
    [
      'urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a"',
      { attribute: 'userName', equals: 'a' },
    ],
    [
      'emails[type eq "work"].value eq "a"',
      { all: [{ all: [] }, { attribute: 'email', equals: 'a' }] },
    ],
    ['emails[type eq "work"] eq "a"', { all: [{ all: [] }, { attribute: 'email', equals: 'a' }] }],
    [
      'emails[type eq "work" and value eq "a"]',
      { all: [{ all: [] }, { attribute: 'email', equals: 'a' }] },
    ],
  ])('%s is understood', (text, condition) => {
    expect(readFilter(text, USERS_BY)).toEqual(condition)
  })

  it('may ask whether a group has a member', () => {
    expect(readFilter('id eq "g" and members eq "u"', GROUPS_BY)).toEqual({
      all: [
        { attribute: 'id', equals: 'g' },
        { attribute: 'member', equals: 'u' },
      ],
    })
    expect(readFilter('members[value eq "u"]', GROUPS_BY)).toEqual({
      attribute: 'member',
      equals: 'u',
    })
  })

  it.each([
    '',
    'userName',
    'userName eq',
    'userName co "a"',
    'userName pr',
    'not (userName eq "a")',
    'password eq "a"',
    'constructor eq "a"',
    '__proto__ eq "a"',
    'emails[display eq "x"]',
    'userName eq "a" or',
    `userName eq "${'\n'.repeat(40)}`,
    `${'('.repeat(400)}`,
    `userName eq "${'a'.repeat(600)}"`,
  ])('%j is refused', (text) => {
    expect(scimTypeOf(text)).toBe('invalidFilter')
  })

  it('never faults on other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const read = scimTypeOf(text)
        expect(typeof read === 'object' || read === 'invalidFilter').toBe(true)
      }),
    )
  })

  it('finds whom the grammar’s own reading finds', () => {
    fc.assert(
      fc.property(anyFilter(), anyUser(), (text, user) => {
        const asObject = { ...user, emails: [{ type: 'work', value: user.email }] }
        expect(holds(readFilter(text, USERS_BY), user)).toBe(matching(parse(text))(asObject))
      }),
    )
  })
})

type User = { userName: string; externalId: string; email: string; active: boolean }
const word = () => fc.constantFrom('a', 'b', 'c')
const anyUser = (): fc.Arbitrary<User> =>
  fc.record({ userName: word(), externalId: word(), email: word(), active: fc.boolean() })

function anyFilter(): fc.Arbitrary<string> {
  const one = fc.oneof(
    fc.tuple(fc.constantFrom('userName', 'externalId'), word()).map(([a, v]) => `${a} eq "${v}"`),
    fc.boolean().map((value) => `active eq ${value}`),
    fc
      .tuple(fc.constantFrom('work', 'home'), word())
      .map(([type, value]) => `emails[type eq "${type}" and value eq "${value}"]`),
  )
  return fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      one,
      fc
        .tuple(tie('any'), fc.constantFrom('and', 'or'), tie('any'))
        .map(([left, op, right]) => `(${left}) ${op} (${right})`),
    ),
  })).any
}

function holds(condition: Condition, user: User): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, user))
  if ('any' in condition) return condition.any.some((part) => holds(part, user))
  return user[condition.attribute as keyof User] === condition.equals
}
