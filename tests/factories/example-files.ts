import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from './content.ts'

const LIBRARY = path.resolve(import.meta.dirname, '../../content/library')

const EXAMPLES = path.resolve(import.meta.dirname, '../../app/compiler/components/examples')
const LAB_FILE = /\.(bpmn|saker\.yaml|mal\.txt|mal\.yaml|robot\.yaml)$/

/** What the examples of labs are made of, by name. */
const LABS: Files = Object.fromEntries(
  readdirSync(EXAMPLES)
    .filter((name) => LAB_FILE.test(name))
    .map((name) => [`courses/kurs/${name}`, readFileSync(path.join(EXAMPLES, name))]),
)

/** The files that the examples for authors point to. */
export const EXAMPLE_FILES: Files = {
  'courses/kurs/bilder/kart.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
  'courses/kurs/film.mp4': 'film',
  'courses/kurs/film.vtt': 'WEBVTT\n',
  'courses/kurs/film.txt': 'Tekst',
  'courses/kurs/opptak.mp3': 'opptak',
  'courses/kurs/skjema.docx': 'skjema',
  ...LABS,
  ...Object.fromEntries(
    ['inngaaende-post.bpmn', 'inngaaende-post.yaml'].map((name) => [
      `library/${name}`,
      readFileSync(path.join(LIBRARY, name)),
    ]),
  ),
}
