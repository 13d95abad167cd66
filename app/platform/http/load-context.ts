import type { Logger } from 'pino'

/** What Express hands to every loader and action. */
declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    cspNonce: string
    requestId: string
    clientAddress: string
    /** Whether the request only reads: then it may be made again. */
    isRead: boolean
    log: Logger
    /** Resolves when the reader has taken what was written so far, or has gone. */
    taken(): Promise<void>
    /** Says which route answers, for the metrics. */
    isRoute(id: string): void
    /** Static prose by id, for the server's rendering only: it never becomes loader data. */
    prose: Map<string, string>
  }

  /** What loaders give arrives as it was, without a trip through JSON. */
  interface Future {
    v3_singleFetch: true
  }
}
