import { createElement, Fragment, type ReactNode } from 'react'
import { useContentLang } from '#app/i18n/content-language.ts'
import type { Html, Rich } from '../quiz.ts'

/** Compiled markup inside a line of text. */
export function Inline({ html, id, className }: { html: Html; id?: string; className?: string }) {
  return (
    <span
      id={id}
      className={className}
      lang={useContentLang()}
      dangerouslySetInnerHTML={{ __html: withoutParagraph(html) }}
    />
  )
}

/** Compiled markup with paragraphs; nothing when there is none. */
export function Block({ html, className }: { html: Html; className?: string }) {
  const lang = useContentLang()
  if (html === '') return null
  return <div className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Running text with a control in the place of each blank. */
export function RichText({ text, blank }: { text: Rich[]; blank: (id: string) => ReactNode }) {
  return text.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: running text never changes its order
    <Fragment key={index}>{rendered(node, blank)}</Fragment>
  ))
}

const ATTRIBUTES: Record<string, string> = { class: 'className' }

function rendered(node: Rich, blank: (id: string) => ReactNode): ReactNode {
  if (typeof node === 'string') return node
  if ('blank' in node) return blank(node.blank)
  const attributes = Object.entries(node.attributes ?? {})
  const props = Object.fromEntries(
    attributes.map(([name, value]) => [ATTRIBUTES[name] ?? name, value]),
  )
  if (node.children.length === 0) return createElement(node.tag, props)
  return createElement(node.tag, props, <RichText text={node.children} blank={blank} />)
}

/** One paragraph alone reads better on the line of the word before it. */
function withoutParagraph(html: Html): Html {
  const alone = /^\s*<p>((?:(?!<\/?p\b)[\s\S])*)<\/p>\s*$/.exec(html)
  return alone?.[1] ?? html
}
