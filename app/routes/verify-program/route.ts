import program from '#app/commands/verify.mjs?raw'
import { guard } from '#app/features/access/guard.server.ts'
import { anyone } from '#app/features/access/policies.ts'

/** The program that a stranger checks a digital certificate with, as it stands in the source. */
export const loader = guard(
  anyone,
  () =>
    new Response(program, {
      headers: {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Content-Disposition': 'attachment; filename="verify-badge.mjs"',
        'Cache-Control': 'public, max-age=300',
      },
    }),
)
