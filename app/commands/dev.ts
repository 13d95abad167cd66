import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { createServer as createVite, type Plugin } from 'vite'
import type { Content } from '#app/compiler/lesson.ts'
import { contentPlugin } from '#app/compiler/vite-plugin.ts'
import { env } from '#app/platform/env.server.ts'

type Site = typeof import('#app/server.ts')
type Publishing = typeof import('#app/features/competence/publish.server.ts')

/**
 * Pages without scripts can't swap a module: any change of code loads the page again.
 * Not so for courses: theirs is to be loaded when they are compiled, and not before.
 */
const reloadPages: Plugin = {
  name: 'leia-reload-pages',
  handleHotUpdate: ({ file, server }) => {
    if (file.startsWith(`${process.cwd()}/app/`)) server.ws.send({ type: 'full-reload' })
    return []
  },
}

const { values } = parseArgs({ options: { content: { type: 'string' } } })
const server = createServer()
let published = ''
// The courses may be compiled before this is ready, and publishing waits for it.
const starting = createVite({
  appType: 'custom',
  server: {
    middlewareMode: true,
    hmr: { server },
    watch: { ignored: ['**/build/**', '**/data/**'] },
  },
  plugins: [reloadPages, contentPlugin({ contentDir: values.content, onCompiled: publish })],
})

const vite = await starting

server.on('request', (req, res) => {
  vite.middlewares(req, res, async () => {
    try {
      const { app } = (await vite.ssrLoadModule('./app/server.ts')) as Site
      app(req, res)
    } catch (error) {
      vite.ssrFixStacktrace(error as Error)
      console.error(error)
      res.writeHead(500).end(String(error))
    }
  })
})
server.listen(env.PORT, env.HOST, () => console.log(`Leia is ready at ${env.origin}, reloading`))

/** Most edits change prose alone, which the database knows nothing of. */
async function publish({ version: _, ...content }: Content): Promise<void> {
  const known = JSON.stringify(content)
  if (known === published) return
  const path = './app/features/competence/publish.server.ts'
  const { publishAll } = (await (await starting).ssrLoadModule(path)) as Publishing
  await publishAll()
  published = known
}
