/**
 * What a preview shows: for which municipality, with the key or not, how wide, with scripts or
 * not, and beside what was last released or not.
 */
export type Switches = {
  municipality: string
  key: boolean
  phone: boolean
  plain: boolean
  released: boolean
}

/** Reads a preview's switches; a municipality that is none of `known` is the first of them. */
export function readSwitches(params: URLSearchParams, known: string[]): Switches {
  const asked = params.get('municipality')
  return {
    municipality: known.find((number) => number === asked) ?? known[0] ?? '',
    key: params.has('key'),
    phone: params.has('phone'),
    plain: params.has('plain'),
    released: params.has('released'),
  }
}

/** The switches as they stand in an address, each named only when it is on. */
export function switchesAsSearch({ municipality, ...flags }: Switches): string {
  const on = Object.entries(flags).filter(([, isOn]) => isOn)
  return `?${new URLSearchParams([['municipality', municipality], ...on.map(([name]) => [name, '1'])])}`
}

/** `course/module` as a preview's address. */
export function previewAddress(module: string): string {
  const [course, slug] = module.split('/').map(encodeURIComponent)
  return `/author/${course}/preview/${slug}`
}

/** The address of a page that a learner sees, as the preview shows it; others stay as they are. */
export function inFrame(href: string, search: string): string {
  const [, module, place = ''] = /^\/courses\/([^/?#]+\/[^/?#]+)(#.*)?$/.exec(href) ?? []
  return module ? `${previewAddress(module)}/page${search}${place}` : href
}

/** Where a link in the frame opens: other pages refuse to be framed, so they open around it. */
export function targetInFrame(href: string): '_top' | undefined {
  return /^(#|\/author\/[^/]+\/preview\/)/.test(href) ? undefined : '_top'
}

/** Prose whose links stay in the preview or open around the frame, also where no script runs. */
export function proseInFrame(html: string, search: string): string {
  return html.replace(/<a ([^>]*?)href="([^"]*)"/g, (_, before: string, written: string) => {
    const href = inFrame(written, search.replaceAll('&', '&amp;'))
    const target = targetInFrame(href)
    return `<a ${target ? `target="${target}" ` : ''}${before}href="${href}"`
  })
}
