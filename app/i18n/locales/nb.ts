import { nb as about } from './about/nb.ts'
import { nb as access } from './access/nb.ts'
import { nb as admin } from './admin/nb.ts'
import { nb as adminAccess } from './admin-access/nb.ts'
import { nb as adminJobRoles } from './admin-job-roles/nb.ts'
import { nb as adminLog } from './admin-log/nb.ts'
import { nb as adminPeople } from './admin-people/nb.ts'
import { nb as adminUnits } from './admin-units/nb.ts'
import { nb as arrival } from './arrival/nb.ts'
import { nb as assignments } from './assignments/nb.ts'
import { nb as audit } from './audit/nb.ts'
import { nb as author } from './author/nb.ts'
import { nb as catalogue } from './catalogue/nb.ts'
import { nb as certificate } from './certificate/nb.ts'
import { nb as competence } from './competence/nb.ts'
import { nb as dataRights } from './data-rights/nb.ts'
import { nb as errors } from './errors/nb.ts'
import { nb as front } from './front/nb.ts'
import { nb as glossary } from './glossary/nb.ts'
import { nb as home } from './home/nb.ts'
import { nb as lab } from './lab/nb.ts'
import { nb as learning } from './learning/nb.ts'
import { nb as library } from './library/nb.ts'
import { nb as moving } from './moving/nb.ts'
import { nb as names } from './names/nb.ts'
import { nb as namesRecord } from './names-record/nb.ts'
import { nb as offline } from './offline/nb.ts'
import { nb as oidc } from './oidc/nb.ts'
import { nb as peopleImport } from './people-import/nb.ts'
import { nb as privacy } from './privacy/nb.ts'
import { nb as quiz } from './quiz/nb.ts'
import { nb as refusal } from './refusal/nb.ts'
import { nb as region } from './region/nb.ts'
import { nb as reminders } from './reminders/nb.ts'
import { nb as reporting } from './reporting/nb.ts'
import { nb as robotLab } from './robot-lab/nb.ts'
import { nb as scim } from './scim/nb.ts'
import { nb as search } from './search/nb.ts'
import { nb as security } from './security/nb.ts'
import { nb as shell } from './shell/nb.ts'
import { nb as statistics } from './statistics/nb.ts'
import { nb as subscription } from './subscription/nb.ts'
import { nb as templateLab } from './template-lab/nb.ts'
import { nb as verify } from './verify/nb.ts'
import { nb as workflowLab } from './workflow-lab/nb.ts'

/** Every text in one language, by namespace. */
export const nb = {
  about,
  access,
  admin,
  adminAccess,
  adminJobRoles,
  adminLog,
  adminPeople,
  adminUnits,
  arrival,
  assignments,
  audit,
  author,
  catalogue,
  certificate,
  competence,
  dataRights,
  errors,
  front,
  glossary,
  home,
  lab,
  learning,
  library,
  moving,
  names,
  namesRecord,
  offline,
  oidc,
  peopleImport,
  privacy,
  quiz,
  refusal,
  reminders,
  region,
  reporting,
  scim,
  shell,
  statistics,
  robotLab,
  search,
  security,
  subscription,
  templateLab,
  verify,
  workflowLab,
}
