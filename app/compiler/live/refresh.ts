import { morph } from './morph.ts'

/** As much of Remix's router as we use; only hydrated pages have one. */
type Router = {
  revalidate(): void
  subscribe(listener: (state: { revalidation: string }) => void): () => void
}
type Page = Window & { __remixRouter?: Router }

/** How long React gets to render what is new before its prose is filled in, in milliseconds. */
const RENDER_MS = 50
/** How long the page around a frame waits, so that what the author looks at comes first. */
const FRAMES_FIRST_MS = 150

/**
 * Brings a page up to date where it stands: fetches it again and changes only what differs.
 * React is given new data and keeps what it rendered; prose was never React's.
 */
export async function refresh(page: Page): Promise<void> {
  const { document, location, __remixRouter: router } = page
  if (page.frames.length > 0) await framesFirst(document)
  const fresh = await fetched(location.href)
  if (!fresh) return
  document.title = fresh.title
  const adopt = () => {
    for (const [old, now] of pairs(document, fresh, router ? '[data-prose]' : 'main'))
      morph(old, now)
  }
  adopt()
  if (!router) return
  await revalidate(router)
  setTimeout(adopt, RENDER_MS)
}

/** Frames with scripts see to themselves. */
async function framesFirst(document: Document): Promise<void> {
  await Promise.all(scriptless(document).map(refresh))
  await new Promise((resolve) => setTimeout(resolve, FRAMES_FIRST_MS))
}

function revalidate(router: Router): Promise<void> {
  return new Promise((resolve) => {
    const stop = router.subscribe(({ revalidation }) => {
      if (revalidation !== 'idle') return
      stop()
      resolve()
    })
    router.revalidate()
  })
}

/** Undefined when the address now is another page's, or the server is away. */
async function fetched(address: string): Promise<Document | undefined> {
  const response = await fetch(address).catch(() => undefined)
  if (!response || response.redirected) return undefined
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

function pairs(document: Document, fresh: Document, selector: string): [Element, Element][] {
  const others = [...fresh.querySelectorAll(selector)]
  return [...document.querySelectorAll(selector)].flatMap((old) => {
    const now = others.find(
      (one) => one.getAttribute('data-prose') === old.getAttribute('data-prose'),
    )
    return now ? [[old, now]] : []
  })
}

/** Frames that run no script of their own. */
function scriptless(document: Document): Window[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[sandbox]')].flatMap(
    ({ contentWindow }) => contentWindow ?? [],
  )
}
