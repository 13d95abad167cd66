import { EventEmitter, once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { base, contentFolder, MODULE, moduleFile } from '#tests/factories/content.ts'
import type { Content } from './lesson.ts'
import { contentPlugin } from './vite-plugin.ts'

type Payload = { type: string; err?: { message: string; frame?: string; loc?: object } }

/** What the plugin uses of a development server. */
function fakeServer(root: string) {
  const sent = new EventEmitter()
  const sockets = new EventEmitter()
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
  const logger = { error: () => {}, warn: () => {} }
  const ws = {
    send: (payload: Payload) => sent.emit('payload', payload),
    on: (name: string, listener: () => void) => sockets.on(name, listener),
  }
  const server = { config: { root, logger }, watcher, ws } as unknown as ViteDevServer
  const next = async () => ((await once(sent, 'payload')) as [Payload])[0]
  const connect = () => {
    const received: Payload[] = []
    sockets.emit('connection', { send: (text: string) => received.push(JSON.parse(text)) })
    return received
  }
  return { server, watcher, next, connect }
}

let content: ReturnType<typeof contentFolder>
let close: () => unknown

beforeEach(() => {
  content = contentFolder({})
  for (const [name, text] of Object.entries(base)) content.write(`content/${name}`, text)
})
afterEach(async () => {
  await close()
  content.remove()
})

function start(compiled: Content[] = []) {
  const fake = fakeServer(content.folder)
  const plugin = contentPlugin({ onCompiled: (one) => compiled.push(one) })
  ;(plugin.configureServer as (server: ViteDevServer) => void)(fake.server)
  close = plugin.closeBundle as () => unknown
  const save = (text: string) => {
    const file = path.join(content.folder, 'content', MODULE)
    writeFileSync(file, moduleFile(text))
    fake.watcher.emit('all', 'change', file)
    return fake.next()
  }
  return { ...fake, save }
}

const lesson = () =>
  readFileSync(path.join(content.folder, 'build/content/lessons/kurs.en.json'), 'utf8')

describe('while developing', () => {
  it('content is compiled at start and after each change, then the page reloads', async () => {
    const compiled: Content[] = []
    const { next, save } = start(compiled)
    expect(await next()).toEqual({ type: 'full-reload' })
    expect(await save('Noe helt nytt.')).toEqual({ type: 'full-reload' })
    expect(lesson()).toContain('Noe helt nytt.')
    expect(compiled).toHaveLength(2)
  })

  it('an error is shown with its place until it is mended, to later browsers too', async () => {
    const { next, save, connect } = start()
    await next()
    const before = lesson()
    const error = await save('Kjære {navn}')
    expect(error.err).toMatchObject({
      message: expect.stringContaining('[MX-05]'),
      frame: expect.stringContaining('> 8 | Kjære {navn}'),
      loc: { file: path.join(content.folder, 'content', MODULE), line: 8, column: 7 },
    })
    expect(connect()).toEqual([error])
    expect(lesson()).toBe(before)
    expect(await save('Kjære navn')).toEqual({ type: 'full-reload' })
    expect(connect()).toEqual([])
  })
})
