import type { ActivityKind } from '../activity-kind.ts'
import { grade } from './grade.ts'
import type { TemplateLab, TemplateLabKey } from './lab.ts'
import { takeHome } from './letters.ts'
import { prepareOutcome } from './outcomes.ts'
import { NOTHING_DONE, workFields } from './read-work.ts'
import { review, type TemplateReview } from './review.ts'
import { openTemplate, type TemplateScene } from './scene.ts'
import { templateSigns } from './signs.ts'
import { solve } from './solve.ts'
import { advanceWork, fittingWork, parseWork, restoreAnswer, type TemplateAnswer } from './work.ts'

type Kind = ActivityKind<
  TemplateLab,
  TemplateLabKey,
  TemplateLab,
  TemplateAnswer,
  TemplateReview,
  TemplateScene
>

/** A template that is repaired until it stands every case. */
export const templateKind: Kind = {
  count: (_lab, key, since) => (since === null || key.since > since ? 1 : 0),
  serve: (lab) => lab,
  shown: ({ template: _, fields, cases, ...rest }) => rest,
  items: ({ id }) => [{ id, points: 100 }],
  open: openTemplate,
  advance: (lab, _key, fields) => advanceWork(lab, fields),
  takeHome,
  parse: parseWork,
  fitting: fittingWork,
  fields: ({ repairs }) => workFields({ ...NOTHING_DONE, repairs }),
  restore: restoreAnswer,
  prepare: (lab, key, { repairs }) => prepareOutcome(lab, key, repairs),
  grade,
  signs: templateSigns,
  mend: (then) => then,
  review,
  solve: (_lab, key) => solve(key),
  carriesOn: true,
  untouched: () => ({ repairs: [] }),
  decisive,
}

/** What decides: titles, hints and words that only teach may change freely. */
function decisive({ wait, title, ...lab }: TemplateLab, key: TemplateLabKey): unknown {
  const { since, document, cases, protection } = key
  const checks = key.checks.map(({ text, source, ...check }) => check)
  const faults = key.faults.map(({ id, caughtBy, repairs }) => ({ id, caughtBy, repairs }))
  return [lab, document, cases, protection, checks, faults, ...(since > 1 ? [since] : [])]
}
