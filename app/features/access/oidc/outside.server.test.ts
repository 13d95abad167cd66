import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchOutside, isNear } from './outside.server.ts'

let server: Server
afterEach(() => void server?.close())

async function serve(answer: RequestListener): Promise<number> {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

describe('an address near the server', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    'fd00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
  ])('is %s', (address) => {
    expect(isNear(address)).toBe(true)
  })

  it.each(['20.190.160.1', '172.32.0.1', '100.128.0.1', '2603:1026::1', '2a02:c0::1'])(
    'is not %s',
    (address) => {
      expect(isNear(address)).toBe(false)
    },
  )

  it('is not fetched from, by number or by name', async () => {
    let asked = 0
    const port = await serve((_req, res) => {
      asked += 1
      res.end()
    })
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])
      await expect(fetchOutside(`http://${host}:${port}/`, {}, false), host).rejects.toThrow(
        'not public',
      )
    expect(asked).toBe(0)
    await fetchOutside(`http://127.0.0.1:${port}/`, {}, true)
    expect(asked).toBe(1)
  })
})

describe('an answer', () => {
  it('comes with status, headers and body, and what was sent arrives', async () => {
    const port = await serve((req, res) => {
      res.writeHead(201, { 'Content-Type': 'text/plain', 'X-Two': ['a', 'b'] })
      req.pipe(res)
    })
    const sent = {
      method: 'POST',
      headers: { accept: '*/*' },
      body: new URLSearchParams({ a: 'ø' }),
    }
    const answer = await fetchOutside(`http://127.0.0.1:${port}/x`, sent, true)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-two')).toBe('a, b')
    expect(await answer.text()).toBe('a=%C3%B8')
  })

  it('that leads elsewhere is not followed', async () => {
    const port = await serve((_req, res) => res.writeHead(302, { Location: '/b' }).end())
    expect((await fetchOutside(`http://127.0.0.1:${port}/a`, {}, true)).status).toBe(302)
  })

  it('without end is given up', async () => {
    const port = await serve((_req, res) => {
      const more = () => res.writable && res.write('x'.repeat(65_536), more)
      more()
    })
    await expect(fetchOutside(`http://127.0.0.1:${port}/`, {}, true)).rejects.toThrow('too long')
  })

  it('that does not come is given up in time', async () => {
    const port = await serve(() => undefined)
    const signal = AbortSignal.timeout(50)
    await expect(fetchOutside(`http://127.0.0.1:${port}/`, { signal }, true)).rejects.toThrow()
    server.closeAllConnections()
  })
})
