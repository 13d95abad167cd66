import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Serves an application on a free loopback port, and answers its parent's questions in numbers.
 * Ends with its parent.
 */
export function serveAndTell(app, more = {}) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const answers = {
    cpuMs: () => milliseconds(process.cpuUsage()),
    memoryBytes: () => process.memoryUsage.rss(),
    watchLoop: () => Number(delay.enable()),
    longestBlockMs: () => delay.max / 1e6,
    ...more,
  }
  process.on('message', ({ id, question }) => process.send({ id, answer: answers[question]() }))
  process.once('disconnect', () => process.exit())
  const server = createServer(app)
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
}

function milliseconds({ user, system }) {
  return (user + system) / 1000
}
