import { expect, it } from 'vitest'
import { touching } from './touch.ts'

const box = { x: 0, y: 0, width: 50, height: 50 }

it('begins a line on the edge of its gateway', () => {
  const line = [
    { x: 50, y: 15 },
    { x: 90, y: 15 },
  ]
  expect(touching(line, box, undefined)).toEqual([
    { x: 40, y: 15 },
    { x: 90, y: 15 },
  ])
})

it('ends a line on the edge of its gateway, from above too', () => {
  const line = [
    { x: 35, y: -40 },
    { x: 35, y: 0 },
  ]
  expect(touching(line, undefined, box)).toEqual([
    { x: 35, y: -40 },
    { x: 35, y: 10 },
  ])
})

it('leaves a line that meets a corner where it is', () => {
  const line = [
    { x: 50, y: 25 },
    { x: 90, y: 25 },
  ]
  expect(touching(line, box, undefined)).toEqual(line)
})
