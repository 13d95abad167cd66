import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Database from 'libsql'

type Value =
  | { type: 'null' }
  | { type: 'integer' | 'text'; value: string }
  | { type: 'float'; value: number }
  | { type: 'blob'; base64: string }
type Stmt = {
  sql?: string
  sql_id?: number
  args?: Value[]
  named_args?: { name: string; value: Value }[]
}
type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' }
type Request =
  | { type: 'execute'; stmt: Stmt }
  | { type: 'batch'; batch: { steps: { condition?: Condition; stmt: Stmt }[] } }
  | { type: 'sequence'; sql?: string; sql_id?: number }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number }
  | { type: 'close' | 'get_autocommit' }
type Outcome = { step_results: unknown[]; step_errors: unknown[] }

/**
 * A database over the network for tests: Hrana 2 over HTTP (`/v2/pipeline`, JSON), as `libsql://` speaks
 * it, around libSQL itself. It is no sqld: no replication, no namespaces, no limits of a provider's.
 */
export class HranaServer {
  /** While it is not, connections break. */
  isReachable = true
  readonly url: string
  readonly #server: Server
  readonly #streams = new Map<string, Stream>()

  private constructor(server: Server) {
    this.#server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /** Serves a database file to whoever has the token. */
  static async start(file: string, token: string): Promise<HranaServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const hrana = new HranaServer(server)
    server.on('request', async (req, res) => {
      if (!hrana.isReachable) return res.destroy()
      if (req.headers.authorization !== `Bearer ${token}`) return res.writeHead(401).end()
      if (req.url !== '/v2/pipeline') return res.writeHead(404).end()
      const answer = hrana.#pipeline(file, JSON.parse(await textOf(req)))
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
    return hrana
  }

  stop(): void {
    for (const stream of this.#streams.values()) stream.close()
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #pipeline(file: string, { baton, requests }: { baton?: string | null; requests: Request[] }) {
    const known = baton ? this.#streams.get(baton) : undefined
    if (baton) this.#streams.delete(baton)
    const stream = known ?? new Stream(file)
    const results = requests.map((request) => stream.answer(request))
    if (stream.isClosed) return { baton: null, base_url: null, results }
    const next = crypto.randomUUID()
    this.#streams.set(next, stream)
    return { baton: next, base_url: null, results }
  }
}

/** One client's connection: what it began is its own until it closes it. */
class Stream {
  isClosed = false
  readonly #db: Database.Database
  readonly #stored = new Map<number, string>()

  constructor(file: string) {
    this.#db = new Database(file, { timeout: 5000 })
    this.#db.exec('pragma foreign_keys = on')
  }

  answer(request: Request) {
    try {
      return { type: 'ok', response: { type: request.type, ...this.#respond(request) } }
    } catch (error) {
      return { type: 'error', error: told(error) }
    }
  }

  close(): void {
    if (!this.isClosed) this.#db.close()
    this.isClosed = true
  }

  #respond(request: Request): object {
    switch (request.type) {
      case 'execute':
        return { result: this.#execute(request.stmt) }
      case 'batch':
        return { result: this.#batch(request.batch.steps) }
      case 'sequence':
        this.#db.exec(this.#textOf(request))
        return {}
      case 'store_sql':
        this.#stored.set(request.sql_id, request.sql)
        return {}
      case 'close_sql':
        this.#stored.delete(request.sql_id)
        return {}
      case 'get_autocommit':
        return { is_autocommit: !this.#db.inTransaction }
      case 'close':
        this.close()
        return {}
    }
  }

  #batch(steps: { condition?: Condition; stmt: Stmt }[]): Outcome {
    const outcome: Outcome = { step_results: [], step_errors: [] }
    for (const { condition, stmt } of steps) {
      const step = { result: null as unknown, error: null as unknown }
      if (!condition || this.#holds(condition, outcome))
        try {
          step.result = this.#execute(stmt)
        } catch (error) {
          step.error = told(error)
        }
      outcome.step_results.push(step.result)
      outcome.step_errors.push(step.error)
    }
    return outcome
  }

  #holds(condition: Condition, outcome: Outcome): boolean {
    const holds = (one: Condition) => this.#holds(one, outcome)
    switch (condition.type) {
      case 'ok':
        return outcome.step_results[condition.step] !== null
      case 'error':
        return outcome.step_errors[condition.step] !== null
      case 'not':
        return !holds(condition.cond)
      case 'and':
        return condition.conds.every(holds)
      case 'or':
        return condition.conds.some(holds)
      case 'is_autocommit':
        return !this.#db.inTransaction
    }
  }

  #execute(stmt: Stmt) {
    const prepared = this.#db.prepare(this.#textOf(stmt)).safeIntegers(true)
    const named = stmt.named_args?.map(({ name, value }) => [
      name.replace(/^[:@$]/, ''),
      fromHrana(value),
    ])
    const args = named?.length ? Object.fromEntries(named) : (stmt.args ?? []).map(fromHrana)
    if (!prepared.reader) {
      const { changes, lastInsertRowid } = prepared.run(args)
      const done = { affected_row_count: changes, last_insert_rowid: `${lastInsertRowid}` }
      return { cols: [], rows: [], ...done }
    }
    const cols = prepared.columns().map(({ name, type }) => ({ name, decltype: type }))
    const rows = (prepared.raw(true).all(args) as unknown[][]).map((row) => row.map(toHrana))
    return { cols, rows, affected_row_count: 0, last_insert_rowid: null }
  }

  #textOf({ sql, sql_id }: { sql?: string; sql_id?: number }): string {
    const text = sql ?? this.#stored.get(sql_id ?? -1)
    if (text === undefined) throw new Error('no such SQL text')
    return text
  }
}

function fromHrana(value: Value): unknown {
  if (value.type === 'null') return null
  if (value.type === 'integer') return BigInt(value.value)
  return value.type === 'blob' ? Buffer.from(value.base64, 'base64') : value.value
}

function toHrana(value: unknown): Value {
  if (value === null || value === undefined) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: `${value}` }
  if (typeof value === 'number') return { type: 'float', value }
  if (value instanceof Uint8Array)
    return { type: 'blob', base64: Buffer.from(value).toString('base64') }
  return { type: 'text', value: String(value) }
}

function told(error: unknown) {
  const { message, code } = error as Error & { code?: string }
  return { message, code: code ?? 'SQLITE_ERROR' }
}

async function textOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part)
  return Buffer.concat(parts).toString()
}
