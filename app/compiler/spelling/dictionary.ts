import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Dictionary } from './words.ts'

const MOST_SUGGESTIONS = 3

/** The dictionary of a language; undefined when the packages that hold it are not installed. */
export async function openDictionary(language: 'nb' | 'nn'): Promise<Dictionary | undefined> {
  try {
    const { createHunspellFromStrings } = await import('hunspell-wasm')
    const { aff, dic } = wordsOf(language)
    const hunspell = await createHunspellFromStrings(aff, dic)
    const known = new Map<string, boolean>()
    return {
      knows: (word) => {
        const answer = known.get(word) ?? hunspell.testSpelling(word)
        known.set(word, answer)
        return answer
      },
      suggest: (word) => hunspell.getSpellingSuggestions(word).slice(0, MOST_SUGGESTIONS),
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /MODULE_NOT_FOUND$/.test(String(error.code)))
      return undefined
    throw error
  }
}

/** Their own loaders differ from version to version; the two files do not. */
function wordsOf(language: 'nb' | 'nn'): { aff: string; dic: string } {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`dictionary-${language}`))
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  return { aff: read('index.aff'), dic: read('index.dic') }
}
