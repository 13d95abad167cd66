import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { refusedInWords } from '#app/platform/http/file-answer.ts'
import { readsIn } from '#app/platform/http/locale.ts'
import { notFound, unavailable } from '#app/platform/http/responses.ts'
import { storageFault } from '#app/platform/storage-fault.ts'
import type { Asked, Policy, Refusal } from './policies.ts'
import { againPath, secondFactorPath, type Visit } from './session.ts'
import { visitOf } from './sessions.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
type Handle<Given, Result> = (args: Args & Given) => Result
type Visits = WeakMap<object, Promise<Visit | null>>

const visits: Visits = new WeakMap()

/**
 * A loader or action behind a policy: the use case runs only with what the policy gave it.
 * The policy stays on the function, so that a test can see every route has one.
 */
export function guard<Given extends object, Result>(
  policy: Policy<Given>,
  handle: Handle<Given, Result>,
) {
  const guarded = async (args: Args): Promise<Awaited<Result>> => {
    const { request, params } = args
    try {
      const visit = await visitIn(args)
      const decision = decide(policy, { visit, params, url: new URL(request.url) })
      if ('refused' in decision) throw refusal(decision.refused, request)
      const answer = await handle({ ...args, ...decision.given })
      return refusedInWords(answer, request) as Awaited<Result>
    } catch (thrown) {
      throw refusedInWords(storageFault(thrown) ? notNow(thrown, args) : thrown, request)
    }
  }
  return Object.assign(guarded, { policy })
}

/** The storage's faults pass, or someone sees to them: nobody has done anything wrong, and all may be sent again. */
function notNow(fault: unknown, { context }: Args): Response {
  context.log.error({ err: fault }, 'storage')
  return unavailable()
}

/** Reads the session once, however many loaders a page has. */
function visitIn({ request, context }: Args): Promise<Visit | null> {
  const key = context ?? request
  const known = visits.get(key) ?? readingVisit(request)
  visits.set(key, known)
  return known
}

/** Whoever comes reads courses in a language. */
async function readingVisit(request: Request): Promise<Visit | null> {
  const visit = await visitOf(request.headers.get('Cookie'))
  return visit && { ...visit, viewer: { ...visit.viewer, reads: readsIn(request) } }
}

type Decision<Given> = { given: Given } | { refused: Refusal | 'second-factor' }

/** A session that waits for its second factor is nobody's; one that lacks it is told so where it matters. */
function decide<Given extends object>(
  policy: Policy<Given>,
  { visit, ...asked }: Omit<Asked, 'viewer'> & { visit: Visit | null },
): Decision<Given> {
  const viewer = visit && !visit.session.isPending ? visit.viewer : null
  const decision = policy.decide({ viewer, visit, ...asked })
  if (!viewer || !visit || 'given' in decision) return decision
  const access = [...viewer.access, ...visit.session.dormant]
  const withAll = policy.decide({ viewer: { ...viewer, access }, visit, ...asked })
  return 'given' in withAll ? { refused: 'second-factor' } : decision
}

function refusal(reason: Refusal | 'second-factor', request: Request): Response {
  if (reason === 'not-found') return notFound()
  const { pathname, search } = new URL(request.url)
  const next = pathname + search
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  // What was sent can't be sent again from there: back to the page that it came from.
  if (reason === 'again') return redirect(againPath(isRead ? next : '/me/security'), 303)
  if (!isRead) return new Response('Unauthorized', { status: 401, statusText: 'Unauthorized' })
  if (reason === 'second-factor') return redirect(secondFactorPath(next))
  return redirect(`/sign-in?${new URLSearchParams({ next })}`)
}
