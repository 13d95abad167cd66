/** As much of a service worker's surroundings as ours uses: the library of all of it clashes with that of pages. */
export type WorkerScope = {
  addEventListener(kind: 'install' | 'activate', on: (event: Extended) => void): void
  addEventListener(kind: 'fetch', on: (event: Fetched) => void): void
  addEventListener(kind: 'message', on: (event: Told) => void): void
  addEventListener(kind: 'sync', on: (event: Woken) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

type Extended = { waitUntil(work: Promise<unknown>): void }

export type Fetched = Extended & {
  request: Request
  respondWith(answer: Promise<Response>): void
}

/** The network is back, and there was something to do then. */
export type Woken = Extended & { tag: string }

export type Told = Extended & { data: unknown }
