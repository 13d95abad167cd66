import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTERPRISE, WHOLE_USER } from './declared.ts'
import { exactly, memberChange } from './members.ts'
import { readOperations } from './operations.ts'
import { patched } from './patch.ts'
import { readComplex } from './read.ts'

const KARI = {
  userName: 'kari@rana.example',
  active: true,
  name: { givenName: 'Kari', familyName: 'Li' },
  emails: [{ type: 'work', value: 'kari@rana.example', primary: true }],
}
const bodyOf = (...operations: object[]) => ({ Operations: operations })
const patch = (user: object, ...operations: object[]) =>
  patched(WHOLE_USER, user as Record<string, unknown>, readOperations(bodyOf(...operations)))
const scimTypeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return (error as { scimType?: string }).scimType
  }
  return 'nothing was thrown'
}

describe('a PATCH of a user, as Entra ID sends it', () => {
  it.each([
    ['False', false],
    ['True', true],
    [false, false],
  ])('takes active as %j', (value, active) => {
    expect(patch(KARI, { op: 'Replace', path: 'active', value })).toMatchObject({ active })
    expect(patch(KARI, { op: 'replace', value: { active: value } })).toMatchObject({ active })
  })

  it('reaches an address by its type, and adds it when there is none', () => {
    const path = 'emails[type eq "work"].value'
    const value = 'ny@rana.example'
    for (const op of ['Add', 'Replace', 'add'])
      expect(patch(KARI, { op, path, value }).emails).toEqual([
        { type: 'work', value, primary: true },
      ])
    const { emails: _none, ...without } = KARI
    expect(patch(without, { op: 'Add', path, value }).emails).toEqual([{ type: 'work', value }])
    expect(patch(KARI, { op: 'Add', path: 'emails[type eq "home"].value', value }).emails).toEqual([
      ...KARI.emails,
      { type: 'home', value },
    ])
  })

  it('takes keys that are paths, without a path of their own', () => {
    const value = {
      displayName: 'Kari Berg',
      'name.familyName': 'Berg',
      'emails[type eq "work"].value': 'berg@rana.example',
      [`${ENTERPRISE}:employeeNumber`]: '17',
      [ENTERPRISE]: { department: 'Plan' },
    }
    expect(patch(KARI, { op: 'Replace', value })).toEqual({
      ...KARI,
      displayName: 'Kari Berg',
      name: { givenName: 'Kari', familyName: 'Berg' },
      emails: [{ type: 'work', value: 'berg@rana.example', primary: true }],
      [ENTERPRISE]: { employeeNumber: '17', department: 'Plan' },
    })
  })

  it('changes and takes away what the extension holds', () => {
    const path = `${ENTERPRISE}:department`
    const there = patch(KARI, { op: 'Add', path, value: 'Arkiv' })
    expect(there[ENTERPRISE]).toEqual({ department: 'Arkiv' })
    expect(patch(there, { op: 'Remove', path })).toEqual(KARI)
  })

  it('passes over what Leia does not keep', () => {
    const others = [
      { op: 'Add', path: `${ENTERPRISE}:manager`, value: { value: 'x' } },
      { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '1' },
      { op: 'Replace', path: 'title', value: 'Sjef' },
      { op: 'Replace', path: 'urn:example:1.0:User:shoe.size', value: 43 },
    ]
    expect(patch(KARI, ...others)).toEqual(KARI)
  })

  it('lets one address be the preferred one', () => {
    const added = { type: 'home', value: 'h@x.example', primary: 'True' }
    const { emails } = patch(KARI, { op: 'add', path: 'emails', value: [added] })
    expect(emails).toEqual([
      { type: 'work', value: 'kari@rana.example', primary: false },
      { type: 'home', value: 'h@x.example', primary: true },
    ])
  })

  it.each([
    [{ op: 'Remove', path: 'userName' }, 'mutability'],
    [{ op: 'Remove', path: 'active' }, 'mutability'],
    [{ op: 'Remove' }, 'noTarget'],
    [{ op: 'move', path: 'active', value: true }, 'invalidSyntax'],
    [{ op: 'add', path: 'active', value: 'perhaps' }, 'invalidValue'],
    [{ op: 'add', path: 'userName', value: { a: 1 } }, 'invalidValue'],
    [{ op: 'add', path: 'name', value: 'Kari' }, 'invalidValue'],
    [{ op: 'add', path: 'userName.x', value: 'a' }, 'invalidPath'],
    [{ op: 'add', path: 'emails[type ne "work"].value', value: 'a' }, 'noTarget'],
    [{ op: 'add', path: 'emails[type', value: 'a' }, 'invalidPath'],
    [{ op: 'add', path: `emails[type eq "\n\n\n\n\n"].value`, value: 'a' }, 'invalidPath'],
    [{ op: 'add', path: '__proto__.polluted', value: 1 }, 'invalidPath'],
    [{ op: 'add', value: JSON.parse('{"__proto__": {"polluted": 1}}') }, 'invalidSyntax'],
    [{ op: 'add', value: { 'constructor.prototype.polluted': 1 } }, 'invalidPath'],
    [{ op: 'add', path: 'constructor.polluted', value: 1 }, 'nothing was thrown'],
  ])('refuses %j as %s', (operation, scimType) => {
    expect(scimTypeOf(() => patch(KARI, operation))).toBe(scimType)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('any PATCH of a user', () => {
  it('leaves the user that it was given as it was, whatever is asked', () => {
    const before = structuredClone(KARI)
    fc.assert(
      fc.property(fc.array(anyOperation(), { minLength: 1, maxLength: 5 }), (operations) => {
        const after = scimTypeOf(() => patch(KARI, ...operations))
        expect(KARI).toEqual(before)
        expect(after).toBeDefined()
      }),
    )
  })

  it('gives a user that reads as itself, and the same once more when asked twice', () => {
    fc.assert(
      fc.property(fc.array(anyOperation(), { minLength: 1, maxLength: 4 }), (operations) => {
        let once: Record<string, unknown>
        try {
          once = patch(KARI, ...operations)
        } catch {
          return
        }
        expect(readComplex(WHOLE_USER, once)).toEqual(once)
        if (operations.length === 1) expect(patch(once, ...operations)).toEqual(once)
      }),
    )
  })
})

describe('a PATCH of a group', () => {
  const change = (...operations: object[]) => memberChange(readOperations(bodyOf(...operations)))

  it.each([
    [{ op: 'Remove', path: 'members[value eq "a"]' }],
    [{ op: 'Remove', path: 'members', value: [{ $ref: null, value: 'a' }] }],
    [{ op: 'remove', path: 'members', value: { value: 'a' } }],
  ])('takes out one member by %j, and nobody else', (operation) => {
    expect(change(operation)).toEqual({
      onlyThese: false,
      joining: new Set(),
      leaving: new Set(['a']),
    })
  })

  it('takes out nobody for an empty list, and everybody only when nobody is told of', () => {
    expect(change({ op: 'Remove', path: 'members', value: [] }).onlyThese).toBe(false)
    expect(change({ op: 'Remove', path: 'members' })).toEqual(exactly([]))
  })

  it('ends with those who would be there had each operation been done in turn', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyId()),
        fc.array(memberOperation(), { minLength: 1 }),
        (before, operations) => {
          const wanted = operations.reduce(done, new Set(before))
          const { onlyThese, joining, leaving } = change(...operations.map(told))
          const kept = onlyThese ? [] : before.filter((id) => !leaving.has(id))
          expect(new Set([...kept, ...joining])).toEqual(wanted)
        },
      ),
    )
  })
})

