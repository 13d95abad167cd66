import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a request gets that has begun and not yet said what it wants, in milliseconds. */
const HALF_SAID_MS = 1000
const LOOK_AGAIN_MS = 5

type Kept = { underWay: number; read: number }

/** The connections of a server, and which of them wait for their next request. */
export function connectionsOf(server: Server) {
  const open = new Map<Socket, Kept>()
  server.on('connection', (socket: Socket) => {
    open.set(socket, { underWay: 0, read: socket.bytesRead })
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage, res: ServerResponse) => {
    const kept = open.get(socket)
    if (!kept) return
    kept.underWay += 1
    res.once('close', () => {
      kept.underWay -= 1
      kept.read = socket.bytesRead
    })
  })
  return {
    /** Gives each connection away as soon as nothing is under way on it; resolves when none is left. */
    async leave(give: (socket: Socket) => void): Promise<void> {
      const until = performance.now() + HALF_SAID_MS
      for (;;) {
        for (const [socket] of [...open].filter(waits)) {
          open.delete(socket)
          give(socket)
        }
        const busy = [...open.values()].some(({ underWay }) => underWay > 0)
        if (!busy && (open.size === 0 || performance.now() > until)) return
        await pause(LOOK_AGAIN_MS)
      }
    },
  }
}

function waits([socket, { underWay, read }]: [Socket, Kept]): boolean {
  return underWay === 0 && socket.bytesRead === read && !socket.writableEnded && !socket.destroyed
}
