import { expect, it } from 'vitest'
import { type Figure, hidden, NONE } from './figure.ts'
import { furthestBehindFirst, storyOf } from './story.ts'
import type { ReportView, ViewRow } from './view-model.ts'

const share = (low: number, high: number): Figure => ({
  kind: 'range',
  required: 100,
  low,
  high,
  reason: null,
})
const row = (name: string, all: Figure, depth = 1) => ({ name, all, depth }) as ViewRow
const view = (all: Figure, ...rows: ViewRow[]) => ({ total: { all }, rows }) as ReportView

it.each([
  [hidden('too-few'), 'unknown'],
  [NONE, 'nothing'],
  [share(100, 100), 'done'],
  [share(96, 100), 'near'],
  [share(80, 90), 'short'],
])('answers %j with «%s»', (all, state) => {
  expect(storyOf(view(all)).state).toBe(state)
})

it('names who is behind only when that is sure', () => {
  const overlapping = row('B', share(55, 61))
  expect(storyOf(view(share(60, 64), row('A', share(70, 80)), overlapping)).behind).toBeNull()
  const behind = row('C', share(40, 50))
  const deeper = row('D', share(0, 10), 2)
  expect(storyOf(view(share(60, 64), overlapping, behind, deeper)).behind).toBe(behind)
})

it('puts those furthest behind first and those without a figure last', () => {
  const rows = [row('A', hidden('one-range')), row('B', share(70, 80)), row('C', share(10, 20))]
  const names = furthestBehindFirst(view(share(60, 64), ...rows)).map(({ name }) => name)
  expect(names).toEqual(['C', 'B', 'A'])
})
