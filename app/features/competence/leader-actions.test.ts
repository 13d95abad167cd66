import { describe, expect, it } from 'vitest'
import { backFromReminding } from './leader-actions.ts'

const led = { municipality: '1833', unit: '1833-stab' }

describe('the way back from reminding', () => {
  it.each([
    ['/reports/1833?role=saksbehandler', '/reports/1833?role=saksbehandler&reminded=1'],
    [
      '/reports/1833/people?unit=1833-stab&page=2',
      '/reports/1833/people?unit=1833-stab&page=2&reminded=1',
    ],
    ['/reports/1833?reminded=1', '/reports/1833?reminded=1'],
  ])('is to where the button stood: %s', (back, to) => {
    expect(backFromReminding(led, back)).toBe(to)
  })

  it.each([
    null,
    '',
    '//evil.example/reports/1833',
    'https://evil.example/reports/1833',
    '/reports/1833/../../sign-out',
    '/reports/1824',
    'javascript:alert(1)',
    'http://[',
  ])('is to the report from %s', (back) => {
    expect(backFromReminding(led, back)).toBe('/reports/1833?unit=1833-stab&reminded=1')
  })
})
