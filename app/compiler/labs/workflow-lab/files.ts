import type { WorkflowForm } from '#app/features/activities/workflow-lab.ts'
import type { LegalSource } from '../../tree/desk.ts'

/** The files of a lab and what stands on its tag. Findings are told at these paths. */
export type WorkflowLabFiles = {
  /** course/module/activity */
  id: string
  title: string
  pass: number
  form: WorkflowForm
  /** Whether each municipality with an overlay gets its own variant. */
  local: boolean
  srcPath: string
  srcText: string
  casesPath: string
  casesText: string
  overlays: { path: string; text: string }[]
  language?: 'nb' | 'nn' | 'en'
  /** The laws that may be cited; without them citations are not checked. */
  sources?: Record<string, LegalSource> | undefined
}
