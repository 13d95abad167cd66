import { data, redirect } from '@remix-run/node'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import type { Outcome } from '#app/features/administration/change-person.server.ts'
import { jobRoleOptions } from '#app/features/administration/job-roles.server.ts'
import {
  openPersonFacts,
  type PersonFacts,
} from '#app/features/administration/person-facts.server.ts'
import type { PersonFields } from '#app/features/administration/person-form.ts'
import { unitOptions } from '#app/features/administration/unit-list.ts'
import { listUnits } from '#app/features/administration/units.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay, NEVER } from '#app/platform/calendar.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'
import type { PersonChange, PersonFormProps } from './person-form-props.ts'

type Asked = { viewer: Viewer; scope: ReportScope; request: Request }

/** The form for someone who is to begin. */
export function emptyForm({ scope, request }: Asked) {
  const from = isoDay(time().today)
  const nothing = { name: '', email: '', number: '', mainRole: '', otherRoles: [], last: '' }
  const unit = new URL(request.url).searchParams.get('unit') ?? ''
  return shown('new', { scope, request }, null, { ...nothing, unit, from })
}

/** The form for a change of someone, filled in with what is so now; who has not what it changes has no such page. */
export async function filledForm(change: PersonChange, person: string | undefined, asked: Asked) {
  const facts = await openPersonFacts(asked.viewer, asked.scope, person ?? '')
  if (!facts || !mayChange(change, facts)) throw notFound()
  return shown(change, asked, { id: facts.id, name: facts.name }, fieldsOf(facts))
}

/** What a form's action answers: the form again where something is wrong, else the person's page. */
export function answerTo(outcome: Outcome, typed: PersonFields, receipt: string) {
  if (!outcome) throw notFound()
  if ('problems' in outcome) return data({ typed, problems: outcome.problems }, { status: 422 })
  throw redirect(`/admin/people/${outcome.person}?done=${receipt}`, 303)
}

async function shown(
  change: PersonChange,
  { scope, request }: Omit<Asked, 'viewer'>,
  person: PersonFormProps['person'],
  typed: PersonFields,
) {
  const text = texts[localeOf(request)].adminPeople
  const { today } = time()
  return {
    title: `${text.forms[change].title}: ${text.metaTitle}`,
    ...{ person, typed, opened: typed, problems: {} },
    units: unitOptions(await listUnits(scope)),
    jobRoles: jobRoleOptions(),
    earliest: isoDay(change === 'leaving' ? today - 1 : today),
  }
}

function mayChange(change: PersonChange, { state, isElsewhere, stints }: PersonFacts): boolean {
  if (change === 'return') return state === 'left' && !isElsewhere
  if (change === 'staying') return state !== 'left' && (stints[0]?.toOn ?? NEVER) < NEVER
  return state !== 'left'
}

function fieldsOf({ name, email, number, now, stints }: PersonFacts): PersonFields {
  const [mainRole = '', ...otherRoles] = now.jobRoles
  const toOn = stints[0]?.toOn ?? NEVER
  const { today } = time()
  return {
    ...{ name, email: email ?? '', number: number ?? '', unit: now.unit.id, mainRole, otherRoles },
    from: isoDay(Math.max(today, now.fromOn)),
    last: toOn < NEVER ? isoDay(toOn - 1) : '',
  }
}
