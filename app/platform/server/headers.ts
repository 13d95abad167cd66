import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { env } from '../env.server.ts'

const dev = env.NODE_ENV === 'development'

/** Where files are: a page's policy would weigh more than many of them, and says nothing about them. */
export const FILES = ['/assets', '/media', '/fonts', '/art']

/** An author's preview of a module, and what it holds in a frame: the only pages of the kind. */
const PREVIEW = /^\/author\/[^/]+\/preview\/[^/]+$/
const FRAMED = /^\/author\/[^/]+\/preview\/[^/]+\/(?:page|[^/]+\/attempts)$/

/** Security headers: a content security policy with a nonce and nothing unsafe, and the usual rest. */
export const securityHeaders: RequestHandler = (req, res, next) => {
  if (FILES.some((place) => req.path.startsWith(`${place}/`))) {
    res.setHeader('X-Content-Type-Options', 'nosniff')
    return next()
  }
  const framed = FRAMED.test(req.path)
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...policy(res.locals.cspNonce),
        ...(framed && { 'frame-ancestors': ["'self'"] }),
        ...(PREVIEW.test(req.path) && { 'frame-src': ["'self'"] }),
      },
    },
    strictTransportSecurity: env.secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    // `same-origin`, and not `no-referrer`: with that, browsers send «Origin: null» on form posts.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: framed ? 'sameorigin' : 'deny' },
  })(req, res, next)
}

function policy(nonce: string): Record<string, string[]> {
  const self = "'self'"
  return {
    'default-src': ["'none'"],
    'script-src': [self, `'nonce-${nonce}'`],
    // Vite's dev server puts styles into the page; the built site has only files.
    'style-src': dev ? [self, "'unsafe-inline'"] : [self],
    'img-src': [self, 'data:'],
    'font-src': [self],
    'media-src': [self],
    'manifest-src': [self],
    'connect-src': dev ? [self, 'ws:'] : [self],
    'form-action': [self],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  }
}
