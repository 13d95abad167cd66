import { labFile, labReady } from '../read-lab.ts'
import { readTemplateLab } from './read.ts'

/** Reads the template and the cases that a tag names. */
export const templateLabReady = labReady(async ({ src, ...about }, element, desk) => {
  const cases = labFile('cases', element, desk)
  if (!cases) return undefined
  const read = await readTemplateLab({
    ...about,
    srcPath: src.path,
    srcBytes: src.bytes,
    casesPath: cases.path,
    casesText: cases.bytes.toString('utf8'),
  })
  return { ...read, beside: [cases] }
})
