import { type Edit, editorial, said } from './change.ts'
import type { ReleasedActivity } from './manifest.ts'
import type { WrittenActivity } from './written.ts'

type Pools = ReleasedActivity['pools']

/** What was edited in the frame of an activity: what it takes to pass, and how much is drawn. */
export function activityEdits(old: ReleasedActivity, now: WrittenActivity): Edit[] {
  const required = old.optional && !now.optional
  return [
    ...numberEdit(now, 'pass', old.pass, now.pass),
    ...(required ? [raised(now, said('den er nå obligatorisk', 'it is now required'))] : []),
    ...(!old.optional && now.optional
      ? [editorial(now.place, 'den er nå valgfri', 'it is now optional')]
      : []),
    ...now.pools.flatMap((pool) =>
      numberEdit(now, `pick (${pool.id})`, asked(pool, old, now), pool.pick),
    ),
    ...attemptsEdit(old, now),
    ...labEdit(old, now),
  ]
}

/** What makes the activity harder to pass than it was; only where it must be passed. */
export function raised({ place, optional }: WrittenActivity, what: Edit['said']): Edit {
  if (optional) return { ...editorial(place, what.nb, what.en) }
  return { kind: 'material', code: 'RV-02', place, said: what, values: { what } }
}

function numberEdit(now: WrittenActivity, name: string, before: number, after: number): Edit[] {
  if (before === after) return []
  const change = `${name} ${before} → ${after}`
  return after > before
    ? [raised(now, said(change, change))]
    : [editorial(now.place, change, change)]
}

/** How many of a pool's questions were asked before it was as it is now. */
function asked(pool: Pools[number], old: ReleasedActivity, now: WrittenActivity): number {
  const standing = new Set(now.pools.map(({ id }) => id))
  const same = (one: Pools[number]) =>
    one.id === pool.id ||
    (!standing.has(one.id) && one.questions.some((id) => pool.questions.includes(id)))
  const before = old.pools.find(same)
  const pooled = new Set(old.pools.flatMap(({ questions }) => questions))
  const loose = pool.questions.filter((id) => !pooled.has(id) && old.loose.includes(id))
  return (before?.pick ?? 0) + loose.length
}

/** What decides in a lab is another: those who have passed have not done this one. */
function labEdit(old: ReleasedActivity, now: WrittenActivity): Edit[] {
  if (now.lab === null || old.lab === now.lab.hash) return []
  const [nb, en] = ['verkstedet prøver noe annet enn før', 'the lab tests something else']
  const files = changedFiles(old.files ?? {}, now.lab.files).join(', ')
  if (files === '') return [raised(now, said(nb, en))]
  return [raised(now, said(`${nb}: se ${files}`, `${en}: see ${files}`))]
}

/** The files that are new, gone or otherwise; none where what was released does not say. */
function changedFiles(old: Record<string, string>, now: Record<string, string>): string[] {
  const names = Object.keys(old).length === 0 ? [] : Object.keys({ ...old, ...now })
  return names.filter((name) => old[name] !== now[name]).sort()
}

function attemptsEdit(old: ReleasedActivity, now: WrittenActivity): Edit[] {
  if (old.attempts === now.attempts) return []
  const [nb, en] = [
    `${old.attempts ?? 'fritt'} → ${now.attempts ?? 'fritt'}`,
    `${old.attempts ?? 'unlimited'} → ${now.attempts ?? 'unlimited'}`,
  ]
  return [editorial(now.place, `forsøk ${nb}`, `attempts ${en}`)]
}
