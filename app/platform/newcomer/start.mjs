// `npm start`: from a fresh clone to a running demo. Node's own modules only, until packages are there.
import { build, handOver, install, requireNode, run } from './ready.mjs'

process.env.NODE_ENV = 'production'
requireNode()
await install()
await build()
await run('Compiling the courses', 'app/commands/content.ts', 'build')
await run('Preparing the database', 'app/commands/db.ts', 'migrate')
await run('Filling in the demo', 'app/commands/db.ts', 'seed')
handOver('app/commands/serve.ts', '--demo')
