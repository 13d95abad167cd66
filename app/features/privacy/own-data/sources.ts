/**
 * Everything the database holds of a person, table by table. A table or column that leads to a
 * person must be named here or in `NOT_IN_FILE`: a test walks the database and fails otherwise.
 */
export type Source = {
  /** What it is called in the file. */
  name: string
  table: string
  /** Which rows are the person's; :person is their id. */
  where: string
  /**
   * Columns in the file. After a colon: how it is stored, where that is not as it is read:
   * `day` since 1970, `ms` or `s` since 1970 in UTC, `json`, `flag`.
   */
  columns: string[]
  /** Columns that are not in it, and why. */
  withheld?: Record<string, string>
}

const SECRET = 'opens a door: who reads the file must not be able to sign in'
const OTHERS = 'tells of another person'
const PLUMBING = 'tells nothing of the person'
const OWN = 'person = :person'

const work: Source[] = [
  {
    name: 'person',
    table: 'person',
    where: 'id = :person',
    columns: ['id', 'name', 'email', 'erased_on:day'],
    withheld: { password_hash: SECRET },
  },
  {
    name: 'memberships',
    table: 'membership',
    where: OWN,
    columns: ['municipality', 'unit', 'main_role', 'profile', 'from_on:day', 'to_on:day'],
  },
  {
    name: 'jobRoles',
    table: 'person_role',
    where: OWN,
    columns: ['job_role', 'from_on:day', 'to_on:day'],
  },
  {
    name: 'accessRoles',
    table: 'access_role',
    where: OWN,
    columns: ['role', 'scope_kind', 'scope', 'from_on:day', 'to_on:day'],
  },
  {
    name: 'employeeNumbers',
    table: 'employee_number',
    where: OWN,
    columns: ['municipality', 'number'],
  },
  {
    name: 'directory',
    table: 'scim_user',
    where: OWN,
    columns: [
      ...['id', 'municipality', 'external_id', 'user_name', 'email', 'active:flag'],
      ...['attributes:json', 'made_at:ms', 'changed_at:ms'],
    ],
  },
  {
    name: 'directoryGroups',
    table: 'scim_member',
    where: 'user_id IN (SELECT id FROM scim_user WHERE person = :person)',
    columns: ['group_id'],
    withheld: { user_id: 'stands under `directory`' },
  },
]

const training: Source[] = [
  {
    name: 'attempts',
    table: 'attempt',
    where: OWN,
    columns: [
      ...['id', 'activity', 'number', 'revision', 'since_revision', 'content_hash'],
      ...['answer:json', 'score_numerator', 'score_denominator', 'passed:flag', 'submitted_at:ms'],
    ],
  },
  {
    name: 'regrades',
    table: 'regrade',
    where: 'attempt IN (SELECT id FROM attempt WHERE person = :person)',
    columns: [
      ...['attempt', 'erratum', 'score_numerator', 'score_denominator'],
      ...['passed:flag', 'recorded_at:ms'],
    ],
  },
  {
    name: 'drafts',
    table: 'draft',
    where: OWN,
    columns: ['activity', 'step', 'answer:json', 'saved_at:ms'],
  },
  {
    name: 'completions',
    table: 'completion',
    where: OWN,
    columns: ['module', 'passed_on:day', 'revision', 'expires_on:day', 'recorded_at:ms'],
  },
  {
    name: 'certificates',
    table: 'certificate',
    where: OWN,
    columns: [
      ...['number', 'municipality', 'course', 'earned_on:day', 'expires_on:day'],
      ...['what:json', 'issued_at:ms'],
    ],
  },
  {
    name: 'revokedCertificates',
    table: 'revocation',
    where: 'number IN (SELECT number FROM certificate WHERE person = :person)',
    columns: ['number', 'revoked_at:ms', 'reason'],
  },
  {
    name: 'standings',
    table: 'standing',
    where: OWN,
    columns: ['module', 'passed_on:day', 'ends_on:day'],
  },
  {
    name: 'countedIn',
    table: 'cohort_member',
    where: OWN,
    columns: [
      ...['municipality', 'unit', 'main_role', 'profile', 'since_on:day', 'came_on:day'],
      ...['required', 'valid'],
    ],
  },
  {
    name: 'assignmentsToMe',
    table: 'assignment',
    where: `recipient_kind = 'person' AND recipient = :person`,
    columns: [
      ...['id', 'municipality', 'training_kind', 'training', 'due_on:day', 'mandatory:flag'],
      ...['note', 'assigned_at:ms', 'withdrawn_at:ms'],
    ],
    withheld: {
      recipient_kind: PLUMBING,
      recipient: 'is the person',
      assigned_by: OTHERS,
      withdrawn_by: OTHERS,
    },
  },
]

