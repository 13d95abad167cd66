import { guard } from '#app/features/access/guard.server.ts'
import { isAuthor } from '#app/features/access/policies.ts'
import { notFound } from '#app/platform/http/responses.ts'

export const loader = guard(isAuthor, () => {
  throw notFound()
})

export default function Route() {
  return null
}
