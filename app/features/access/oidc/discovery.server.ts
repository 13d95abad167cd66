import * as openid from 'openid-client'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { fetchOutside } from './outside.server.ts'

/** Every call to a provider is given up after this many seconds. */
export const TIMEOUT = 5
/** What a provider says of itself is asked for anew after an hour, and used for a day when it is silent. */
const FRESH_MS = 3_600_000
const LONGEST_MS = 24 * FRESH_MS
/** A provider that just failed is not asked again for this long: a crowd must not wait for it in turn. */
const PAUSE_MS = 15_000

type Server = openid.ServerMetadata

const held = new Map<string, { server: Server; at: number }>()
const asking = new Map<string, Promise<Server>>()
const failed = new Map<string, { at: number; error: unknown }>()

/** What a provider says of itself, asked for now. */
export async function discovered(issuer: string): Promise<Server> {
  failed.delete(issuer)
  return learn(issuer)
}

/** What a provider says of itself, as it was told within the last hour; older only while it is silent. */
export async function known(issuer: string): Promise<Server> {
  const before = held.get(issuer)
  if (before && now() - before.at < FRESH_MS) return before.server
  const failure = failed.get(issuer)
  try {
    if (failure && now() - failure.at < PAUSE_MS) throw failure.error
    return await learn(issuer)
  } catch (error) {
    if (before && now() - before.at < LONGEST_MS) return before.server
    throw error
  }
}

/** However many ask at the same time, the provider is asked once. */
function learn(issuer: string): Promise<Server> {
  const running = asking.get(issuer) ?? ask(issuer).finally(() => asking.delete(issuer))
  asking.set(issuer, running)
  return running
}

async function ask(issuer: string): Promise<Server> {
  try {
    const config = await openid.discovery(new URL(issuer), 'leia', undefined, openid.None(), {
      timeout: TIMEOUT,
      [openid.customFetch]: fetchOutside,
      execute: env.secure ? [] : [openid.allowInsecureRequests],
    })
    const server = config.serverMetadata()
    held.set(issuer, { server, at: now() })
    failed.delete(issuer)
    return server
  } catch (error) {
    failed.set(issuer, { at: now(), error })
    throw error
  }
}
