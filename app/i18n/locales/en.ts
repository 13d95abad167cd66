import { en as about } from './about/en.ts'
import { en as access } from './access/en.ts'
import { en as admin } from './admin/en.ts'
import { en as adminAccess } from './admin-access/en.ts'
import { en as adminJobRoles } from './admin-job-roles/en.ts'
import { en as adminLog } from './admin-log/en.ts'
import { en as adminPeople } from './admin-people/en.ts'
import { en as adminUnits } from './admin-units/en.ts'
import { en as arrival } from './arrival/en.ts'
import { en as assignments } from './assignments/en.ts'
import { en as audit } from './audit/en.ts'
import { en as author } from './author/en.ts'
import { en as catalogue } from './catalogue/en.ts'
import { en as certificate } from './certificate/en.ts'
import { en as competence } from './competence/en.ts'
import { en as dataRights } from './data-rights/en.ts'
import { en as errors } from './errors/en.ts'
import { en as front } from './front/en.ts'
import { en as glossary } from './glossary/en.ts'
import { en as home } from './home/en.ts'
import { en as lab } from './lab/en.ts'
import { en as learning } from './learning/en.ts'
import { en as library } from './library/en.ts'
import { en as moving } from './moving/en.ts'
import { en as names } from './names/en.ts'
import { en as namesRecord } from './names-record/en.ts'
import { en as offline } from './offline/en.ts'
import { en as oidc } from './oidc/en.ts'
import { en as peopleImport } from './people-import/en.ts'
import { en as privacy } from './privacy/en.ts'
import { en as quiz } from './quiz/en.ts'
import { en as refusal } from './refusal/en.ts'
import { en as region } from './region/en.ts'
import { en as reminders } from './reminders/en.ts'
import { en as reporting } from './reporting/en.ts'
import { en as robotLab } from './robot-lab/en.ts'
import { en as scim } from './scim/en.ts'
import { en as search } from './search/en.ts'
import { en as security } from './security/en.ts'
import { en as shell } from './shell/en.ts'
import { en as statistics } from './statistics/en.ts'
import { en as subscription } from './subscription/en.ts'
import { en as templateLab } from './template-lab/en.ts'
import { en as verify } from './verify/en.ts'
import { en as workflowLab } from './workflow-lab/en.ts'

/** Every text in one language, by namespace. */
export const en = {
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
