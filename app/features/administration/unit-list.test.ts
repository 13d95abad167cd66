import { expect, it } from 'vitest'
import { inTreeOrder, subtree, unitOptions } from './unit-list.ts'

const unit = (id: string, parent: string | null, own = 0) => ({
  ...{ id, parent, name: id.toUpperCase(), code: null, fromOn: 0, toOn: 999_999, own, bound: own },
})
const units = [
  unit('åse', 'top', 2),
  unit('bo', 'top'),
  unit('top', null, 1),
  unit('under', 'bo', 4),
]

it('stands by name below what each belongs to, with all who work below it', () => {
  expect(inTreeOrder(units).map(({ id, depth, below }) => [id, depth, below])).toEqual([
    ['top', 0, 7],
    ['bo', 1, 4],
    ['under', 2, 4],
    ['åse', 1, 2],
  ])
})

it('shows a unit whose parent is closed rather than losing it', () => {
  expect(inTreeOrder([unit('under', 'gone')]).map(({ id, depth }) => [id, depth])).toEqual([
    ['under', 0],
  ])
})

it('offers everywhere but below itself', () => {
  const tree = inTreeOrder(units)
  expect([...subtree(tree, 'bo')]).toEqual(['bo', 'under'])
  expect(unitOptions(tree, 'bo')).toEqual([
    ['top', 'TOP'],
    ['åse', '– ÅSE'],
  ])
})
