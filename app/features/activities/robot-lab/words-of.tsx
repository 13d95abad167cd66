import { Fragment } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'

/** A sentence of ours with words of the lab in it, in this order, marked where theirs is another language. */
export function WordsOf({ within, words }: { within: string; words: string[] }) {
  const lang = useContentLang()
  if (!lang) return within
  const { parts, rest } = parted(within, words)
  return (
    <>
      {parts.map(({ before, word }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
        <Fragment key={n}>
          {before}
          <span lang={lang}>{word}</span>
        </Fragment>
      ))}
      {rest}
    </>
  )
}

function parted(within: string, words: string[]) {
  const parts: { before: string; word: string }[] = []
  let rest = within
  for (const word of words) {
    const at = word === '' ? -1 : rest.indexOf(word)
    if (at < 0) continue
    parts.push({ before: rest.slice(0, at), word })
    rest = rest.slice(at + word.length)
  }
  return { parts, rest }
}
