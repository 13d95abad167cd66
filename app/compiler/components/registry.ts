import { audio } from './audio.tsx'
import { callout } from './callout.tsx'
import type { Definition } from './definition.ts'
import { details } from './details.tsx'
import { download } from './download.tsx'
import { figure } from './figure.tsx'
import { robotLab, templateLab, workflowLab } from './labs.ts'
import { lokalt, variant } from './lokalt.ts'
import { blank, explanation, feedback, pool, question, quiz, step } from './quiz-parts.ts'
import { source } from './source.tsx'
import { steps } from './steps.tsx'
import { term } from './term.tsx'
import { video } from './video.tsx'
import { workflowDiagram } from './workflow-diagram.tsx'

/** Every component that an author may write: one line each. */
const definitions: Definition[] = [
  callout,
  steps,
  figure,
  video,
  audio,
  term,
  source,
  download,
  workflowDiagram,
  details,
  lokalt,
  variant,
  quiz,
  question,
  pool,
  step,
  feedback,
  explanation,
  blank,
  workflowLab,
  templateLab,
  robotLab,
]

export const registry: ReadonlyMap<string, Definition> = new Map(
  definitions.map((definition) => [definition.name, definition]),
)
