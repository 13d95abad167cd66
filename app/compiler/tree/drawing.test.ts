import { expect, it } from 'vitest'
import { houseDrawing } from './drawing.ts'

const drawn = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30" font-family="sans-serif">
  <rect fill="#FFFFFF"/>
  ${inside}
</svg>`

it('takes a drawing in the colours of the house into the page', () => {
  expect(houseDrawing(drawn('<text fill="#00303D">Én sak</text>'))).toEqual({
    viewBox: '0 0 40 30',
    width: '40',
    height: '30',
    markup: '<rect fill="#FFFFFF"/><text fill="#00303D">Én sak</text>',
  })
})

it.each([
  ['another colour', '<rect fill="#ff0000"/>'],
  ['a name that the page may have', '<rect id="heading"/>'],
  ['styles of its own', '<style>text { fill: red }</style>'],
  ['a link', '<use href="#a"/>'],
  ['a picture', '<image width="1"/>'],
])('leaves a drawing with %s a file', (_, inside) => {
  expect(houseDrawing(drawn(inside))).toBeUndefined()
})

it('leaves a drawing without a size a file', () => {
  expect(houseDrawing('<svg viewBox="0 0 1 1"><rect/></svg>')).toBeUndefined()
})
