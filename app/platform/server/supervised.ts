import { createServer, type RequestListener } from 'node:http'
import { Server, type Socket } from 'node:net'
import { log } from '../log.server.ts'
import { connectionsOf } from './connections.ts'
import { type Handle, handleOf, socketOf } from './handles.ts'

/** What the supervisor says; a handle comes with `listen` and `connection`. */
export type Order = 'listen' | 'connection' | 'hand-over' | 'stop'
/** What a worker says; a handle comes with `connection`. */
export type Sign = 'loaded' | 'serving' | 'alive' | 'connection'

/** How long requests under way get to finish, in milliseconds. */
export const GRACE_MS = 10_000
const BEAT_MS = 1000
/** Longer than proxies keep a connection (60 s): else one may send a request on it just as it is closed here. */
const KEPT_MS = 65_000

/** What else begins and ends with serving. */
export type Life = {
  /** From now on this process is the one that writes. */
  begin(): void
  /** The whole site is about to stop. */
  stopping(): void
  /** Finishes work of its own; afterwards nothing may write. */
  end(): Promise<void>
}

/**
 * Serves an application when the supervisor says so, and until it says so, finishing what is under way.
 * Gives a way to leave by oneself: another worker then takes over.
 */
export function serveWhenTold(app: RequestListener, life: Life): { leave(): void } {
  const server = createServer({ keepAliveTimeout: KEPT_MS }, app)
  const connections = connectionsOf(server)
  let ending = false

  async function end(): Promise<void> {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    // Not the HTTP server's own: that breaks connections off that wait, also those with a request on its way.
    Server.prototype.close.call(server)
    await connections.leave(giveBack)
    await life.end()
    await tell('alive')
    process.exit(0)
  }

  const obey: Record<Order, (handle: Handle) => void> = {
    listen: (handle) =>
      server.listen(handle, () => void tell('serving')).once('listening', life.begin),
    connection: (handle) => void server.emit('connection', socketOf(handle)),
    'hand-over': () => void end(),
    stop: () => {
      life.stopping()
      void end()
    },
  }
  process.on('message', (order: Order, handle) => obey[order](handle as never))
  process.once('disconnect', obey.stop)
  process.once('SIGTERM', obey.stop)
  // Ctrl-C reaches every process of the terminal: the supervisor knows what to do.
  process.on('SIGINT', () => {})
  setInterval(() => void tell('alive'), BEAT_MS).unref()
  void tell('loaded')
  return { leave: obey['hand-over'] as () => void }
}

function giveBack(socket: Socket): void {
  const handle = process.connected ? handleOf(socket) : undefined
  if (handle) void tell('connection', handle)
  else socket.destroy()
}

/** Resolves when it is on its way, also when there is nobody to hear it. */
function tell(sign: Sign, handle?: Handle): Promise<void> {
  return new Promise((resolve) => {
    if (!process.connected) resolve()
    process.send?.(sign, handle as never, undefined, (error) => {
      if (error) log.debug({ err: error, sign }, 'the supervisor does not hear')
      resolve()
    })
  })
}
