import { describe, expect, it } from 'vitest'
import { hexMark, marksIn } from './marks.ts'

describe('marks of others in an answer', () => {
  it('are keys of people, with either sign between', () => {
    for (const text of ['/people/1824-0011', 'person:1824:0011'])
      expect(marksIn(text)).toMatchObject([{ municipality: '1824', person: '1824-0011' }])
  })

  it('are numbers of certificates, also as they are written for people', () => {
    const number = hexMark('1824-0011', 7)
    const grouped = number.match(/.{4}/g)?.join('-') ?? ''
    const mark = { table: 'certificate', column: 'number', person: '1824-0011' }
    expect(marksIn(number)).toMatchObject([mark])
    expect(marksIn(grouped)).toMatchObject([mark])
  })

  it('are not digits of a number that only look like a key', () => {
    expect(marksIn('0ee5-b1aa-1831-4663-0ee5-b1aa-a1f0-22c4')).toEqual([])
    expect(marksIn('0ee5-b1aa')).toEqual([])
  })
})
