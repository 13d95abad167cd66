import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import inject from 'light-my-request'
import { expect, it } from 'vitest'
import { oneATurn } from './one-a-turn.ts'

/** A site whose every answer takes some milliseconds of work. */
function siteThatTakes(ms: number, longestWaitMs?: number) {
  const app = express()
  app.all('*', oneATurn(longestWaitMs), (_req, res) => {
    const until = performance.now() + ms
    while (performance.now() < until);
    res.send('done')
  })
  return (cookie?: string, method: 'GET' | 'POST' = 'GET') =>
    inject(app as never, { method, url: '/', headers: cookie ? { cookie } : {} })
}

const tally = (statuses: number[]) =>
  Object.fromEntries([...new Set(statuses)].map((s) => [s, statuses.filter((x) => x === s).length]))

it('serves a crowd, each in a turn of its own', async () => {
  const ask = siteThatTakes(0)
  const answers = await Promise.all(Array.from({ length: 500 }, (_, n) => ask(`leia=${n}`)))
  expect(tally(answers.map(({ statusCode }) => statusCode))).toEqual({ 200: 500 })
})

it('tells a greedy browser to wait, serves the others, and has forgotten it afterwards', async () => {
  const ask = siteThatTakes(1)
  const greedy = Array.from({ length: 200 }, () => ask('leia=greedy'))
  const others = Array.from({ length: 20 }, (_, n) => ask(`leia=${n}`))
  const answers = await Promise.all(greedy)
  expect(tally(answers.map(({ statusCode }) => statusCode))).toEqual({ 200: 60, 429: 140 })
  const refused = answers.find(({ statusCode }) => statusCode === 429)
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
  expect(tally((await Promise.all(others)).map(({ statusCode }) => statusCode))).toEqual({
    200: 20,
  })
  expect((await ask('leia=greedy')).statusCode).toBe(200)
})

it('tells newcomers when to come back once the queue is too long, and takes what is handed in', async () => {
  const ask = siteThatTakes(4, 400)
  await Promise.all(Array.from({ length: 60 }, (_, n) => ask(`leia=${n}`)))
  const waiting = Array.from({ length: 160 }, (_, n) => ask(`leia=${n}`))
  await pause(1)
  const late = await ask('leia=late')
  expect(late.statusCode).toBe(503)
  expect(late.headers['retry-after']).toBe('2')
  // The page is whole by itself: who is refused asks for nothing more.
  expect(late.body).not.toMatch(/<(?:link|script|img)\b/)
  expect(late.body).toContain('href=""')
  const handedIn = ask('leia=late', 'POST')
  const answers = await Promise.all(waiting)
  expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(50)
  expect((await handedIn).statusCode).toBe(200)
  expect((await ask('leia=late')).statusCode).toBe(200)
})
