import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { demoDatabase } from '#tests/support/make-database.ts'
import { Reader } from '#tests/support/reader.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { signIn } from '#tests/support/sessions.ts'

const SIZE = 100 * 1024 * 1024
const PIECE = Buffer.alloc(64 * 1024, 'x')
/** Some senders wait this long for an answer to the head, and hear why they are refused; others just pour. */
const PATIENCE_MS = [200, 0, 200, 0]

type Way = { says: string; right: number[] }

/** How the size of the body is told, and what that must be answered with. */
const WAYS: Record<string, Way> = {
  declared: { says: `Content-Length: ${SIZE}`, right: [413] },
  'not declared': { says: 'Transfer-Encoding: chunked', right: [411, 413] },
  // What follows the body that was told of is no request.
  'said to be small': { says: 'Content-Length: 1000', right: [400, 404] },
}

/** A body of 100 MB, with its size declared, left out and lied about. */
export const largeBody: Scenario = {
  name: 'large-body',
  target: { 'wrong answers': 0, 'memory growth': 50, 'down afterwards': 0 },
  async run() {
    const database = await demoDatabase()
    const cookie = await signIn(database, 'ansatt@rana.example')
    const server = await ServerProcess.start(database)
    const reader = new Reader(server.origin, cookie)
    try {
      for (let i = 0; i < 50; i++) await reader.get('/courses')
      const before = await server.ask('memoryBytes')
      let most = before
      const wrong: string[] = []
      const watch = async () => {
        most = Math.max(most, await server.ask('memoryBytes'))
      }
      for (const patience of PATIENCE_MS)
        for (const [name, { says, right }] of Object.entries(WAYS)) {
          const head = headOf(server.origin, cookie, says)
          const status = await pour(server.origin, head, patience, watch)
          const cutOff = patience === 0 && status === 0
          if (!right.includes(status) && !cutOff) wrong.push(`${name}: ${status}`)
        }
      const { status } = await reader.get('/courses')
      return {
        'bodies of 100 MB': {
          value: PATIENCE_MS.length * Object.keys(WAYS).length,
          unit: 'requests',
        },
        'wrong answers': { value: wrong.length, unit: 'answers', note: wrong.join(', ') },
        'memory growth': { value: (most - before) / 1e6, unit: 'MB' },
        'down afterwards': { value: Number(status !== 200), unit: '' },
      }
    } finally {
      await server.kill()
    }
  },
}

function headOf(origin: string, cookie: string, says: string): string {
  return [
    'POST /activities/a.b.c/attempts HTTP/1.1',
    `Host: ${new URL(origin).host}`,
    `Origin: ${origin}`,
    `Cookie: ${cookie}`,
    'Content-Type: application/x-www-form-urlencoded',
    says,
    '\r\n',
  ].join('\r\n')
}

/** Pours the body in until it is all sent or the server has had enough; gives the first status heard, or 0. */
async function pour(
  origin: string,
  head: string,
  patience: number,
  watch: () => Promise<void>,
): Promise<number> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  let received = ''
  socket.on('data', (data) => {
    received += data.toString('latin1').slice(0, 200)
  })
  socket.on('error', () => undefined)
  socket.write(head)
  await pause(patience)
  const piece = head.includes('chunked') ? chunk(PIECE) : PIECE
  for (let sent = 0; sent < SIZE && !socket.destroyed; sent += PIECE.length) {
    await push(socket, piece)
    if (sent % (64 * PIECE.length) === 0) await watch()
  }
  if (!socket.destroyed) socket.end(head.includes('chunked') ? '0\r\n\r\n' : '')
  if (!socket.closed) await once(socket, 'close')
  await watch()
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0)
}

async function push(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.write(bytes) || socket.destroyed) return
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined)
}

function chunk(bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ])
}
