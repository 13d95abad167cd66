import * as access from './schema/access.ts'
import * as activities from './schema/activities.ts'
import * as audit from './schema/audit.ts'
import * as competence from './schema/competence.ts'
import * as credentials from './schema/credentials.ts'
import * as jobs from './schema/jobs.ts'
import * as learning from './schema/learning.ts'
import * as library from './schema/library.ts'
import * as mail from './schema/mail.ts'
import * as people from './schema/people.ts'
import * as privacy from './schema/privacy.ts'
import * as reporting from './schema/reporting.ts'
import * as scim from './schema/scim.ts'
import * as signIn from './schema/sign-in.ts'
import * as subscriptions from './schema/subscriptions.ts'

/** Every table, for drizzle and drizzle-kit. */
export const schema = {
  ...people,
  ...access,
  ...signIn,
  ...credentials,
  ...activities,
  ...learning,
  ...competence,
  ...library,
  ...reporting,
  ...subscriptions,
  ...scim,
  ...mail,
  ...jobs,
  ...audit,
  ...privacy,
}
