import { guard } from '#app/features/access/guard.server.ts'
import { signedIn } from '#app/features/access/policies.ts'
import { notFound } from '#app/platform/http/responses.ts'

// The activities work fills this in now: module page, attempts, drafts, completion.
export const loader = guard(signedIn, () => notFound())
