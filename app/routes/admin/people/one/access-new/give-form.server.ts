import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { mayBeGiven } from '#app/features/administration/change-access.server.ts'
import { unitOptions } from '#app/features/administration/unit-list.ts'
import { listUnits } from '#app/features/administration/units.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { localeOf } from '#app/platform/http/locale.ts'
import { notFound } from '#app/platform/http/responses.ts'
import { time } from '#app/platform/http/time.ts'

/** The form that gives someone access, with today in it. */
export async function giveForm(
  { viewer, scope, request }: { viewer: Viewer; scope: ReportScope; request: Request },
  person = '',
) {
  const facts = await mayBeGiven({ viewer, scope, person })
  if (!facts) throw notFound()
  const today = isoDay(time().today)
  const units = (await listUnits(scope)).filter(({ parent }) => parent !== null)
  return {
    title: texts[localeOf(request)].adminAccess.giveMetaTitle,
    person: { id: facts.id, name: facts.name },
    ...{ today, units: unitOptions(units), problems: {} },
    typed: { what: '', unit: facts.now.unit.id, from: today, until: '' },
  }
}
