import { nn as about } from './about/nn.ts'
import { nn as access } from './access/nn.ts'
import { nn as admin } from './admin/nn.ts'
import { nn as adminAccess } from './admin-access/nn.ts'
import { nn as adminJobRoles } from './admin-job-roles/nn.ts'
import { nn as adminLog } from './admin-log/nn.ts'
import { nn as adminPeople } from './admin-people/nn.ts'
import { nn as adminUnits } from './admin-units/nn.ts'
import { nn as arrival } from './arrival/nn.ts'
import { nn as assignments } from './assignments/nn.ts'
import { nn as audit } from './audit/nn.ts'
import { nn as author } from './author/nn.ts'
import { nn as catalogue } from './catalogue/nn.ts'
import { nn as certificate } from './certificate/nn.ts'
import { nn as competence } from './competence/nn.ts'
import { nn as dataRights } from './data-rights/nn.ts'
import { nn as errors } from './errors/nn.ts'
import { nn as front } from './front/nn.ts'
import { nn as glossary } from './glossary/nn.ts'
import { nn as home } from './home/nn.ts'
import { nn as lab } from './lab/nn.ts'
import { nn as learning } from './learning/nn.ts'
import { nn as library } from './library/nn.ts'
import { nn as moving } from './moving/nn.ts'
import { nn as names } from './names/nn.ts'
import { nn as namesRecord } from './names-record/nn.ts'
import { nn as offline } from './offline/nn.ts'
import { nn as oidc } from './oidc/nn.ts'
import { nn as peopleImport } from './people-import/nn.ts'
import { nn as privacy } from './privacy/nn.ts'
import { nn as quiz } from './quiz/nn.ts'
import { nn as refusal } from './refusal/nn.ts'
import { nn as region } from './region/nn.ts'
import { nn as reminders } from './reminders/nn.ts'
import { nn as reporting } from './reporting/nn.ts'
import { nn as robotLab } from './robot-lab/nn.ts'
import { nn as scim } from './scim/nn.ts'
import { nn as search } from './search/nn.ts'
import { nn as security } from './security/nn.ts'
import { nn as shell } from './shell/nn.ts'
import { nn as statistics } from './statistics/nn.ts'
import { nn as subscription } from './subscription/nn.ts'
import { nn as templateLab } from './template-lab/nn.ts'
import { nn as verify } from './verify/nn.ts'
import { nn as workflowLab } from './workflow-lab/nn.ts'

/** Every text in one language, by namespace. */
export const nn = {
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
