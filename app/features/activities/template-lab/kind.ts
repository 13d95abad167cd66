import type { Fields } from '../attempt.ts'
import { grade } from './grade.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import { review } from './review.ts'
import { openTemplate, takeHome } from './scene.ts'
import { solve } from './solve.ts'
import {
  advanceWork,
  fittingWork,
  parseWork,
  restoreAnswer,
  type TemplateAnswer,
  workFields,
} from './work.ts'

/** A template that is repaired until it stands every case. */
export const templateKind = {
  count: (_lab: TemplateLab, key: TemplateLabKey, since: number | null) =>
    since === null || key.since > since ? 1 : 0,
  serve: (lab: TemplateLab) => lab,
  shown: ({ template: _, fields, cases, ...rest }: TemplateLab) => rest,
  items: ({ id }: TemplateLab) => [{ id, points: 100 }],
  open: openTemplate,
  advance: (lab: TemplateLab, _key: TemplateLabKey, fields: Fields) => advanceWork(lab, fields),
  takeHome,
  parse: parseWork,
  fitting: fittingWork,
  fields: ({ repairs }: TemplateAnswer) => workFields({ repairs, tried: null }),
  restore: restoreAnswer,
  grade,
  mend: (then: TemplateLabKey) => then,
  review,
  solve: (_lab: TemplateLab, key: TemplateLabKey) => solve(key),
  untouched: (): TemplateAnswer => ({ repairs: [] }),
  decisive,
}

/** What decides: titles, hints and words that only teach may change freely. */
function decisive({ wait, title, ...lab }: TemplateLab, key: TemplateLabKey): unknown {
  const { since, document, cases, protection } = key
  const checks = key.checks.map(({ text, source, ...check }) => check)
  const faults = key.faults.map(({ id, caughtBy, repairs }) => ({ id, caughtBy, repairs }))
  return [lab, document, cases, protection, checks, faults, ...(since > 1 ? [since] : [])]
}
