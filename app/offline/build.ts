import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Plugin } from 'vite'
import { LOCALES } from '../i18n/locale.ts'

const NAMED = 'virtual:leia-offline'
const FOUND = `\0${NAMED}`

type Script = { locale: string; name: string; code: string }

/**
 * Builds what runs beside pages: the worker, and a script a language that pages load when they have
 * settled. `virtual:leia-offline` tells the addresses of the scripts; while developing there are none.
 */
export function offline(): Plugin {
  let scripts: Promise<Script[]> | undefined
  let isServer = false
  return {
    name: 'leia-offline',
    configResolved({ command, build: { ssr } }) {
      isServer = Boolean(ssr)
      if (command === 'build') scripts = Promise.all(LOCALES.map(scriptIn))
    },
    resolveId: (id) => (id === NAMED ? FOUND : null),
    async load(id) {
      if (id !== FOUND) return null
      const made = (await scripts) ?? []
      const addresses = Object.fromEntries(made.map(({ locale, name }) => [locale, `/${name}`]))
      return `export const scripts = ${JSON.stringify(addresses)}`
    },
    async generateBundle(_, bundle) {
      if (isServer) return
      const made = (await scripts) ?? []
      for (const { name: fileName, code: source } of made)
        this.emitFile({ type: 'asset', fileName, source })
      const source = await worker(hash([...Object.keys(bundle), ...made.map(({ name }) => name)]))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  }
}

async function scriptIn(locale: string): Promise<Script> {
  const entry = `import { ${locale} as text } from './app/i18n/locales/offline/${locale}.ts'
    import { start } from './app/offline/start.ts'
    void start(text, '${locale}')`
  const code = await bundled({ stdin: { contents: entry, resolveDir: '.', loader: 'ts' } })
  return { locale, code, name: `assets/offline-${locale}-${hash([code])}.js` }
}

function worker(name: string): Promise<string> {
  const define = { BUILD: JSON.stringify(name) }
  return bundled({ entryPoints: ['app/offline/worker.ts'], define })
}

async function bundled(what: Parameters<typeof build>[0]): Promise<string> {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  } as const
  const { outputFiles } = await build({ ...common, ...what })
  return outputFiles?.[0]?.text ?? ''
}

function hash(parts: string[]): string {
  return createHash('sha256').update(parts.toSorted().join('\n')).digest('base64url').slice(0, 8)
}