type MemberOperation = { op: 'add' | 'remove' | 'replace'; ids: string[] }
const anyId = () => fc.constantFrom('a', 'b', 'c', 'd', 'e')
const memberOperation = (): fc.Arbitrary<MemberOperation> =>
  fc.record({
    op: fc.constantFrom('add', 'remove', 'replace'),
    ids: fc.uniqueArray(anyId(), { maxLength: 3 }),
  })
const told = ({ op, ids }: MemberOperation) => ({
  op,
  path: 'members',
  value: ids.map((value) => ({ value })),
})

function done(members: Set<string>, { op, ids }: MemberOperation): Set<string> {
  if (op === 'replace') return new Set(ids)
  if (op === 'add') return new Set([...members, ...ids])
  return new Set([...members].filter((id) => !ids.includes(id)))
}

function anyOperation(): fc.Arbitrary<object> {
  const address = fc.constantFrom('a@x.example', 'b@x.example')
  const email = fc.record(
    { value: address, type: fc.constantFrom('work', 'home'), primary: fc.boolean() },
    { requiredKeys: ['value'] },
  )
  return fc.oneof(
    fc.record({
      op: fc.constantFrom('Add', 'replace', 'Remove'),
      path: fc.constantFrom(
        ...['displayName', 'name.familyName', `${ENTERPRISE}:department`, 'externalId'],
        ...['emails[type eq "work"].value', 'emails[type eq "home"].value', 'title'],
      ),
      value: address,
    }),
    fc.record({
      op: fc.constantFrom('Add', 'replace', 'Remove'),
      path: fc.constant('emails'),
      value: fc.array(email, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ op: fc.constant('add'), value: fc.dictionary(fc.string(), fc.jsonValue()) }),
  )
}
