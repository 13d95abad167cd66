import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '#tests/support/free-port.ts'
import { openListening } from './handles.ts'
import { Supervisor } from './supervisor.ts'

const LIMITS = { hung: 2500, loads: 20_000, again: 20 }

let over: Supervisor | undefined
afterEach(async () => {
  over?.stop()
  await over?.ended
})

/** A supervised site, and the workers that were started so far. */
async function site(settings: Record<string, string>[] = []) {
  const port = await freePort()
  const workers: ChildProcess[] = []
  const start = () => {
    const env = { ...process.env, ...settings[workers.length] }
    const worker = fork('tests/support/small-worker.ts', { execArgv: ['--import', 'tsx'], env })
    workers.push(worker)
    return worker
  }
  const supervisor = new Supervisor(start, await openListening('127.0.0.1', port), LIMITS)
  over = supervisor
  const get = (path: string, agent?: Agent) => ask(port, path, agent)
  /** Under way: the worker has it, and has said so. */
  const begin = (path: string) =>
    new Promise<{ whole: Promise<string> }>((resolve) => {
      const whole = ask(port, path, undefined, () => resolve({ whole }))
    })
  return { port, workers, supervisor, get, begin }
}

function ask(port: number, path: string, agent = new Agent(), begun = () => {}): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ port, path, agent }, (response) => {
      begun()
      let body = ''
      response.on('data', (some) => {
        body += some
      })
      response.once('end', () => resolve(body))
    })
      .once('error', reject)
      .end()
  })
}

/** When the first worker serves: before that nobody listens. */
async function firstAnswer(get: (path: string) => Promise<string>): Promise<string> {
  for (;;) {
    const answer = await get('/').catch(() => undefined)
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Asks on and on until another worker answers; nothing may go unanswered on the way. */
async function untilAnother(get: () => Promise<string>, than: string): Promise<string> {
  for (;;) {
    const answer = await get()
    if (answer !== than) return answer
  }
}

describe('a site under its supervisor', { timeout: 60_000 }, () => {
  it('is taken over by a new worker with every request answered, on new connections and on kept ones', async () => {
    const { supervisor, get, begin, workers } = await site()
    const first = await firstAnswer(get)
    const kept = new Agent({ keepAlive: true, maxSockets: 1 })
    const slow = await begin('/slow')
    await get('/', kept)
    supervisor.reload()
    const answers = await Promise.all([
      untilAnother(() => get('/'), first),
      untilAnother(() => get('/', kept), first),
    ])
    expect(answers).toEqual([`${workers[1]?.pid}`, `${workers[1]?.pid}`])
    expect(await slow.whole).toBe(first)
    expect(workers[0]?.exitCode).toBe(0)
  })

  it('lets another worker follow when it is told again while one loads', async () => {
    const { supervisor, get, workers } = await site()
    const first = await firstAnswer(get)
    supervisor.reload()
    supervisor.reload()
    const second = await untilAnother(() => get('/'), first)
    expect(await untilAnother(() => get('/'), second)).toBe(`${workers[2]?.pid}`)
    expect(workers).toHaveLength(3)
  })

  it('goes on with the old worker when the new one does not start', async () => {
    const { supervisor, get, workers } = await site([{}, { REFUSES: 'yes' }])
    const first = await firstAnswer(get)
    supervisor.reload()
    await new Promise((resolve) => workers[1]?.once('close', resolve))
    expect(workers[1]?.exitCode).toBe(3)
    expect(await get('/')).toBe(first)
  })

  it('comes back after a crash, with nobody refused meanwhile', async () => {
    const { get, workers } = await site()
    await firstAnswer(get)
    for (let crashes = 1; crashes <= 3; crashes++) {
      await expect(get('/crash')).rejects.toThrow('hang up')
      expect(await get('/')).toBe(`${workers[crashes]?.pid}`)
    }
  })

  it('replaces a worker that hangs', async () => {
    const { get, workers } = await site()
    await firstAnswer(get)
    await expect(get('/hang')).rejects.toThrow('hang up')
    expect(await get('/')).toBe(`${workers[1]?.pid}`)
  })

  it('ends with the worker’s own code, when it is stopped and when it never began', async () => {
    const { supervisor, get, begin } = await site()
    await firstAnswer(get)
    const slow = await begin('/slow')
    supervisor.stop()
    expect(await supervisor.ended).toBe(0)
    expect(await slow.whole).not.toBe('')
    expect(await (await site([{ REFUSES: 'yes' }])).supervisor.ended).toBe(3)
  })

  it('says so when its port is taken', async () => {
    const { port, get } = await site()
    await firstAnswer(get)
    await expect(openListening('127.0.0.1', port)).rejects.toThrow(`Port ${port} is in use`)
  })
})
