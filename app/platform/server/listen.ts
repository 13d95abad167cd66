import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
import { env } from '../env.server.ts'
import { log } from '../log.server.ts'

/** How long requests under way get to finish when the server is told to stop, in milliseconds. */
const GRACE_MS = 10_000

/** Listens at HOST and PORT; resolves when it does. */
export function listen(app: RequestListener): Promise<Server> {
  const server = createServer(app)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, () => resolve(server))
  })
}

/** On SIGINT and SIGTERM: finish what is under way, here and in `work`, then end. */
export function stopGracefully(
  server: Server,
  beforehand: () => void,
  work?: { stop(): Promise<void> },
): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      beforehand()
      setTimeout(() => process.exit(1), GRACE_MS).unref()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      void Promise.all([closed, work?.stop()]).then(() => process.exit(0))
    })
  }
}
