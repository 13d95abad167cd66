import { once } from 'node:events'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuse } from './refuse.tsx'

let server: Server

beforeAll(async () => {
  const app = express().use((req, res) => refuse(req, res, 413))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

async function pour(bytes: number) {
  const { port } = server.address() as AddressInfo
  const sent = request({ port, method: 'POST', headers: { 'content-length': bytes } })
  sent.on('error', () => undefined)
  sent.end(Buffer.alloc(bytes, 'x'))
  const [answer] = await once(sent, 'response')
  return { headers: answer.headers, body: await text(answer) }
}

describe('refuse', () => {
  it('lets whoever pours in far too much come to the answer', async () => {
    for (let n = 0; n < 30; n++) {
      const { headers, body } = await pour(10_000_000)
      expect(body).toContain('256\u00a0kilobyte')
      expect(headers.connection).not.toBe('close')
    }
  })

  it('does not go on reading what no form or file could be', async () => {
    const { port } = server.address() as AddressInfo
    const sent = request({ port, method: 'POST', headers: { 'content-length': 1e9 } })
    sent.on('error', () => undefined)
    sent.flushHeaders()
    const [answer] = await once(sent, 'response')
    expect(answer.headers.connection).toBe('close')
    sent.destroy()
  })
})
