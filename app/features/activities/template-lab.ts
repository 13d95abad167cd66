import * as answering from './template-lab/answer.ts'
import * as grading from './template-lab/grade.ts'
import * as taking from './template-lab/intake.ts'
import * as packages from './template-lab/package.ts'
import * as plain from './template-lab/plain-template.ts'
import * as repairing from './template-lab/repairs.ts'
import * as running from './template-lab/run.ts'
import * as scoring from './template-lab/score.ts'
import * as solving from './template-lab/solve.ts'
import * as tags from './template-lab/tag.ts'
import * as templates from './template-lab/template.ts'
import * as verifying from './template-lab/verify.ts'

// The face of the template lab, for the compiler.
export type { ForbiddenThing } from './template-lab/forbidden.ts'
export type { Intake } from './template-lab/intake.ts'
export type {
  CaseData,
  CaseValue,
  Check,
  CheckBody,
  Fault,
  LabCase,
  LabField,
  Severity,
  Source,
  TemplateLab,
  TemplateLabKey,
} from './template-lab/lab.ts'
export type { Letter } from './template-lab/letter.ts'
export type { PackageTrouble } from './template-lab/package.ts'
export type { TemplateTrouble } from './template-lab/read-template.ts'
export type { Repair } from './template-lab/repairs.ts'
export type { Paragraph, Tag, Template } from './template-lab/template.ts'
export type { Flaw } from './template-lab/verify.ts'

export const { choosablePaths, readRepairs } = answering
export const { grade: gradeTemplateLab } = grading
export const { takeIn } = taking
export const { packed } = packages
export const { plainTemplate } = plain
export const { applyRepairs } = repairing
export const { finish: finishLetter, repairedPackage, run: runTemplateLab } = running
export const { assess: assessTemplateLab } = scoring
export const { solve: solveTemplateLab } = solving
export const { printParagraph, printTag, readSegments } = tags
export const { paragraphsOf, tagsOf } = templates
export const { verify: verifyTemplateLab } = verifying
