import { type Eraser, GIVEN, rowsOf } from './eraser.ts'
import {
  ACCESS_TABLES,
  FORGET_ACCESS,
  FORGET_NAME,
  FORGET_RECORD,
  FORGET_ROW,
} from './forget-person.ts'

/** Everyone who has worked somewhere and works nowhere since the day of the cut. */
const LEAVERS = 'SELECT person FROM membership GROUP BY person HAVING max(to_on) <= cut.day'

const HAS_ACCESS = [
  'p.password_hash IS NOT NULL',
  ...ACCESS_TABLES.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE person = p.id)`),
].join(' OR ')

/** What nobody can sign in with any more; times here are Unix seconds. */
const endedSignIns = (
  [
    ['session', 'id'],
    ['passkey_challenge', 'challenge'],
    ['password_link', 'hash'],
    ['introduction', 'id'],
    ['sign_in_under_way', 'id'],
  ] as const
).map(([table, key]) => rowsOf('sign-in', table, key, 'expires_at * 1000 < cut.at'))

const answers = (rule: Eraser['rule'], isOver: string): Eraser => ({
  rule,
  keys: `SELECT id AS key FROM attempt, cut WHERE answer <> 'null' AND ${isOver}`,
  erase: [`UPDATE attempt SET answer = 'null' WHERE id IN ${GIVEN}`],
})

/** Everything that goes by itself, in the order of the rules. */
export const ERASERS: Eraser[] = [
  ...endedSignIns,
  rowsOf('sign-in', 'moving_code', 'person', 'ends_on <= cut.day'),
  rowsOf('sign-in', 'rate_limit', 'key', 'expire < cut.at'),
  {
    rule: 'imports',
    keys: 'SELECT id AS key FROM people_import, cut WHERE text IS NOT NULL AND made_at < cut.at',
    erase: [`UPDATE people_import SET text = NULL WHERE id IN ${GIVEN}`],
  },
  rowsOf('drafts', 'draft', `person || ' ' || activity`, 'saved_at < cut.at'),
  answers('answers', 'submitted_at < cut.at'),
  rowsOf('mail', 'outbox', 'id', `created_at < cut.at AND state NOT IN ('waiting', 'sending')`),
  rowsOf('reminders', 'reminder', `person || ' ' || thing || ' ' || step`, 'sent_on < cut.day'),
  rowsOf('subscriptions', 'subscription', 'id', 'ended_at < cut.at'),
  rowsOf('sightings', 'sighting', 'id', '"on" < cut.day'),
  rowsOf('requests', 'erasure_request', 'id', 'answered_at < cut.at'),
  {
    rule: 'leaver-access',
    keys: `SELECT p.id AS key FROM person p, cut WHERE p.id IN (${LEAVERS}) AND (${HAS_ACCESS})`,
    erase: FORGET_ACCESS,
  },
  answers('leaver-answers', `person IN (${LEAVERS})`),
  {
    rule: 'leaver-name',
    keys: `SELECT id AS key FROM person, cut WHERE erased_on IS NULL AND id IN (${LEAVERS})`,
    erase: FORGET_NAME,
  },
  {
    rule: 'leaver-record',
    keys: `SELECT id AS key FROM person, cut WHERE erased_on IS NOT NULL AND id IN (${LEAVERS})`,
    erase: [...FORGET_RECORD, FORGET_ROW],
  },
]
