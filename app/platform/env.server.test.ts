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
    ['SMTP_URL', 'mail.example.no'],
    ['MAIL_FROM', 'Leia'],
    ['MAIL_FROM', 'Leia <leia>'],
    ['MAIL_FROM', 'Leia\r\nBcc: x <post@example.no>'],
  ])('%s=%s stops the start and is named', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(name)
  })

  it('let only a database behind a network have a replica', () => {
    const DATABASE_REPLICA = 'data/replica.db'
    expect(() => readEnv({ DATABASE_REPLICA })).toThrow('DATABASE_REPLICA')
    const DATABASE_URL = 'libsql://leia.example.no'
    expect(readEnv({ DATABASE_URL, DATABASE_REPLICA })).toMatchObject({ DATABASE_REPLICA })
  })

  it('must say whom mail comes from when there is a mail server', () => {
    const SMTP_URL = 'smtp://mail.example.no'
    expect(() => readEnv({ SMTP_URL })).toThrow('MAIL_FROM')
    for (const MAIL_FROM of ['post@example.no', 'Leia <post@example.no>'])
      expect(readEnv({ SMTP_URL, MAIL_FROM })).toMatchObject({ MAIL_FROM })
  })
})
