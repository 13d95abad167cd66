import { afterAll, describe, expect, it } from 'vitest'
import { moduleContext, questionWith, quizWith } from '#tests/factories/content.ts'
import { compileModule } from './compile-module.ts'
import { openPool } from './pool.ts'

const pool = openPool({ limitMs: 2000, size: 1 })
afterAll(() => pool.close())

const task = (source: string) => ({ source, context: moduleContext(), render: true })

describe('the workers', () => {
  it('compile to the same as this process does', async () => {
    const text = quizWith(questionWith('- [x] A\n  > Ja.\n- [ ] B'))
    const here = await compileModule(text, moduleContext(), { render: true })
    expect(await pool.run(task(text))).toEqual(here)
  })

  it('end a file that takes too long, and go on with the next', async () => {
    const heavy = pool.run(task('*a_'.repeat(20_000)))
    const next = pool.run(task('Tekst.'))
    expect((await heavy).findings.map(({ code }) => code)).toEqual(['SA-11'])
    expect((await next).findings).toEqual([])
  })

  it('refuse what exhausts the parser', async () => {
    const { findings } = await pool.run(task('> '.repeat(5000)))
    expect(findings.map(({ code }) => code)).toContain('SA-11')
  })
})
