import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** How the other end behaves: a mail server that works, and the ways in which they don't. */
export type Behaviour =
  | 'takes'
  | 'refuses the address'
  | 'puts off'
  | 'refuses the content'
  | 'puts off the content'
  | 'wants a password'
  | 'is silent after the content'
  | 'takes and goes away'
  | 'goes away before the content'

type Options = { pauseMs?: () => number; host?: string }

export type Received = { raw: string; to: string[]; mail: ParsedMail }

const REPLIES: Partial<Record<Behaviour, [number, string]>> = {
  'refuses the address': [550, 'No such user'],
  'puts off': [451, 'Try again later'],
  'refuses the content': [554, 'Looks like spam'],
  'puts off the content': [452, 'Out of space'],
}
const AT_THE_ADDRESS = new Set<Behaviour>(['refuses the address', 'puts off'])

/** A real SMTP server on a loopback port, which keeps what it has taken. */
export class SmtpPeer {
  behaviour: Behaviour = 'takes'
  readonly taken: Received[] = []
  /** Names and passwords that it was sent, in the open. */
  readonly passwords: string[] = []
  #asked = 0
  readonly #server: SMTPServer

  private constructor(pauseMs: () => number) {
    this.#server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) => {
        this.passwords.push(`${username}:${password}`)
        done(null, { user: username })
      },
      disabledCommands: ['STARTTLS'],
      onMailFrom: (_, __, done) =>
        done(this.behaviour === 'wants a password' ? reply([530, 'Sign in first']) : null),
      onRcptTo: (_, { remotePort }, done) => {
        this.#asked += 1
        if (this.behaviour === 'goes away before the content') return this.#hangUp(remotePort)
        done(AT_THE_ADDRESS.has(this.behaviour) ? reply(REPLIES[this.behaviour]) : null)
      },
      onData: (stream, { envelope, remotePort }, done) => {
        const whole = async (bytes: Buffer) => {
          const refused = REPLIES[this.behaviour]
          if (refused) return done(reply(refused))
          const to = envelope.rcptTo.map(({ address }) => address)
          const received = { raw: bytes.toString(), to, mail: await simpleParser(bytes) }
          await wait(pauseMs())
          this.taken.push(received)
          await wait(pauseMs())
          if (this.behaviour === 'takes and goes away') return this.#hangUp(remotePort)
          if (this.behaviour !== 'is silent after the content') done()
        }
        // A client that goes away midway has sent nothing.
        buffer(stream).then(whole, () => {})
      },
    })
    // A client that is killed resets its connection.
    this.#server.on('error', () => {})
  }

  /** `pauseMs`: how long it takes before it has a mail, and again before it says so. */
  static async start(options: Options = {}): Promise<SmtpPeer> {
    const { pauseMs = () => 0, host = '127.0.0.1' } = options
    const peer = new SmtpPeer(pauseMs)
    await once(peer.#server.listen(0, host), 'listening')
    return peer
  }

  get url(): string {
    const { address, port } = this.#server.server.address() as AddressInfo
    return `smtp://${address}:${port}`
  }

  /** How many times a client came as far as naming a recipient. */
  get asked(): number {
    return this.#asked
  }

  reset(behaviour: Behaviour = 'takes'): void {
    this.behaviour = behaviour
    this.taken.length = 0
    this.#asked = 0
  }

  stop(): Promise<void> {
    for (const port of this.#sockets()) port.destroy()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  #hangUp(port: number): void {
    for (const socket of this.#sockets()) if (socket.remotePort === port) socket.destroy()
  }

  #sockets(): Socket[] {
    return [...this.#server.connections].map(
      (connection) => (connection as unknown as { _socket: Socket })._socket,
    )
  }
}

function reply(said: [number, string] | undefined): Error | null {
  return said ? Object.assign(new Error(said[1]), { responseCode: said[0] }) : null
}
