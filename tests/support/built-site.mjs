// The built site in a process of its own: plain JavaScript, so that it is up in a moment.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveAndTell } from './tell-parent.mjs'

const { app, controls } = await import(pathToFileURL(path.resolve('build/server/index.js')).href)
let statements = 0
const { client } = controls.db
const { execute, batch } = client
client.execute = (...args) => {
  statements += 1
  return execute.apply(client, args)
}
client.batch = (list, ...rest) => {
  statements += list.length
  return batch.call(client, list, ...rest)
}
const realTime = Date.now
let shift = 0
Date.now = () => realTime() + shift

serveAndTell(app, {
  statements: () => statements,
  shiftClock: (milliseconds) => {
    shift = milliseconds
    return 0
  },
})
