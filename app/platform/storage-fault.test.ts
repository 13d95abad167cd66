import { expect, it } from 'vitest'
import { storageFault } from './storage-fault.ts'

const coded = (code: string, cause?: Error) => Object.assign(new Error('x', { cause }), { code })

it.each([
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY_DBMOVED', 'unwritable'],
  ['SQLITE_IOERR_WRITE', 'unwritable'],
  ['SQLITE_IOERR_FSYNC', 'broken'],
  ['ECONNREFUSED', 'unreachable'],
  ['SQLITE_CONSTRAINT_UNIQUE', undefined],
])('%s is %s', (code, fault) => {
  expect(storageFault(coded(code))).toBe(fault)
})

it('is told by the extended code where there is one', () => {
  const fault = Object.assign(coded('SQLITE_IOERR'), { extendedCode: 'SQLITE_IOERR_WRITE' })
  expect(storageFault(fault)).toBe('unwritable')
})

it('is found where it is wrapped, and nowhere else', () => {
  expect(storageFault(new Error('query', { cause: coded('SQLITE_FULL') }))).toBe('full')
  expect(storageFault(new Error('other'))).toBeUndefined()
  expect(storageFault('text')).toBeUndefined()
})
