import { compileContent } from '#app/compiler/compile-content.ts'
import { compileGuide } from '#app/compiler/guide/compile-guide.ts'
import { today } from '#app/platform/clock.server.ts'
import { counted, onProgress, print } from './print.ts'
import { CONTENT, type Command, OUT } from './settings.ts'

/** `content build`: compiles all courses. */
export const build: Command = async (words, { lang }) => {
  if (words.length > 0) return undefined
  const started = performance.now()
  const built = await compileContent({
    contentDir: CONTENT,
    outDir: OUT,
    today: today(),
    onProgress,
  })
  print(built, lang, true)
  if (!built.content) {
    console.error('Ingenting ble skrevet. Rett feilene, og prøv igjen.')
    return 1
  }
  await compileGuide(OUT)
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
  const { version, courses } = built.content
  console.log(
    `${counted(courses.length, 'kurs', 'kurs')}, ${counted(built.files, 'fil', 'filer')} (${built.fresh} på nytt) på ${seconds} s. Utgave ${version}.`,
  )
  return 0
}
