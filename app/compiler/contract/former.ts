/** What is written of where something was before. */
export type Named = { id: string; was: string | null }

/** Where an activity may stand in the manifest, likeliest first; below the course, as all there. */
export function formerActivities(module: string, { id, was }: Named): string[] {
  const own = `${module}/${id}`
  if (!was) return [own]
  return [own, was.includes('/') ? was : `${module}/${was}`]
}

/** Where a question may stand, likeliest first: its `was` is `old`, `quiz/old` or `module/quiz/old`. */
export function formerQuestions(module: string, activity: Named, { id, was }: Named): string[] {
  const activities = formerActivities(module, activity)
  const own = activities.map((one) => `${one}/${id}`)
  if (!was) return own
  const depth = was.split('/').length
  if (depth === 3) return [...own, was]
  if (depth === 2) return [...own, `${module}/${was}`]
  return [...own, ...activities.map((one) => `${one}/${was}`)]
}

/** The last part of an address. */
export function lastOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}
