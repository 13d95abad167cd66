import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { notFound } from '#app/platform/http/responses.ts'

const answer = guard(anyone, () => {
  throw notFound()
})

export const loader = answer
export const action = answer

/** Never shown: the loader always answers that there is nothing here. */
export default function NotFound() {
  return null
}
