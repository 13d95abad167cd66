import { type Finding, finding } from '../diagnostics/diagnostic.ts'
import { INSTRUCTIONS } from '../editor/instructions.ts'
import { questionExamples } from '../editor/question-examples.ts'

/** Sentences, and whole questions: one of those is told by its first line. */
const LEFT = [...Object.values(INSTRUCTIONS), ...untouchedQuestions()]

/** What stands in a file, fields and all, as the template wrote it. */
export function leftOver(text: string): Finding[] {
  return LEFT.flatMap((left) => placesOf(left, text).map((at) => findingAt(at, left, text)))
}

/** Those that hold an instruction are told by it. */
function untouchedQuestions(): string[] {
  const told = Object.values(INSTRUCTIONS)
  const texts = Object.values(questionExamples).map(({ text }) => text)
  return texts.filter((text) => !told.some((one) => text.includes(one)))
}

function placesOf(left: string, text: string): number[] {
  const places = []
  for (let at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) places.push(at)
  return places
}

function findingAt(at: number, left: string, text: string): Finding {
  const before = text.slice(0, at).split('\n')
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return finding('PD-13', place, { text: left.split('\n')[0] ?? '' })
}
