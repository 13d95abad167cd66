import { describe, expect, it } from 'vitest'
import { failureInWords } from './failure.ts'

describe('a command that fails', () => {
  it('tells of the migration that is missing, and not of the query', () => {
    const cause = new Error('SQLITE_ERROR: no such table: municipality')
    const said = failureInWords(new Error('Failed query: select 1', { cause }))
    expect(said).toContain('Run «npm run db -- migrate» first.')
    expect(said).not.toContain('Failed query')
  })

  it('tells that a file is closed to the user that Leia runs as', () => {
    const said = failureInWords(new Error("EACCES: permission denied, open '/root/people.csv'"))
    expect(said).toContain('/root/people.csv')
    expect(said).toContain('The user that Leia runs as')
  })

  it('asks for the whole path of a file that is not there', () => {
    const missing = 'ENOENT: no such file or directory, open'
    expect(failureInWords(new Error(`${missing} 'people.csv'`))).toContain('the whole path')
    expect(failureInWords(new Error(`${missing} '/srv/people.csv'`))).not.toContain('whole path')
  })

  it('adds nothing to what it has no remedy for', () => {
    expect(failureInWords(new Error('There is no municipality 1834.'))).toBe(
      '✖ There is no municipality 1834.',
    )
  })
})
