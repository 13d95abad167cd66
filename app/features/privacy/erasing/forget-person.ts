import { GIVEN } from './eraser.ts'

/** What someone signs in with, and what they have set up for themselves: of no use to a leaver. */
export const ACCESS_TABLES = [
  'session',
  'totp',
  'passkey',
  'recovery_code',
  'passkey_challenge',
  'password_link',
  'identity',
  'introduction',
  'moving_code',
  'draft',
  'reminder_off',
  'reminder_link',
  'subscription',
]

/** Takes away every way in, and what belongs to it. */
export const FORGET_ACCESS = [
  ...ACCESS_TABLES.map(deleteOf),
  `UPDATE person SET password_hash = NULL WHERE id IN ${GIVEN}`,
]

/** Takes away all that tells who someone was; what they passed still counts, as someone’s. */
export const FORGET_NAME = [
  ...FORGET_ACCESS,
  deleteOf('access_role'),
  deleteOf('employee_number'),
  `DELETE FROM scim_member WHERE user_id IN (SELECT id FROM scim_user WHERE person IN ${GIVEN})`,
  deleteOf('scim_user'),
  deleteOf('outbox'),
  deleteOf('reminder'),
  `UPDATE erasure_request SET note = NULL, reason = NULL WHERE person IN ${GIVEN}`,
  `UPDATE assignment SET note = NULL WHERE recipient_kind = 'person' AND recipient IN ${GIVEN}`,
  `UPDATE attempt SET answer = 'null' WHERE person IN ${GIVEN} AND answer <> 'null'`,
  `UPDATE person SET name = 'slettet', email = id || '@slettet.invalid',
    password_hash = NULL, erased_on = ?2 WHERE id IN ${GIVEN}`,
]

/** Takes away all that a person without a name passed and where they worked. */
export const FORGET_RECORD = [
  `DELETE FROM regrade WHERE attempt IN (SELECT id FROM attempt WHERE person IN ${GIVEN})`,
  deleteOf('attempt'),
  `DELETE FROM revocation WHERE number IN (SELECT number FROM certificate WHERE person IN ${GIVEN})`,
  deleteOf('certificate'),
  deleteOf('cohort_member'),
  deleteOf('completion'),
  deleteOf('erasure_request'),
  `DELETE FROM assignment WHERE recipient_kind = 'person' AND recipient IN ${GIVEN}`,
  `DELETE FROM sighting WHERE viewer IN ${GIVEN}`,
  deleteOf('person_role'),
  deleteOf('membership'),
]

/**
 * Where someone stands as the one who did something for others. A person’s row stays, without a
 * name, for as long as one of these leads to it.
 */
export const DONE_BY: [table: string, column: string][] = [
  ['assignment', 'assigned_by'],
  ['assignment', 'withdrawn_by'],
  ['municipality_requirement', 'added_by'],
  ['municipality_requirement', 'ended_by'],
  ['library_adoption', 'recorded_by'],
  ['library_adoption', 'ended_by'],
  ['names_record', 'recorded_by'],
  ['erasure_request', 'answered_by'],
  ['scim_token', 'made_by'],
  ['people_import', 'made_by'],
]

/** Takes away the row of who has nothing left, and did nothing for others. */
export const FORGET_ROW = `DELETE FROM person WHERE id IN ${GIVEN} AND ${DONE_BY.map(
  ([table, column]) => `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${column} = person.id)`,
).join(' AND ')}`

function deleteOf(table: string): string {
  return `DELETE FROM ${table} WHERE person IN ${GIVEN}`
}
