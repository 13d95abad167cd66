import {
  type NamesRecordFields,
  type NamesRecordProblems,
  namesState,
} from '#app/features/access/names-record.ts'
import { namesRecords } from '#app/features/access/names-records.server.ts'
import type { ReportScope } from '#app/features/access/policies.ts'
import type { Viewer } from '#app/features/access/viewer.ts'
import { requestsIn } from '#app/features/privacy/erasure-requests.server.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { time } from '#app/platform/http/time.ts'

const DONE = ['recorded', 'withdrawn', 'answered', 'noted'] as const

/** All that the page shows. */
export type AdminPrivacy = Awaited<ReturnType<typeof adminPrivacy>>

/** What the municipality has recorded, a form for the next record, and what was asked to be erased. */
export async function adminPrivacy(viewer: Viewer, scope: ReportScope, url: URL) {
  const { today } = time()
  const [entries, requests] = await Promise.all([
    namesRecords(scope.municipality),
    requestsIn(scope),
  ])
  const last = entries[0]
  return {
    municipality: viewer.municipality.name,
    today,
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
    state: namesState(last, today),
    evaluateOn: last?.record?.evaluateOn ?? null,
    entries,
    requests,
    typed: fresh(entries.find(({ record }) => record)?.record?.purpose ?? '', isoDay(today)),
    problems: {} as NamesRecordProblems,
  }
}

/** The purpose seldom changes; what was discussed, with whom and when must be said anew. */
function fresh(purpose: string, today: string): NamesRecordFields {
  const id = crypto.randomUUID()
  return { id, purpose, discussedWith: '', discussedOn: today, evaluateOn: '' }
}
