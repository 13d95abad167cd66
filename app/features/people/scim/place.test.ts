import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Grant, workAfter } from './place.ts'

const UNITS = [
  { id: 'top', parent: null },
  { id: 'plan', parent: 'top' },
  { id: 'building', parent: 'plan' },
  { id: 'school', parent: 'top' },
]
const grant = (more: Partial<Grant>): Grant => ({ group: 'g', jobRole: null, unit: null, ...more })
const NEW = { unit: 'top', mainRole: 'alle-ansatte', jobRoles: ['alle-ansatte'] }

describe('what groups give', () => {
  it('is nothing when they are mapped to nothing', () => {
    expect(workAfter(NEW, [grant({})], new Set(), UNITS)).toEqual(NEW)
  })

  it('is the role, which is then the main one, and the unit', () => {
    const given = [grant({ jobRole: 'archivist', unit: 'school' })]
    expect(workAfter(NEW, given, new Set(['archivist']), UNITS)).toEqual({
      unit: 'school',
      mainRole: 'archivist',
      jobRoles: ['alle-ansatte', 'archivist'],
    })
  })

  it('is the unit furthest down, unless the person is in one of them', () => {
    const both = [grant({ unit: 'school' }), grant({ unit: 'building' })]
    expect(workAfter(NEW, both, new Set(), UNITS).unit).toBe('building')
    expect(workAfter({ ...NEW, unit: 'school' }, both, new Set(), UNITS).unit).toBe('school')
    expect(workAfter(NEW, [grant({ unit: 'closed' })], new Set(), UNITS).unit).toBe('top')
  })

  it('takes back only the roles that groups have the say over', () => {
    const before = {
      unit: 'plan',
      mainRole: 'archivist',
      jobRoles: ['alle-ansatte', 'archivist', 'leader'],
    }
    expect(workAfter(before, [], new Set(['archivist']), UNITS)).toEqual({
      unit: 'plan',
      mainRole: 'leader',
      jobRoles: ['alle-ansatte', 'leader'],
    })
  })

  it('is the same when it is given twice, in whatever order, and its main role is held', () => {
    const role = fc.constantFrom('a', 'b', 'c', null)
    const unit = fc.constantFrom('top', 'plan', 'building', 'school', 'closed', null)
    const grants = fc.array(fc.record({ group: fc.string(), jobRole: role, unit }), {
      maxLength: 5,
    })
    const held = fc.uniqueArray(fc.constantFrom('a', 'b', 'd'))
    fc.assert(
      fc.property(
        grants,
        held,
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
        (all, own, said) => {
          const before = { unit: 'plan', mainRole: own[0] ?? 'alle-ansatte', jobRoles: own }
          const once = workAfter(before, all, new Set(said), UNITS)
          expect(workAfter(once, all, new Set(said), UNITS)).toEqual(once)
          expect(workAfter(before, all.toReversed(), new Set(said), UNITS)).toEqual(once)
          expect(['alle-ansatte', ...once.jobRoles]).toContain(once.mainRole)
        },
      ),
    )
  })
})
