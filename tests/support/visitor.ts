import type { Express } from 'express'
import inject, { type Response } from 'light-my-request'

export const ORIGIN = 'http://localhost:3000'
export const DEMO_PASSWORD = 'helgeland-demo'

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
type Options = { headers?: Record<string, string>; form?: Fields | string; method?: Method }
/** Form fields; a field may stand several times. */
export type Fields = [string, string][] | Record<string, string>

/** A browser without a window: whole requests to the site, with cookies kept from answer to answer. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app: Express

  constructor(app: Express) {
    this.#app = app
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(url, { headers })
  }

  post(
    url: string,
    form: Fields | string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.request(url, { method: 'POST', form, headers: { origin: ORIGIN, ...headers } })
  }

  /** Sends a form with a file, whose type tells where its parts end. */
  upload(url: string, payload: Buffer, type: string): Promise<Response> {
    return this.#send(url, 'POST', payload, { origin: ORIGIN, 'content-type': type })
  }

  /** Signs in as a demo account. */
  async signIn(email: string, password = DEMO_PASSWORD): Promise<this> {
    const answer = await this.post('/sign-in', { email, password })
    if (answer.statusCode !== 302)
      throw new Error(`${email} could not sign in: ${answer.statusCode}`)
    return this
  }

  request(url: string, { headers = {}, form, method = 'GET' }: Options): Promise<Response> {
    const payload = form === undefined ? undefined : new URLSearchParams(form).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.#send(url, method, payload, { ...(payload === undefined ? {} : type), ...headers })
  }

  async #send(
    url: string,
    method: Method,
    payload: string | Buffer | undefined,
    headers: Record<string, string>,
  ): Promise<Response> {
    const answer = await inject(this.#app as never, {
      method,
      url,
      payload,
      headers: {
        host: 'localhost:3000',
        ...(this.cookies.size > 0 ? { cookie: this.#cookieHeader() } : {}),
        ...headers,
      },
    })
    this.#keep(answer)
    return answer
  }

  #cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #keep(answer: Response): void {
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}
