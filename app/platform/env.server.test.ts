import { describe, expect, it } from 'vitest'
import { readEnv } from './env.server.ts'

describe('the settings', () => {
  it('have defaults for a newcomer', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      origin: 'http://localhost:3000',
      secure: false,
    })
  })

  it('take only the origin of a public address', () => {
    expect(readEnv({ ORIGIN: 'https://leia.example.no/x' })).toMatchObject({
      origin: 'https://leia.example.no',
      secure: true,
    })
  })

  it.each([
    ['PORT', 'ninety'],
    ['PORT', '70000'],
    ['ORIGIN', 'leia.example.no'],
    ['ORIGIN', 'ftp://leia.example.no'],
    ['DATABASE_URL', 'leia.db'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s stops the start and is named', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(name)
  })
})
