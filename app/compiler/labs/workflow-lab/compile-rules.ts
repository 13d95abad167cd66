import type { LabRule, RuleTest, Severity } from '#app/features/activities/workflow-lab.ts'
import { parseDuration } from '#app/features/activities/workflow-lab-checks.ts'
import { finding } from '../../diagnostics/diagnostic.ts'
import type { Desk } from './compile-steps.ts'
import type { WrittenRule } from './schema.ts'

const SEVERITIES = {
  merknad: 'note',
  feil: 'wrong',
  alvorlig: 'serious',
} as const satisfies Record<string, Severity>

/** What may be broken, with why. */
export function compileRules(desk: Desk): LabRule[] {
  return desk.file.regler.map((rule, n) => {
    const { law = null, ref = null, standard = null, checked = null, prinsipp } = rule.kilde
    return {
      id: rule.id,
      severity: SEVERITIES[rule.alvor],
      text: rule.tekst,
      hint: rule.hint,
      source: { law, ref, standard, checked, principle: prinsipp },
      test: testOf(rule, n, desk),
    }
  })
}

function testOf(rule: WrittenRule, n: number, { at, find, read, findings }: Desk): RuleTest {
  const place = (name: keyof WrittenRule) => at('regler', n, name)
  const text = (name: 'ved' | 'krev' | 'fra' | 'til' | 'alltid' | 'til slutt') => rule[name] ?? ''
  const step = (name: 'ved' | 'fra' | 'til') => find(text(name), place(name))
  const demand = (name: 'krev' | 'alltid' | 'til slutt') => read(text(name), place(name))
  if (rule.ved !== undefined) return { kind: 'at', step: step('ved'), demand: demand('krev') }
  if (rule.alltid !== undefined) return { kind: 'always', demand: demand('alltid') }
  if (rule.innen === undefined) return { kind: 'finally', demand: demand('til slutt') }
  if (!parseDuration(rule.innen)) {
    findings.push(finding('WL-03', place('innen'), { name: rule.id, value: rule.innen }))
  }
  const unless = rule['med mindre']
  return {
    kind: 'within',
    duration: rule.innen,
    from: step('fra'),
    to: step('til'),
    unless: unless === undefined ? null : read(unless, place('med mindre')),
  }
}
