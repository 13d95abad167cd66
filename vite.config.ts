import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import { offline } from './app/offline/build.ts'
import settings from './remix.config.js'

/** The server's own entry imports Remix's build, so that there is one copy of every module. */
const serverEntry: Plugin = {
  name: 'leia-server-entry',
  config: (_, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: './app/server.ts' } } } : {},
}

/** Few chunks for what hydrated pages share: a dozen small ones cost a round trip each. */
const fewChunks: Plugin = {
  name: 'leia-few-chunks',
  config: (_, { isSsrBuild }) =>
    isSsrBuild ? {} : { build: { rollupOptions: { output: { manualChunks: chunkOf } } } },
}

function chunkOf(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler|@remix-run)\//.test(id)) return 'vendor'
  // With the one module that knows every lab: a chunk that `ui` imported would be run before it.
  if (/\/app\/features\/activities\/([a-z]+-lab\/|simulation\/|views\.)/.test(id)) return 'labs'
  return /\/app\/(offline\/|ui\/|i18n\/[^/]+$|features\/activities\/)/.test(id) ? 'ui' : undefined
}

/** Imported by code that no browser gets: found in a visit, they would be prepared and the page loaded again. */
const SERVER_ONLY = [
  '@libsql/client',
  '@node-rs/argon2',
  '@remix-run/node',
  'drizzle-orm',
  'libsql',
  'lucia',
  'pino',
  'rate-limiter-flexible',
  'snowball-stemmers',
  'zod',
]

export default defineConfig({
  plugins: [remix(settings), serverEntry, fewChunks, offline()],
  build: { target: 'es2022', cssMinify: true },
  ssr: { external: ['@libsql/client', '@node-rs/argon2', 'lucia'] },
  optimizeDeps: {
    include: ['react', 'react-dom', 'react-dom/client', '@remix-run/react', 'd3-scale'],
    exclude: SERVER_ONLY,
  },
})
