import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedFlow, standardisationOf } from './standard.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const flow: fc.Arbitrary<ComparedFlow> = fc.record({
  nodes: fc.uniqueArray(
    fc.record({
      id,
      role: fc.constantFrom(null, 'Arkiv', 'Leder'),
      duration: fc.constantFrom(null, 'P1M', 'P5D'),
    }),
    { selector: (one) => one.id },
  ),
  ways: fc.array(fc.record({ from: id, to: id, condition: fc.constantFrom('', 'x er 1') })),
})

describe('standardiseringsgrad', () => {
  it('is 1 for a flow and itself, between 0 and 1, and the same both ways', () => {
    fc.assert(
      fc.property(flow, flow, (one, other) => {
        expect(standardisationOf(one, one)).toBe(1)
        const degree = standardisationOf(one, other)
        expect(degree).toBeGreaterThanOrEqual(0)
        expect(degree).toBeLessThanOrEqual(1)
        expect(standardisationOf(other, one)).toBe(degree)
      }),
    )
  })

  it('falls with each change', () => {
    fc.assert(
      fc.property(flow, fc.integer({ min: 1, max: 5 }), (shared, changes) => {
        fc.pre(shared.nodes.length > 0)
        let before = 1
        for (let n = 0; n < changes; n += 1) {
          const added = Array.from({ length: n + 1 }, (_, m) => ({
            ...{ id: `ny${m}`, role: null, duration: null },
          }))
          const degree = standardisationOf(shared, {
            ...shared,
            nodes: [...shared.nodes, ...added],
          })
          expect(degree).toBeLessThan(before)
          before = degree
        }
      }),
    )
  })

  it('counts a role, a deadline and a condition each as one feature', () => {
    const shared: ComparedFlow = {
      nodes: [
        { id: 'a', role: 'Arkiv', duration: null },
        { id: 'b', role: null, duration: 'P5D' },
      ],
      ways: [{ from: 'a', to: 'b', condition: 'x er 1' }],
    }
    const [a, b] = shared.nodes as [ComparedFlow['nodes'][0], ComparedFlow['nodes'][0]]
    const same = (local: Partial<ComparedFlow>) =>
      standardisationOf(shared, { ...shared, ...local })
    expect(same({ nodes: [{ ...a, role: 'Leder' }, b] })).toBeCloseTo(4 / 6)
    expect(same({ nodes: [a, { ...b, duration: 'P9D' }] })).toBeCloseTo(4 / 6)
    expect(same({ ways: [{ from: 'a', to: 'b', condition: '' }] })).toBeCloseTo(4 / 6)
  })
})
