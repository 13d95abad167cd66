import { expect, it } from 'vitest'
import {
  base,
  contentFolder,
  type Files,
  inProcess,
  MODULE,
  moduleFile,
  questionWith,
  quizWith,
  TODAY,
} from '#tests/factories/content.ts'
import { workflowContent } from '#tests/factories/workflow-course.ts'
import { checkContent } from '../compile-content.ts'

const PICTURE = '<Figure src="kart.svg" alt="Et kart" />'
const ASKED = quizWith(questionWith('- [x] Ja\n  > Ja.\n- [ ] Nei\n  > Nei.'))

function measured(body: string) {
  return measuresIn({
    ...base,
    [MODULE]: moduleFile(body),
    'courses/kurs/kart.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>',
  })
}

async function measuresIn(files: Files) {
  const { folder, remove } = contentFolder(files)
  try {
    return (await checkContent({ contentDir: folder, today: TODAY, pool: inProcess })).measures
  } finally {
    remove()
  }
}

it('a module has its words, questions and pictures counted, each picture once', async () => {
  // Twenty sentences of nine words, two of them over six letters: 9 words a sentence + 22 %.
  const text = 'En saksbehandler leser brevet og svarer innbyggeren samme dag. '.repeat(20)
  expect(await measured([text, PICTURE, PICTURE, ASKED].join('\n\n'))).toEqual([
    { id: 'kurs/en', words: 180, lix: 31, minutes: 3, estimate: 2, questions: 1, pictures: 1 },
  ])
})

it('a short text has no LIX, and one that can’t be read no measures', async () => {
  expect(await measured('Kort tekst.')).toMatchObject([{ words: 2, lix: null, estimate: 1 }])
  expect(await measured('<Details title="Mer">')).toEqual([])
})

it('a lab takes its time', async () => {
  const [, lab] = await measuresIn(workflowContent)
  expect(lab).toMatchObject({ words: 8, questions: 0, estimate: 5 })
})
