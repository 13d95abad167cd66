import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = path.join(ROOT, 'node_modules/.cache/leia')
const CODE = path.join(FOLDER, 'content-worker.mjs')
const STAMP = path.join(FOLDER, 'content-worker.json')
/** What changes the file without being in it: packages' versions, and how it is made. */
const BESIDE = ['package-lock.json', 'tsconfig.json', 'app/compiler/worker-file.ts']
/** Loaded only where something is rendered, or drawn without a layout. */
const LOADED_LATER = ['esbuild', 'mdx-bundler', 'elkjs']

let made: Promise<string> | undefined

/**
 * The worker and its packages as one file of plain JavaScript: it starts many times as fast as it
 * would file by file, and where no TypeScript loader is at hand. Made anew when its source changed.
 */
export function workerFile(): Promise<string> {
  made ??= isCurrent() ? Promise.resolve(CODE) : make()
  return made
}

type Stamp = Record<string, string>

function isCurrent(): boolean {
  if (!existsSync(CODE) || !existsSync(STAMP)) return false
  const stamp: Stamp = JSON.parse(readFileSync(STAMP, 'utf8'))
  return Object.entries(stamp).every(([file, mark]) => mark === markOf(file))
}

function markOf(file: string): string | undefined {
  const found = statSync(path.join(ROOT, file), { throwIfNoEntry: false })
  return found && `${found.size} ${found.mtimeMs}`
}

async function make(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['app/compiler/worker.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: LOADED_LATER,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: REQUIRE },
    metafile: true,
    write: false,
  })
  place(CODE, outputFiles[0]?.text ?? '')
  const read = [...Object.keys(metafile.inputs), ...BESIDE]
  place(STAMP, JSON.stringify(Object.fromEntries(read.map((file) => [file, markOf(file)]))))
  return CODE
}

/** For packages that are not ES modules; under names that no package takes for its own. */
const REQUIRE = `import { createRequire as leiaRequire } from 'node:module'; const require = leiaRequire(import.meta.url);`

/** Another process may be writing the same file: whoever is last puts the same there. */
function place(file: string, text: string): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}
