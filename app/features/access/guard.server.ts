import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { missingInWords } from '#app/platform/http/file-answer.ts'
import { notFound } from '#app/platform/http/responses.ts'
import type { Policy, Refusal } from './policies.ts'
import { visitorOf } from './sessions.server.ts'
import type { Viewer } from './viewer.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
type Handle<Given, Result> = (args: Args & Given) => Result
type Visits = WeakMap<object, Promise<Viewer | null>>

const visits: Visits = new WeakMap()

/**
 * A loader or action behind a policy: the use case runs only with what the policy gave it.
 * The policy's name stays on the function, so that a test can see every route has one.
 */
export function guard<Given extends object, Result>(
  policy: Policy<Given>,
  handle: Handle<Given, Result>,
) {
  const guarded = async (args: Args): Promise<Awaited<Result>> => {
    const { request, params } = args
    const viewer = await visitor(args)
    const decision = policy.decide({ viewer, params, url: new URL(request.url) })
    if ('refused' in decision) throw missingInWords(refusal(decision.refused, request), request)
    try {
      const answer = await handle({ ...args, ...decision.given })
      return missingInWords(answer, request) as Awaited<Result>
    } catch (thrown) {
      throw missingInWords(thrown, request)
    }
  }
  return Object.assign(guarded, { policy: policy.name })
}

/** Reads the session once, however many loaders a page has. */
function visitor({ request, context }: Args): Promise<Viewer | null> {
  const visit = context ?? request
  const known = visits.get(visit) ?? visitorOf(request.headers.get('Cookie'))
  visits.set(visit, known)
  return known
}

function refusal(reason: Refusal, request: Request): Response {
  if (reason === 'not-found') return notFound()
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response('Unauthorized', { status: 401, statusText: 'Unauthorized' })
  const { pathname, search } = new URL(request.url)
  return redirect(`/sign-in?${new URLSearchParams({ next: pathname + search })}`)
}
