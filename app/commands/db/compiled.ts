import { catalogue } from '#app/features/learning/catalogue.server.ts'

/** An activity of the compiled courses with its key and its module, whoever may see it. */
export function findActivity(id: string) {
  const { content, lessons, keys } = catalogue()
  const moduleId = id.split('/').slice(0, 2).join('/')
  const module = content.courses.flatMap(({ modules }) => modules).find((m) => m.id === moduleId)
  const segment = lessons
    .get(moduleId)
    ?.segments.find((part) => part.kind === 'activity' && part.activity.id === id)
  const key = keys.get(moduleId)?.[id]
  if (!module || segment?.kind !== 'activity' || !key) return undefined
  return { activity: segment.activity, key, module }
}
