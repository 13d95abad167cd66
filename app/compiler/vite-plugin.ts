import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { today } from '#app/platform/clock.server.ts'
import { type Built, compileContent } from './compile-content.ts'
import { frameOf } from './diagnostics/code-frame.ts'
import { type Diagnostic, isError, line, tell } from './diagnostics/diagnostic.ts'
import type { Content } from './lesson.ts'
import { openPool, type Pool } from './pool.ts'
import { openStore, type Store } from './store.ts'

type Options = {
  contentDir?: string
  outDir?: string
  /** Runs after each successful compile, before browsers reload. */
  onCompiled?(content: Content): unknown
}

/** A burst of saves becomes one compile. */
const SETTLE_MS = 30

/**
 * Development: compiles the courses at start and whenever a file of theirs changes, then reloads.
 * An error is shown over the page with its place; the last good content stays until it is mended.
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
  showErrorTo(server)
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
    const built = await compileContent({ ...folders, ...tools, today: today() })
    for (const one of built.diagnostics) logger[isError(one) ? 'error' : 'warn'](line(one, 'nb'))
    if (!built.content) return show(server, overlay(built))
    await folders.onCompiled?.(built.content)
    shown.delete(server)
    server.ws.send({ type: 'full-reload' })
  } catch (fault) {
    const { message, stack = '' } = fault instanceof Error ? fault : new Error(String(fault))
    logger.error(stack)
    show(server, { type: 'error', err: { message, stack, plugin: 'leia-content' } })
  }
}

type Overlay = {
  type: 'error'
  err: {
    message: string
    stack: string
    plugin: string
    id?: string
    frame?: string
    loc?: { file: string; line: number; column: number }
  }
}

/** The error that stands until it is mended, for browsers that come later too. */
const shown = new WeakMap<ViteDevServer, Overlay>()

function show(server: ViteDevServer, error: Overlay): void {
  shown.set(server, error)
  server.ws.send(error)
}

function showErrorTo(server: ViteDevServer): void {
  server.ws.on('connection', (socket: { send(text: string): void }) => {
    const error = shown.get(server)
    if (error) socket.send(JSON.stringify(error))
  })
}

function overlay({ diagnostics }: Built): Overlay {
  const errors = diagnostics.filter(isError)
  const [first] = errors as [Diagnostic]
  const { file, column } = first
  const others = errors.slice(1).map((one) => line(one, 'nb'))
  const { message, mend, code } = tell(first, 'nb')
  const words = [`${message}  → ${mend}  [${code}]`, ...others].join('\n')
  return {
    type: 'error',
    err: {
      message: words,
      stack: '',
      plugin: 'leia-content',
      id: path.resolve(file),
      frame: frameOf(first),
      loc: { file: path.resolve(file), line: first.line, column },
    },
  }
}
