import { isSeen, told } from './elements.ts'

const LANGUAGE = /^(nb|nn|en|se|sma|smj)$/

/** How the page is told to one who listens: headings, landmarks, language. */
export function structure(): string[] {
  const one = (selector: string) => document.querySelectorAll(selector).length
  return [
    ...(one('h1') === 1 ? [] : [`${one('h1')} headings of the first level`]),
    ...(one('main') === 1 ? [] : [`${one('main')} main landmarks`]),
    ...jumps(),
    ...sameNames(),
    ...languages(),
    ...sameIds(),
  ]
}

function jumps(): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  )
  const levels = headings.map(({ localName }) => Number(localName[1]))
  return headings
    .filter((_, at) => at > 0 && (levels[at] as number) > (levels[at - 1] as number) + 1)
    .map((heading) => `${told(heading)} jumps a level`)
}

/** Several landmarks of a kind are told apart by their names. */
function sameNames(): string[] {
  const named = [...document.querySelectorAll('nav')].filter(isSeen).map((nav) => {
    const by = nav.getAttribute('aria-labelledby')
    return nav.getAttribute('aria-label') ?? (by && document.getElementById(by)?.textContent) ?? ''
  })
  const twice = named.filter((name, at) => name === '' || named.indexOf(name) !== at)
  return twice.map((name) => `two menus are called «${name}»`)
}

function languages(): string[] {
  return [...document.querySelectorAll('[lang]')]
    .filter((element) => !LANGUAGE.test(element.getAttribute('lang') ?? ''))
    .map((element) => `${told(element)} is in no language that there is`)
}

function sameIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `#${id} twice`)
}
