import * as checking from './template-lab/checks.ts'
import * as filters from './template-lab/filters.ts'
import * as taking from './template-lab/intake.ts'
import * as packages from './template-lab/package.ts'
import * as plain from './template-lab/plain-template.ts'
import * as repairing from './template-lab/repairs.ts'
import * as running from './template-lab/run.ts'
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
export type { PackageTrouble } from './template-lab/package.ts'
export type { TemplateTrouble } from './template-lab/read-template.ts'
export type { Repair } from './template-lab/repairs.ts'
export type { Paragraph, Tag, Template } from './template-lab/template.ts'
export type { Flaw } from './template-lab/verify.ts'

export const { applies } = checking
export const { FILTERS } = filters
export const { takeIn } = taking
export const { packed } = packages
export const { plainTemplate } = plain
export const { applyRepairs } = repairing
export const { run: runTemplateLab } = running
export const { printParagraph, printTag, readSegments } = tags
export const { paragraphsOf, tagsOf } = templates
export const { verify: verifyTemplateLab } = verifying
