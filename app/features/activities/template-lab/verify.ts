import { choosableConditions } from './answer.ts'
import type { Fault, TemplateLab, TemplateLabKey } from './lab.ts'
import { run } from './run.ts'
import { assess } from './score.ts'
import { readCondition } from './tag.ts'

/** What is wrong with a lab as such; ids are the author's. */
export type Flaw =
  | { code: 'TL-04'; fault: string }
  | { code: 'TL-05'; score: number; check: string; case: string }
  | { code: 'TL-06'; fault: string; other: string }
  | { code: 'TL-07'; score: number }
  | { code: 'TL-08'; check: string }
  | { code: 'TL-16'; fault: string; condition: string }
  | { code: 'TL-15'; fault: string; number: number }

/** Tries a lab as a learner could: unrepaired, with fasit, with one fault left, with what shows. */
export function verify(lab: TemplateLab, key: TemplateLabKey): Flaw[] {
  const flaws = [...uncaught(key), ...untied(key), ...unoffered(lab, key)]
  const after = assess(lab, key, run(lab, key, repairsOf(key.faults)))
  if (after.score < 100) return [...flaws, notFull(after)]
  return [...flaws, ...entangled(lab, key), ...tooEasy(lab, key), ...needless(lab, key)]
}

function repairsOf(faults: Fault[]) {
  return faults.flatMap(({ repairs }) => repairs)
}

/** «case check», taken apart; ids hold no space. */
function names(name: string): [string, string] {
  const [one = '', check = ''] = name.split(' ')
  return [one, check]
}

function uncaught({ faults, failing }: TemplateLabKey): Flaw[] {
  const caught = new Set(failing.map((name) => names(name)[1]))
  return faults
    .filter(({ caughtBy }) => !caughtBy.some((check) => caught.has(check)))
    .map(({ id }) => ({ code: 'TL-04', fault: id }))
}

/** What fasit asks for must be among what a form lets a learner choose. */
function unoffered({ fields }: TemplateLab, { faults }: TemplateLabKey): Flaw[] {
  const offered = choosableConditions(fields)
  return faults.flatMap(({ id, repairs }) => {
    const asked = repairs.flatMap((one) => ('condition' in one ? [one.condition] : []))
    return asked
      .filter((condition) => !offered.includes(readCondition(condition) ?? ''))
      .map((condition) => ({ code: 'TL-16' as const, fault: id, condition }))
  })
}

function untied({ faults, failing }: TemplateLabKey): Flaw[] {
  const tied = new Set(faults.flatMap(({ caughtBy }) => caughtBy))
  const loose = new Set(failing.map((name) => names(name)[1]).filter((check) => !tied.has(check)))
  return [...loose].map((check) => ({ code: 'TL-08', check }))
}

function notFull({ score, failing }: { score: number; failing: string[] }): Flaw {
  const [one, check] = names(failing[0] ?? '')
  return { code: 'TL-05', score, check, case: one }
}

/** Leaving one fault must leave only that one: otherwise a learner is told of what is mended. */
function entangled(lab: TemplateLab, key: TemplateLabKey): Flaw[] {
  return key.faults.flatMap((fault) => {
    const others = key.faults.filter((one) => one !== fault)
    const { repaired } = assess(lab, key, run(lab, key, repairsOf(others)))
    const left = others.filter(({ id }) => !repaired.includes(id))
    return left.map(({ id }) => ({ code: 'TL-06' as const, fault: fault.id, other: id }))
  })
}

/** Who mends only what the cases on the desk show must not pass. */
function tooEasy(lab: TemplateLab, key: TemplateLabKey): Flaw[] {
  const visible = lab.cases.map(({ id }) => id)
  const shown = new Set(
    key.failing.map(names).flatMap(([one, check]) => (visible.includes(one) ? [check] : [])),
  )
  const seen = key.faults.filter(({ caughtBy }) => caughtBy.some((check) => shown.has(check)))
  const { score } = assess(lab, key, run(lab, key, repairsOf(seen)))
  return score >= lab.pass ? [{ code: 'TL-07', score }] : []
}

/** Each repair of fasit must be worth something: what can be left out asks for no understanding. */
function needless(lab: TemplateLab, key: TemplateLabKey): Flaw[] {
  const all = repairsOf(key.faults)
  return key.faults.flatMap((fault) =>
    fault.repairs.flatMap((repair, at) => {
      const without = all.filter((one) => one !== repair)
      const { score } = assess(lab, key, run(lab, key, without))
      return score === 100 ? [{ code: 'TL-15' as const, fault: fault.id, number: at + 1 }] : []
    }),
  )
}
