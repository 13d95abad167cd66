import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { today } from '#app/platform/clock.server.ts'
import { compileContent } from './compile-content.ts'
import { frameOf } from './diagnostics/code-frame.ts'
import { type Diagnostic, isError, line, tell } from './diagnostics/diagnostic.ts'
import type { Content } from './lesson.ts'
import { COMPILED, HELLO, type LiveError, type LiveMessage, STANDING } from './live/message.ts'
import { openPool, type Pool } from './pool.ts'
import { openStore, type Store } from './store.ts'

type Options = {
  contentDir?: string
  outDir?: string
  /** Runs after each successful compile, before browsers are told. */
  onCompiled?(content: Content): unknown
}

/** A burst of saves becomes one compile. */
const SETTLE_MS = 10

/**
 * Development: compiles the courses at start and whenever a file of theirs changes, and tells
 * browsers, which change what differs and show what is wrong (`live/browser.ts`). With an error
 * the last good content stays until it is mended.
 */
export function contentPlugin(options: Options = {}): Plugin {
  let close = async () => {}
  return {
    name: 'leia-content',
    apply: 'serve',
    configureServer(server) {
      close = watch(server, options)
    },
    closeBundle: () => close(),
  }
}

function watch(server: ViteDevServer, options: Options): () => Promise<void> {
  const { root } = server.config
  const contentDir = path.resolve(root, options.contentDir ?? 'content')
  const outDir = path.resolve(root, options.outDir ?? (process.env.LEIA_CONTENT || 'build/content'))
  const tools = { pool: openPool(), store: openStore(`${outDir}-cache`) }
  const run = oneAtATime(() => compile(server, { ...options, contentDir, outDir }, tools))
  answerNewcomers(server)
  let timer: NodeJS.Timeout | undefined
  server.watcher.add(contentDir)
  server.watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(contentDir + path.sep)) return
    clearTimeout(timer)
    timer = setTimeout(run, SETTLE_MS)
  })
  run()
  return () => tools.pool.close()
}

/** Runs again once when it was asked for while it ran. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await work()
    } while (again)
    running = false
  }
  return () => void run()
}

type Tools = { pool: Pool; store: Store }
type Folders = Options & { contentDir: string; outDir: string }

async function compile(server: ViteDevServer, folders: Folders, tools: Tools): Promise<void> {
  const { logger } = server.config
  try {
    const { diagnostics, content } = await compileContent({
      ...folders,
      ...tools,
      quick: true,
      today: today(),
    })
    for (const one of diagnostics) logger[isError(one) ? 'error' : 'warn'](line(one, 'nb'))
    if (content) await folders.onCompiled?.(content)
    say(server, { errors: diagnostics.filter(isError).map(liveError) })
  } catch (fault) {
    const { message, stack = '' } = fault instanceof Error ? fault : new Error(String(fault))
    logger.error(stack)
    say(server, { errors: [{ ...OUR_FAULT, message, frame: stack }] })
  }
}

const OUR_FAULT = { place: 'Leia', mend: 'meld fra, feilen er vår', code: '–' }

function liveError(diagnostic: Diagnostic): LiveError {
  const { file, line, column, message, mend, code } = tell(diagnostic, 'nb')
  return { place: `${file}:${line}:${column}`, message, mend, code, frame: frameOf(diagnostic) }
}

/** How it stands, for browsers that come later. */
const standing = new WeakMap<ViteDevServer, LiveMessage>()

function say(server: ViteDevServer, message: LiveMessage): void {
  standing.set(server, message)
  server.ws.send(COMPILED, message)
}

function answerNewcomers(server: ViteDevServer): void {
  server.ws.on(HELLO, (_, client) => client.send(STANDING, standing.get(server) ?? { errors: [] }))
}
