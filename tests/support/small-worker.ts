// A worker that serves next to nothing; made to be replaced, to hang and to crash.
import { serveWhenTold } from '#app/platform/server/supervised.ts'

if (process.env.REFUSES) process.exit(3)
const asleep = new Int32Array(new SharedArrayBuffer(4))

serveWhenTold(
  (req, res) => {
    if (req.url === '/hang') Atomics.wait(asleep, 0, 0)
    if (req.url === '/crash') process.exit(9)
    if (req.url === '/slow') {
      res.flushHeaders()
      setTimeout(() => res.end(`${process.pid}`), 400)
    } else res.end(`${process.pid}`)
  },
  { begin() {}, stopping() {}, end: async () => {} },
)
