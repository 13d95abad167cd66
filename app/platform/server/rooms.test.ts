import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler } from 'express'
import fc from 'fast-check'
import { inject } from 'light-my-request'
import { expect, it } from 'vitest'
import { byRoom } from './rooms.ts'

const PATHS = ['', '*', 'courses', 'courses/:course', 'search', 'search.json', 'me/competence']
const WORDS = [
  '',
  'courses',
  'Courses',
  '%63ourses',
  'search',
  'search.json',
  'me',
  'competence',
  'x',
]
const ENDS = ['', '/', '.data', '?a=b', '/../courses', '//']

const build = {
  future: { v3_singleFetch: true },
  assets: { routes: {}, entry: { module: '', imports: [] }, url: '', version: '' },
  entry: { module: { default: () => new Response('none', { status: 404 }) } },
  routes: Object.fromEntries(
    [['root', ''], ...PATHS.map((path) => [path || 'index', path])].map(([id = '', path]) => [
      id,
      {
        id,
        ...(id === 'root' ? {} : { parentId: 'root' }),
        ...(id === 'index' ? { index: true } : { path }),
        module: id === 'root' ? { default: () => null } : { loader: () => new Response(id) },
      },
    ]),
  ),
} as unknown as ServerBuild

const answer = async (handler: RequestHandler, url: string) => {
  const { statusCode, body } = await inject(express().use(handler) as never, { method: 'GET', url })
  return { statusCode, body }
}

const addresses = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }), fc.constantFrom(...ENDS))
  .map(([words, end]) => `/${words.join('/')}${end}`)

it('answers every address as a build of all routes does', async () => {
  const rooms = byRoom(build, { mode: 'test' })
  const whole = createRequestHandler({ build, mode: 'test' })
  expect(await answer(rooms, '/courses/rpa')).toEqual({ statusCode: 200, body: 'courses/:course' })
  await fc.assert(
    fc.asyncProperty(addresses, async (url) => {
      expect(await answer(rooms, url)).toEqual(await answer(whole, url))
    }),
  )
})
