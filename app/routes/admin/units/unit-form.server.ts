import { data, redirect } from '@remix-run/node'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { UnitOutcome } from '#app/features/administration/change-unit.server.ts'
import type { UnitFields } from '#app/features/administration/unit-form.ts'
import { unitOptions } from '#app/features/administration/unit-list.ts'
import { listUnits } from '#app/features/administration/units.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import type { UnitChange } from './unit-form-page.tsx'

type Asked = { scope: ReportScope; request: Request }

/** The form for a new unit, below the one that the address names. */
export async function newUnitForm({ scope, request }: Asked) {
  const units = await listUnits(scope)
  const above = new URL(request.url).searchParams.get('above') ?? ''
  const title = texts[localeOf(request)].adminUnits.forms.new.title
  const typed = { name: '', code: '', above }
  return { title, unit: null, units: unitOptions(units), typed, problems: {} }
}

/** The form for a change of a unit; the one at the top is only named. */
export async function unitForm(change: UnitChange, id: string | undefined, asked: Asked) {
  const units = await listUnits(asked.scope)
  const unit = units.find((one) => one.id === id)
  if (!unit || (unit.parent === null && change !== 'name')) throw notFound()
  const title = texts[localeOf(asked.request)].adminUnits.forms[change].title
  const typed = { name: unit.name, code: unit.code ?? '', above: unit.parent ?? '' }
  const options = unitOptions(units, unit.id)
  return { title, unit: { id: unit.id, name: unit.name }, units: options, typed, problems: {} }
}

/** What a form's action answers: the form again where something is wrong, else where it is seen. */
export function answerTo(outcome: UnitOutcome, typed: UnitFields, receipt: string) {
  if (!outcome) throw notFound()
  if ('problems' in outcome) return data({ typed, problems: outcome.problems }, { status: 422 })
  const page = receipt === 'closing' ? '' : `/${outcome.unit}`
  throw redirect(`/admin/units${page}?done=${receipt}`, 303)
}
