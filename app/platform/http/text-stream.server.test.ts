import { expect, it } from 'vitest'
import { textStream } from './text-stream.server.ts'

/** Parts that tell how many were made, and whether they were ended. */
function counted(parts: string[]) {
  const told = { made: 0, ended: false }
  async function* make() {
    try {
      for (const part of parts) {
        told.made += 1
        yield part
      }
    } finally {
      told.ended = true
    }
  }
  return { told, parts: make() }
}
const reader = (more: { signal?: AbortSignal; taken?: () => Promise<void> } = {}) => ({
  signal: new AbortController().signal,
  taken: async () => {},
  ...more,
})

it('gives every part, in order and as UTF-8', async () => {
  const { told, parts } = counted(['Åse;', 'Ørn\r\n'])
  expect(await new Response(textStream(parts, reader())).text()).toBe('Åse;Ørn\r\n')
  expect(told).toEqual({ made: 2, ended: true })
})

it('makes nothing before it is read, and nothing ahead of the reader', async () => {
  const { told, parts } = counted(['a', 'b', 'c'])
  let take: () => void = () => {}
  const taken = () => new Promise<void>((resolve) => (take = resolve))
  const stream = new Response(textStream(parts, reader({ taken }))).body?.getReader()
  expect(told.made).toBe(0)
  const first = stream?.read()
  await Promise.resolve()
  expect(told.made).toBe(0)
  take()
  await first
  expect(told.made).toBe(1)
})

it('stops when the reader goes', async () => {
  const left = new AbortController()
  const { told, parts } = counted(['a', 'b', 'c'])
  const stream = new Response(textStream(parts, reader({ signal: left.signal }))).body?.getReader()
  await stream?.read()
  left.abort()
  expect(await stream?.read()).toMatchObject({ done: true })
  expect(told).toEqual({ made: 1, ended: true })
})

it('stops when the body is given up', async () => {
  const { told, parts } = counted(['a', 'b', 'c'])
  const stream = new Response(textStream(parts, reader())).body?.getReader()
  await stream?.read()
  await stream?.cancel()
  expect(told).toEqual({ made: 1, ended: true })
})
