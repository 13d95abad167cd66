// `npm run dev`: the site with live reload for code and courses.
import { handOver, install, requireNode, run } from './ready.mjs'

requireNode()
await install()
await run('Compiling the courses', 'app/commands/content.ts', 'build')
await run('Preparing the database', 'app/commands/db.ts', 'migrate')
await run('Filling in the demo', 'app/commands/db.ts', 'seed')
handOver('app/commands/dev.ts')