const messages: Source[] = [
  {
    name: 'mail',
    table: 'outbox',
    where: OWN,
    columns: [
      ...['kind', 'recipient', 'subject', 'body:json', 'state', 'created_at:ms', 'sent_at:ms'],
    ],
    withheld: {
      id: PLUMBING,
      key: PLUMBING,
      unsubscribe: SECRET,
      about: PLUMBING,
      next_at: PLUMBING,
      lease_until: PLUMBING,
      tries: PLUMBING,
      last_error: PLUMBING,
    },
  },
  {
    name: 'reminders',
    table: 'reminder',
    where: OWN,
    columns: ['thing', 'step', 'sent_on:day'],
  },
  {
    name: 'remindersOff',
    table: 'reminder_off',
    where: OWN,
    columns: ['kind', 'since:ms'],
  },
  {
    name: 'reminderLinks',
    table: 'reminder_link',
    where: OWN,
    columns: ['kind'],
    withheld: { token: SECRET },
  },
  {
    name: 'reportSubscriptions',
    table: 'subscription',
    where: OWN,
    columns: ['municipality', 'unit', 'locale', 'started_at:ms', 'ended_at:ms', 'ended_by'],
    withheld: { id: PLUMBING, token: SECRET },
  },
]

const signIn: Source[] = [
  {
    name: 'sessions',
    table: 'session',
    where: OWN,
    columns: [
      ...['expires_at:s', 'created_at:s', 'method', 'provider', 'second_factor_at:s'],
      'device:json',
    ],
    withheld: { id: SECRET },
  },
  {
    name: 'identities',
    table: 'identity',
    where: OWN,
    columns: ['provider', 'subject', 'linked_at:ms'],
  },
  {
    name: 'introductions',
    table: 'introduction',
    where: OWN,
    columns: ['provider', 'subject', 'has_second_factor:flag', 'expires_at:s'],
    withheld: {
      id: SECRET,
      browser: SECRET,
      code: SECRET,
      tries: PLUMBING,
      next: PLUMBING,
      resume: PLUMBING,
    },
  },
  {
    name: 'authenticatorApps',
    table: 'totp',
    where: OWN,
    columns: ['added_at:s'],
    withheld: { secret: SECRET, last_step: PLUMBING },
  },
  {
    name: 'passkeys',
    table: 'passkey',
    where: OWN,
    columns: ['id', 'public_key', 'counter', 'transports:json', 'name', 'added_at:s', 'used_at:s'],
  },
  {
    name: 'recoveryCodes',
    table: 'recovery_code',
    where: OWN,
    columns: ['person'],
    withheld: { hash: SECRET },
  },
  {
    name: 'passkeyChallenges',
    table: 'passkey_challenge',
    where: OWN,
    columns: ['expires_at:s'],
    withheld: { challenge: SECRET },
  },
  {
    name: 'passwordLinks',
    table: 'password_link',
    where: OWN,
    columns: ['email', 'kind', 'expires_at:s'],
    withheld: { hash: SECRET },
  },
  {
    name: 'movingCodes',
    table: 'moving_code',
    where: OWN,
    columns: ['ends_on:day'],
    withheld: { hash: SECRET },
  },
]

