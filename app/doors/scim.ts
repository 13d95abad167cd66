import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { storePeople } from '#app/features/competence/change-people.server.ts'
import { answerScim, type ScimAnswer, scimRefusal } from '#app/features/people/scim.server.ts'
import { directoryOf } from '#app/features/people/scim-tokens.server.ts'

/** Largest body, in bytes: ten thousand members of a group fill half of it. */
const BODY_LIMIT = 1024 * 1024
const MEDIA = ['application/scim+json', 'application/json']
const BEARER = /^Bearer +([\w.~+/=-]{1,200})$/i
const REFUSED = scimRefusal(401, 'The token is missing, wrong, withdrawn or no longer valid.')
const REFUSED_LONGER = scimRefusal(429, 'Too many wrong tokens.')

/** Wrong tokens from an address. Right ones always pass: directories of many share addresses. */
const wrongTokens = new RateLimiterMemory({ points: 30, duration: 15 * 60 })

/** Who speaks: the token is the proof, and tells for which municipality. */
const prove: RequestHandler = (req, res, next) => {
  const [, token] = BEARER.exec(req.get('authorization') ?? '') ?? []
  const found = token ? directoryOf(token) : Promise.resolve(undefined)
  found
    .then(async (directory) => {
      res.locals.directory = directory
      if (directory) return next()
      const retryAfter = await waitAfterWrong(req.ip ?? '')
      refuse(req, res, retryAfter ? { ...REFUSED_LONGER, retryAfter } : REFUSED)
    })
    .catch(next)
}

const readBody = express.json({ type: MEDIA, limit: BODY_LIMIT, inflate: false })

const requireJson: RequestHandler = (req, res, next) => {
  if (!hasBody(req) || req.is(MEDIA)) return next()
  refuse(req, res, scimRefusal(415, `A body must be ${MEDIA.join(' or ')}.`))
}

const answer: RequestHandler = (req, res, next) => {
  const { kind = '', id } = req.params
  const asked = { method: req.method, kind, id, query: singles(req.query), body: req.body }
  answerScim(res.locals.directory, asked, storePeople)
    .then((told) => send(res, told))
    .catch(next)
}

const nothingHere: RequestHandler = (_req, res) => send(res, scimRefusal(404, 'There is nothing.'))

/** What Express and its reading of bodies refuse; anything else is a fault. */
const explain: ErrorRequestHandler = (error, req, res, _next) => {
  const { status = 500 } = error instanceof URIError ? { status: 400 } : error
  if (status >= 500) res.locals.log?.error({ err: error }, 'unhandled')
  const detail = status >= 500 ? 'Leia failed; try again.' : 'The request can’t be read.'
  if (res.headersSent) res.destroy()
  else refuse(req, res, scimRefusal(status, detail))
}

/**
 * SCIM 2.0 (RFC 7644), where directories tell of people and groups. It stands before the gate:
 * no cookie counts here, so that there is no foreign page to fear.
 */
export const scimDoor = Router().use(
  '/scim/v2',
  Router({ caseSensitive: true })
    .use(prove, requireJson, readBody)
    .all(['/:kind', '/:kind/:id'], answer)
    .use(nothingHere, explain),
)

/** A refusal before the body was read: the connection ends with it. */
function refuse(req: Request, res: Response, told: ScimAnswer): void {
  req.resume()
  res.set('Connection', 'close')
  send(res, told)
}

function send(res: Response, { status, body, retryAfter }: ScimAnswer): void {
  res.status(status).set('Cache-Control', 'no-store')
  if (retryAfter) res.set('Retry-After', String(retryAfter))
  if (status === 401) res.set('WWW-Authenticate', 'Bearer')
  const { location } = (body as { meta?: { location?: string } } | undefined)?.meta ?? {}
  if (status === 201 && location) res.set('Location', location)
  if (body) res.type('application/scim+json').send(JSON.stringify(body))
  else res.end()
}

/** A name that stands twice counts once. */
function singles(query: Request['query']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, String([value].flat()[0] ?? '')]),
  )
}

function hasBody(req: Request): boolean {
  return req.get('transfer-encoding') !== undefined || Number(req.get('content-length') ?? 0) > 0
}

/** Counts a wrong token; gives the seconds to wait when there have been too many. */
async function waitAfterWrong(address: string): Promise<number | undefined> {
  try {
    await wrongTokens.consume(address)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
    throw refused
  }
}
