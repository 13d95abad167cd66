import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way to the site on which an answer can be lost after the site has given it. */
export class LosingProxy {
  /** Whether what comes back of a request is lost. */
  loses: (path: string) => boolean = () => false
  /** Paths of which the site's answer was lost. */
  readonly lost: string[] = []
  readonly #server: Server

  private constructor(site: string) {
    const { hostname, port } = new URL(site)
    this.#server = createServer((asked, answer) => {
      const { method, url: path = '/', headers } = asked
      const onward = request({ hostname, port, method, path, headers }, (came) =>
        this.#pass(path, came, answer),
      )
      onward.on('error', () => answer.destroy())
      asked.pipe(onward)
    })
  }

  static async to(site: string): Promise<LosingProxy> {
    const proxy = new LosingProxy(site)
    await new Promise<void>((ready) => proxy.#server.listen(0, '127.0.0.1', ready))
    return proxy
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #pass(path: string, came: IncomingMessage, answer: ServerResponse): void {
    if (!this.loses(path)) {
      answer.writeHead(came.statusCode ?? 500, came.headers)
      came.pipe(answer)
      return
    }
    // The whole answer is there: what it tells of is stored.
    came.resume().on('end', () => {
      this.lost.push(path)
      answer.destroy()
    })
  }
}
