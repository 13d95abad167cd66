import type { AppLoadContext } from '@remix-run/node'
import type { Asker } from '#app/features/access/provider-sign-in.server.ts'

/** Who asks, as far as a request tells. */
export function askerOf(args: { context: AppLoadContext; request: Request }): Asker {
  const { context, request } = args
  const { headers } = request
  return {
    address: context.clientAddress,
    cookies: headers.get('Cookie'),
    userAgent: headers.get('User-Agent'),
  }
}
