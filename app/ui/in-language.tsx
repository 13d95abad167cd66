import { useContentLang, useLang } from '#app/i18n/content-language.ts'
import type { Locale } from '#app/i18n/locale.ts'

type Props = {
  /** Of the words. */
  language: string
  children: string
  /** The sentence of ours that they stand in, if not alone. */
  within?: string
}

/** Words of a course, marked where they are in another language than the page around them. */
export function InLanguage({ language, ...words }: Props) {
  return <Marked lang={useLang(language)} {...words} />
}

/** Words of the course that is shown around them. */
export function ContentWords(words: Omit<Props, 'language'>) {
  return <Marked lang={useContentLang()} {...words} />
}

type Marking = Omit<Props, 'language'> & { lang: string | undefined }

function Marked({ lang, children: words, within = words }: Marking) {
  const at = within.indexOf(words)
  if (!lang || at < 0) return within
  return (
    <>
      {within.slice(0, at)}
      <span lang={lang}>{words}</span>
      {within.slice(at + words.length)}
    </>
  )
}

/** What a course, a module or a learning path is called. */
export type Named = { title: string; titleLanguage: Locale }

/** A title, alone or in a sentence of ours. */
export function Name({ of: { title, titleLanguage }, within }: { of: Named; within?: string }) {
  return (
    <InLanguage language={titleLanguage} within={within}>
      {title}
    </InLanguage>
  )
}
