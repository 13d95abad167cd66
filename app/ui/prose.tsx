import { createContext, useContext } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'

/** Static prose by id; filled by loaders, read while the server renders. */
export const ProseSource = createContext<ReadonlyMap<string, string>>(new Map())

/**
 * Prose that the compiler made. The browser never gets it as data: there the element is
 * rendered empty, and React leaves the server's markup alone.
 */
export function Prose({ id, className = 'prose' }: { id: string; className?: string }) {
  const html = useContext(ProseSource).get(id) ?? ''
  const lang = useContentLang()
  return (
    <div
      className={className}
      data-prose={id}
      lang={lang}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
