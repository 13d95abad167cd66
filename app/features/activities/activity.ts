import type { QuizAnswer } from './quiz/answer.ts'
import type { QuizReview } from './quiz/review.ts'
import type { ServedQuiz } from './quiz/serve.ts'
import type { Quiz, QuizKey } from './quiz.ts'
import type { Program } from './robot-lab/program.ts'
import type { RobotReview } from './robot-lab/review.ts'
import type { RobotScene } from './robot-lab/scene.ts'
import type { RobotLab, RobotLabKey } from './robot-lab.ts'
import type { TemplateReview } from './template-lab/review.ts'
import type { TemplateScene } from './template-lab/scene.ts'
import type { TemplateAnswer } from './template-lab/work.ts'
import type { TemplateLab, TemplateLabKey } from './template-lab.ts'
import type { WorkflowReview } from './workflow-lab/review.ts'
import type { WorkflowScene } from './workflow-lab/scene.ts'
import type { ServedWorkflow } from './workflow-lab/served.ts'
import type { WorkflowAnswer, WorkflowLab, WorkflowLabKey } from './workflow-lab.ts'

/** Every kind of activity; a new kind joins these lines and the registry. */
export type Activity = Quiz | WorkflowLab | TemplateLab | RobotLab
export type ActivityKey = QuizKey | WorkflowLabKey | TemplateLabKey | RobotLabKey
/** As an attempt meets it; for the server only. */
export type ServedActivity = ServedQuiz | ServedWorkflow | TemplateLab | RobotLab
export type ActivityAnswer = QuizAnswer | WorkflowAnswer | TemplateAnswer | Program
export type ActivityReview = QuizReview | WorkflowReview | TemplateReview | RobotReview
/** What a page shows of work in progress in a lab. */
export type ActivityScene = WorkflowScene | TemplateScene | RobotScene

/** What a browser may know of a lab before any work is done in it. */
export type ShownLab = {
  kind: Exclude<Activity['kind'], 'quiz'>
  id: string
  title: string | null
  pass: number
  attempts: number | null
  wait: number | null
  optional: boolean
}

/** What a browser gets of what is asked. */
export type ShownActivity = ServedQuiz | ShownLab

/** `course/module/activity` as it stands in an address: `course.module.activity`. */
export function activitySlug(id: string): string {
  return id.replaceAll('/', '.')
}

/** The id behind an address's slug; undefined when it has not three parts. */
export function activityFromSlug(slug: string): string | undefined {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/.test(slug) ? slug.replaceAll('.', '/') : undefined
}
