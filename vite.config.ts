import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import settings from './remix.config.js'

/** The server's own entry imports Remix's build, so that there is one copy of every module. */
const serverEntry: Plugin = {
  name: 'leia-server-entry',
  config: (_, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: './app/platform/server/main.ts' } } } : {},
}

export default defineConfig({
  plugins: [remix(settings), serverEntry],
  build: { target: 'es2022', cssMinify: true },
  ssr: { external: ['@libsql/client', '@node-rs/argon2', 'lucia'] },
  optimizeDeps: {
    include: ['react', 'react-dom', 'react-dom/client', '@remix-run/react'],
    exclude: ['@libsql/client', '@node-rs/argon2'],
  },
})
