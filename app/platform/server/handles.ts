import { lookup } from 'node:dns/promises'
import net, { Socket } from 'node:net'
import { getSystemErrorMap } from 'node:util'

/**
 * What Node's own cluster module hands from process to process: a socket that nobody reads or
 * accepts from yet. Node has no public way to hold one; this file is the only one that knows how.
 */
export type Handle = {
  close(): void
  readStop(): void
  getsockname?(into: { port?: number }): void
}

type Place = [address: string, port: number, family: number] | [null, null, null, fd: number]
type Opener = (...place: Place) => Handle | number
const { _createServerHandle: openHandle } = net as unknown as { _createServerHandle: Opener }

/** The first file descriptor that systemd hands over. */
const FIRST_INHERITED = 3

/**
 * A listening socket to give to workers, which alone accept from it: the one that systemd opened
 * for this process, else one of its own.
 * @throws Error with a sentence when the address can't be had.
 */
export async function openListening(host: string, port: number): Promise<Handle> {
  const { LISTEN_FDS, LISTEN_PID } = process.env
  if (LISTEN_FDS === '1' && LISTEN_PID === `${process.pid}`)
    return opened(openHandle(null, null, null, FIRST_INHERITED))
  const { address, family } = await lookup(host)
  const handle = opened(openHandle(address, port, family))
  const bound: { port?: number } = {}
  handle.getsockname?.(bound)
  // A port that is taken shows only when someone listens, unless one looks.
  if (bound.port !== port) throw new Error(inUse(port))
  return handle

  function opened(made: Handle | number): Handle {
    if (typeof made !== 'number') return made
    const [name, meaning] = getSystemErrorMap().get(made) ?? []
    if (name === 'EADDRINUSE') throw new Error(inUse(port))
    throw new Error(`Leia can't listen at ${host}:${port}: ${meaning ?? made}.`)
  }
}

function inUse(port: number): string {
  return `Port ${port} is in use: choose another with PORT=… and start again.`
}

/** Takes a connection out of this process unread: what its client sends from now on waits in the socket. */
export function handleOf(socket: Socket): Handle | undefined {
  const handle = (socket as Socket & { _handle?: Handle })._handle
  handle?.readStop()
  return handle
}

/** A connection that another process had, as an HTTP server wants it. */
export function socketOf(handle: Handle): Socket {
  const socket = new Socket({ handle, allowHalfOpen: true } as never)
  return socket.setNoDelay(true)
}
