import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { editorFiles } from '#app/compiler/editor/editor-files.ts'
import { CONTENT, type Command } from './settings.ts'

/** `content editor`: writes the schemas and snippets that editors read. */
export const editor: Command = async (words) => {
  if (words.length > 0) return undefined
  const folder = path.join(CONTENT, '.editor')
  const files = Object.entries(editorFiles())
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text)
  console.log(`Skrev ${files.length} filer til ${folder}.`)
  return 0
}
