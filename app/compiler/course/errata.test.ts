import { describe, expect, it } from 'vitest'
import {
  diagnose,
  MODULE,
  MODULE_FIELDS,
  moduleFile,
  questionWith,
  quizWith,
} from '#tests/factories/content.ts'

const erratum = (question: string) => `${MODULE_FIELDS}errata:
  - question: ${question}
    date: 2026-11-24
    note: Fasiten var feil.
`

describe('errata', () => {
  it.each([
    ['spm', []],
    ['quiz/spm', []],
    ['quiz/borte', ['FM-02']],
    ['annen/spm', ['FM-02']],
  ])('of %s give %j', async (question, codes) => {
    const body = quizWith(questionWith('- [x] Ja\n  > Ja.\n- [ ] Nei\n  > Nei.'))
    const found = await diagnose({ [MODULE]: moduleFile(body, erratum(question)) })
    expect(found.map(({ code }) => code).filter((code) => code === 'FM-02')).toEqual(codes)
  })
})
