import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'
import { issuerDocument } from '#app/features/competence/badge.server.ts'

/** The public keys that badges are signed with, where did:web says that they are. */
export const loader = guard(anyone, () =>
  Response.json(issuerDocument(), {
    headers: {
      'Content-Type': 'application/did+json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
    },
  }),
)