const traces: Source[] = [
  {
    name: 'myLooksAtOthers',
    table: 'sighting',
    where: 'viewer = :person',
    columns: ['municipality', 'unit', 'what', 'on:day', 'first_at:ms', 'last_at:ms', 'looks'],
    withheld: { id: PLUMBING, viewer: 'is the person', people: OTHERS },
  },
  {
    name: 'erasureRequests',
    table: 'erasure_request',
    where: OWN,
    columns: [
      ...['id', 'municipality', 'wanted:json', 'note', 'asked_at:ms', 'due_on:day'],
      ...['outcome', 'reason', 'answered_at:ms'],
    ],
    withheld: { answered_by: OTHERS },
  },
  {
    name: 'assignmentsByMe',
    table: 'assignment',
    where: ':person IN (assigned_by, withdrawn_by)',
    columns: [
      ...['id', 'municipality', 'training_kind', 'training', 'recipient_kind', 'due_on:day'],
      ...['mandatory:flag', 'assigned_at:ms', 'withdrawn_at:ms'],
    ],
    withheld: { recipient: OTHERS, note: OTHERS, assigned_by: OTHERS, withdrawn_by: OTHERS },
  },
  {
    name: 'requirementsByMe',
    table: 'municipality_requirement',
    where: ':person IN (added_by, ended_by)',
    columns: [
      ...['id', 'municipality', 'job_role', 'competence', 'level', 'from_on:day', 'to_on:day'],
      ...['added_at:ms', 'ended_at:ms'],
    ],
    withheld: { added_by: OTHERS, ended_by: OTHERS },
  },
  {
    name: 'libraryAdoptionsByMe',
    table: 'library_adoption',
    where: ':person IN (recorded_by, ended_by)',
    columns: [
      ...['id', 'municipality', 'item', 'version', 'from_on:day', 'to_on:day', 'decided_by'],
      ...['deviations:json', 'recorded_at:ms', 'ended_at:ms'],
    ],
    withheld: { recorded_by: OTHERS, ended_by: OTHERS },
  },
  {
    name: 'namesRecordsByMe',
    table: 'names_record',
    where: 'recorded_by = :person',
    columns: [
      ...['municipality', 'purpose', 'discussed_with', 'discussed_on:day', 'evaluate_on:day'],
      'recorded_at:ms',
    ],
    withheld: { number: PLUMBING, id: PLUMBING, recorded_by: 'is the person' },
  },
  {
    name: 'answersToRequestsByMe',
    table: 'erasure_request',
    where: 'answered_by = :person',
    columns: ['municipality', 'outcome', 'answered_at:ms'],
    withheld: {
      id: OTHERS,
      person: OTHERS,
      wanted: OTHERS,
      note: OTHERS,
      asked_at: OTHERS,
      due_on: OTHERS,
      reason: OTHERS,
      answered_by: 'is the person',
    },
  },
  {
    name: 'directoryTokensByMe',
    table: 'scim_token',
    where: 'made_by = :person',
    columns: ['municipality', 'label', 'made_at:ms', 'expires_on:day', 'withdrawn_at:ms'],
    withheld: { id: PLUMBING, hash: SECRET, made_by: 'is the person', used_at: PLUMBING },
  },
  {
    name: 'importsByMe',
    table: 'people_import',
    where: 'made_by = :person',
    columns: ['municipality', 'made_at:ms', 'applied_at:ms'],
    withheld: {
      id: PLUMBING,
      made_by: 'is the person',
      text: OTHERS,
      is_whole: PLUMBING,
      creates_units: PLUMBING,
      counts: OTHERS,
    },
  },
  {
    name: 'doneToMe',
    table: 'act',
    where: 'about = :person',
    columns: ['sequence', 'at:ms', 'municipality', 'what', 'detail:json'],
    withheld: { actor_kind: OTHERS, actor: OTHERS, about: 'is the person', hash: PLUMBING },
  },
  {
    name: 'doneByMe',
    table: 'act',
    where: `actor_kind = 'person' AND actor = :person`,
    columns: ['sequence', 'at:ms', 'municipality', 'what'],
    withheld: {
      actor_kind: 'is the person',
      actor: 'is the person',
      about: OTHERS,
      detail: OTHERS,
      hash: PLUMBING,
    },
  },
]

export const SOURCES: Source[] = [...work, ...training, ...messages, ...signIn, ...traces]

/** Tables that lead to a person and are in no file, and why. */
export const NOT_OF_A_PERSON: Record<string, string> = {}
