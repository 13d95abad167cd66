import { EventEmitter, once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { base, contentFolder, MODULE, moduleFile } from '#tests/factories/content.ts'
import type { Content } from './lesson.ts'
import { COMPILED, HELLO, type LiveMessage, STANDING } from './live/message.ts'
import { contentPlugin } from './vite-plugin.ts'

type Told = [event: string, message: LiveMessage]

/** What the plugin uses of a development server. */
function fakeServer(root: string) {
  const sent = new EventEmitter()
  const heard = new EventEmitter()
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
  const logger = { error: () => {}, warn: () => {} }
  const ws = {
    send: (...told: Told) => sent.emit('told', ...told),
    on: (name: string, listener: () => void) => heard.on(name, listener),
  }
  const server = { config: { root, logger }, watcher, ws } as unknown as ViteDevServer
  const next = async () => (await once(sent, 'told')) as Told
  const newcomer = () => {
    const received: Told[] = []
    heard.emit(HELLO, undefined, { send: (...told: Told) => received.push(told) })
    return received
  }
  return { server, watcher, next, newcomer }
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
  it('content is compiled at start and after each change, then browsers are told', async () => {
    const compiled: Content[] = []
    const { next, save } = start(compiled)
    expect(await next()).toEqual([COMPILED, { errors: [] }])
    expect(await save('Noe helt nytt.')).toEqual([COMPILED, { errors: [] }])
    expect(lesson()).toContain('Noe helt nytt.')
    expect(compiled).toHaveLength(2)
  })

  it('an error is told with its place until it is mended, to later browsers too', async () => {
    const { next, save, newcomer } = start()
    await next()
    const before = lesson()
    const [, { errors }] = await save('Kjære {navn}')
    expect(errors).toMatchObject([
      {
        code: 'MX-05',
        place: expect.stringMatching(/01-en\.mdx:8:7$/),
        frame: expect.stringContaining('> 8 | Kjære {navn}'),
      },
    ])
    expect(newcomer()).toEqual([[STANDING, { errors }]])
    expect(lesson()).toBe(before)
    expect(await save('Kjære navn')).toEqual([COMPILED, { errors: [] }])
    expect(newcomer()).toEqual([[STANDING, { errors: [] }]])
  })
})
