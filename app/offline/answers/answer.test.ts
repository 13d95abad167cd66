import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, afterReply, answerIn, due, lapsed, pauseAfter, toldOf } from './answer.ts'

const NOW = 1_800_000_000_000

const given = (over: Partial<Answer> = {}): Answer => ({
  attempt: 'a',
  person: 'kari',
  activity: 'k.m.quiz',
  number: 1,
  title: 'Mottak',
  address: '/activities/k.m.quiz/attempts.json',
  reading: '/courses/k/m',
  body: 'attempt=a',
  givenAt: NOW,
  state: { kind: 'waiting', for: 'network' },
  ...over,
})
const viewed = (view: object) => ({ view })

test('an answer is handed in only when the server says so, at its time', () => {
  const body = viewed({ result: { submittedAt: 7 } })
  expect(afterReply({ status: 200, body }, NOW)).toEqual({ kind: 'handed-in', at: 7 })
  expect(afterReply({ status: 200, body: null }, NOW)).toEqual({ kind: 'handed-in', at: NOW })
  const other = fc.integer({ min: 100, max: 599 }).filter((status) => status !== 200)
  fc.assert(
    fc.property(other, (status) => {
      expect(afterReply({ status, body }, NOW).kind).not.toBe('handed-in')
    }),
  )
})

test.each([
  [undefined, 'network'],
  [{ status: 401, body: null }, 'sign-in'],
  [{ status: 409, body: viewed({ notice: 'other-person' }) }, 'owner'],
  [{ status: 500, body: null }, 'server'],
  [{ status: 503, body: '<html>' }, 'server'],
])('after %j it waits for the %s', (reply, what) => {
  expect(afterReply(reply, NOW)).toEqual({ kind: 'waiting', for: what })
})

test.each([
  [422, null, 'incomplete'],
  [409, 'superseded', 'superseded'],
  [409, 'changed', 'changed'],
  [409, 'closed', 'closed'],
  [409, 'waiting', 'early'],
  [404, null, 'gone'],
  [413, null, 'fault'],
])('%i with the notice %s refuses it as %s', (status, notice, reason) => {
  expect(afterReply({ status, body: viewed({ notice }) }, NOW)).toEqual({
    kind: 'refused',
    reason,
  })
})

test('only what waits is due, oldest first, and only in its own person’s name', () => {
  const newer = given({ attempt: 'newer', givenAt: NOW + 1 })
  const older = given({ attempt: 'older' })
  const others = given({ attempt: 'others', person: 'per' })
  const done = given({ attempt: 'done', state: { kind: 'handed-in', at: NOW } })
  expect(due([newer, others, done, older], 'kari')).toEqual([older, newer])
  expect(due([newer, others], undefined)).toEqual([])
})

test('of somebody else’s answer only that it is there is told, and only while it waits', () => {
  const own = given()
  const others = given({ person: 'per', title: 'Secret' })
  expect(toldOf([own, others], 'kari')).toEqual([{ kind: 'own', answer: own }, { kind: 'others' }])
  expect(toldOf([others], undefined)).toEqual([{ kind: 'signed-out' }])
  const handedIn = given({ person: 'per', state: { kind: 'handed-in', at: NOW } })
  expect(toldOf([handedIn], 'kari')).toEqual([])
})

test('each pause is at least as long as the one before, and none is over five minutes', () => {
  fc.assert(
    fc.property(fc.nat(2000), (tries) => {
      expect(pauseAfter(tries)).toBeGreaterThanOrEqual(pauseAfter(Math.max(tries - 1, 0)))
      expect(pauseAfter(tries)).toBeLessThanOrEqual(300_000)
    }),
  )
  expect(pauseAfter(0)).toBe(15_000)
})

test('after thirty days an answer lapses', () => {
  const days = (count: number) => NOW - count * 86_400_000
  const [old, young] = [given({ givenAt: days(30) }), given({ givenAt: days(29) })]
  expect(lapsed([old, young], NOW)).toEqual([old])
})

test('a form that a browser sent by itself is the answer that its script would have kept', () => {
  const body = 'attempt=a&number=1&person=kari&q.one=x'
  const from = { path: '/activities/k.m.quiz/attempts', reading: '/courses/k/m', title: 'Mottak' }
  expect({ ...answerIn(body, from), givenAt: NOW }).toEqual(given({ body }))
  expect(answerIn('q.one=x', from)).toBeUndefined()
  expect(answerIn(body, { ...from, path: '/activities/k.m.quiz/drafts' })).toBeUndefined()
})
