import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { heldBytes } from './held-memory.mjs'

/**
 * Serves an application on a free loopback port, and answers its parent's questions in numbers.
 * Ends with its parent.
 */
export function serveAndTell(app, more = {}) {
  const answers = {
    cpuMs,
    memoryBytes: () => process.memoryUsage.rss(),
    heldBytes,
    ...loop(),
    ...more,
  }
  process.on('message', ({ id, question, given }) =>
    process.send({ id, answer: answers[question](given) }),
  )
  process.once('disconnect', () => process.exit())
  // As `npm run serve` does.
  const server = createServer({ keepAliveTimeout: 65_000 }, app)
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
}

/** Processor time of the whole process so far, in milliseconds. */
function cpuMs() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How long the event loop stood still since it was last watched, and how much of that was work of our own. */
function loop() {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let longestWork = 0
  let before = 0
  let timer
  const look = () => {
    const now = cpuMs()
    longestWork = Math.max(longestWork, now - before)
    before = now
  }
  return {
    watchLoop: () => {
      clearInterval(timer)
      delay.enable()
      delay.reset()
      before = cpuMs()
      longestWork = 0
      timer = setInterval(look, 1)
      return 0
    },
    longestBlockMs: () => delay.max / 1e6,
    longestWorkMs: () => longestWork,
  }
}
