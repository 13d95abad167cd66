import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  assessTemplateLab,
  type CaseData,
  finishLetter,
  gradeTemplateLab,
  type Repair,
  readRepairs,
  repairedPackage,
  runTemplateLab,
  solveTemplateLab,
  type TemplateLab,
  type TemplateLabKey,
} from '#app/features/activities/template-lab.ts'
import { courseLab, labOf } from '#tests/factories/template-lab.ts'

type Lab = { lab: TemplateLab; key: TemplateLabKey }
const labs: Lab[] = []
beforeAll(async () => {
  labs.push(await labOf(courseLab('vedtak-parkeringstillatelse')))
  labs.push(await labOf(courseLab('svarbrev-malform')))
})
const scoreOf = ({ lab, key }: Lab, repairs: Repair[]) =>
  gradeTemplateLab(lab, key, { repairs }).score.numerator
const idsOf = ({ lab }: Lab) =>
  JSON.stringify(lab.template).match(/(?<="id":")(?:topp|brev|bunn)-\d+/g) as string[]

/** Repairs that a form could send, most of them of no use. */
const repairsFor = (lab: Lab) => {
  const paragraph = fc.constantFrom(...idsOf(lab))
  const tag = fc.nat(2)
  const path = fc.constantFrom(...lab.lab.fields.map((field) => field.path))
  const condition = path.map((one) => `finnes ${one}`)
  const negated = fc.boolean()
  const base = { paragraph, tag }
  const filter = fc.constantFrom(null, 'dato' as const, 'store' as const)
  return fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('field' as const), ...base, path, filter }),
      fc.record({ do: fc.constant('condition' as const), ...base, negated, condition }),
      fc.record({
        do: fc.constant('wrap' as const),
        id: fc.nat(9).map((n) => `ny-${n}`),
        from: paragraph,
        to: paragraph,
        negated,
        condition,
      }),
      fc.record({ do: fc.constant('unwrap' as const), ...base }),
      fc.record({ do: fc.constant('move' as const), paragraph, before: paragraph }),
      fc.record({ do: fc.constant('remove' as const), paragraph }),
    ),
    { maxLength: 6 },
  )
}

describe('a score', () => {
  it('is 0 for what is not repaired, and 100 for fasit', () => {
    for (const lab of labs) {
      expect(scoreOf(lab, [])).toBe(0)
      expect(gradeTemplateLab(lab.lab, lab.key, solveTemplateLab(lab.key))).toEqual({
        score: { numerator: 100, denominator: 100 },
        passed: true,
      })
    }
  })

  it('is lower for fasit without one of its repairs', () => {
    for (const lab of labs) {
      const { repairs } = solveTemplateLab(lab.key)
      for (const [at] of repairs.entries())
        expect(scoreOf(lab, repairs.toSpliced(at, 1))).toBeLessThan(100)
    }
  })

  it('is from 0 to 100 for any repairs, and a serious failure never passes', () => {
    for (const lab of labs)
      fc.assert(
        fc.property(repairsFor(lab), fc.boolean(), (some, first) => {
          const { repairs } = solveTemplateLab(lab.key)
          const all = first ? [...repairs, ...some] : some
          const assessed = assessTemplateLab(
            lab.lab,
            lab.key,
            runTemplateLab(lab.lab, lab.key, all),
          )
          expect(assessed.score).toBeGreaterThanOrEqual(0)
          expect(assessed.score).toBeLessThanOrEqual(assessed.capped ? lab.lab.pass - 1 : 100)
        }),
        { numRuns: 25 },
      )
  })

  it('is 0 with the tag named where the template no longer parses', () => {
    const [lab] = labs as [Lab]
    const closing = 'brev-13'
    const outcome = runTemplateLab(lab.lab, lab.key, [{ do: 'remove', paragraph: closing }])
    expect(outcome).toMatchObject({ ok: false, tag: 'målform er "nn"' })
    expect(scoreOf(lab, [{ do: 'remove', paragraph: closing }])).toBe(0)
  })

  it('is 0 for who deletes all that is troublesome', () => {
    const [lab] = labs as [Lab]
    const repairs: Repair[] = [2, 3, 4, 7, 12, 15, 18, 19, 23, 26].map((n) => ({
      do: 'remove',
      paragraph: `brev-${n}`,
    }))
    const { score, regressions } = assessTemplateLab(
      lab.lab,
      lab.key,
      runTemplateLab(lab.lab, lab.key, repairs),
    )
    expect(score).toBe(0)
    expect(regressions.length).toBeGreaterThan(5)
  })
})

describe('an answer', () => {
  it('is repairs of this template, or refused', () => {
    for (const lab of labs) {
      const read = (value: unknown) => readRepairs(lab.lab, value)
      fc.assert(fc.property(repairsFor(lab), (some) => read(some) !== undefined))
      fc.assert(fc.property(fc.anything(), (value) => [read(value)].flat().length >= 0))
      expect(read([{ do: 'remove', paragraph: 'brev-999' }])).toBeUndefined()
      const named = { do: 'field', paragraph: 'brev-1', tag: 0, filter: null }
      expect(read([{ ...named, path: 'konge' }])).toBeUndefined()
      expect(read([{ ...named, path: '__proto__' }])).toBeUndefined()
      const asked = { do: 'condition', paragraph: 'brev-1', tag: 0, negated: false }
      expect(read([{ ...asked, condition: 'mål er "}{#a}"' }])).toBeUndefined()
      expect(read([{ ...asked, condition: 'konge er "a"' }])).toBeUndefined()
      const remove = { do: 'remove', paragraph: 'brev-1' }
      expect(read(Array.from({ length: 41 }, () => remove))).toBeUndefined()
    }
  })
})

describe('fasit’s letters', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅïáčđŋšŧž'),
    minLength: 6,
    maxLength: 14,
  })
  // Letters that stand in no text of the templates keep chance finds away.
  const secret = word.map((text) => `Qx${text}`)

  it('hold no protected value in any part, and every other one whole', () => {
    const [lab] = labs as [Lab]
    const { parts } = repairedPackage(lab.lab, lab.key, solveTemplateLab(lab.key).repairs)
    const values = fc.record({ name: word, number: secret, street: secret, city: secret })
    fc.assert(
      fc.property(values, fc.boolean(), ({ name, number, street, city }, isProtected) => {
        const data = dataWith(lab, (one) => {
          one.mottaker = {
            navn: `${name} {a} <b> & ï`,
            adresse: street,
            postnummer: number,
            poststed: city,
            adressesperre: isProtected ? 'strengt fortrolig' : 'ingen',
          }
          one.søker = { navn: name, fødselsnummer: number }
        })
        const finished = finishLetter(parts, data)
        if ('tag' in finished) throw new Error(finished.tag)
        const all = [...finished.merged.parts.values()]
          .map((bytes) => new TextDecoder().decode(bytes))
          .join('\n')
        expect(all).toContain(`${name} {a} &lt;b&gt; &amp; ï`)
        for (const hidden of [street, city]) expect(all.includes(hidden)).toBe(!isProtected)
        expect(all.includes(number)).toBe(!isProtected)
      }),
      { numRuns: 40 },
    )
  })
})

function dataWith({ lab }: Lab, change: (data: CaseData) => void): CaseData {
  const data = structuredClone(lab.cases[0]?.data ?? {})
  change(data)
  return data
}
