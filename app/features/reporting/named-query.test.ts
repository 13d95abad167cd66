import { describe, expect, it } from 'vitest'
import { namedAddress, readNamedQuery } from './named-query.ts'

const read = (query: string) => readNamedQuery(new URLSearchParams(query))

describe('the address of a named list', () => {
  it('is read as it was written', () => {
    const query = { unit: 'u2', name: 'Åse & co', state: 'expired', sort: 'name', page: 3 } as const
    expect(read(namedAddress('1833', query).split('?')[1] ?? '')).toEqual(query)
  })

  it('says nothing of what goes without saying', () => {
    expect(namedAddress('1833', read(''))).toBe('/reports/1833/people')
    expect(namedAddress('1833', { unit: 'u2' }, '.csv')).toBe('/reports/1833/people.csv?unit=u2')
  })

  it.each([
    'page=0',
    'page=-1',
    'page=1e9',
    'page=x',
    'sort=zzz',
    'state=zzz',
    `name=${'x'.repeat(101)}`,
  ])('counts %s as not said', (query) => {
    expect(read(query)).toEqual(read(''))
  })
})
