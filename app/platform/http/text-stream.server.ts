import { ReadableStream } from 'node:stream/web'

type Reader = {
  /** Aborted when the reader has gone. */
  signal: AbortSignal
  /** Resolves when the reader has taken what was written so far. */
  taken(): Promise<void>
}

/** Text as a body that is made only as fast as it is read, and no further when the reader goes. */
export function textStream(parts: AsyncGenerator<string>, reader: Reader): BodyInit {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await reader.taken()
        const next = reader.signal.aborted ? await parts.return(undefined) : await parts.next()
        if (next.done) controller.close()
        else controller.enqueue(encoder.encode(next.value))
      },
      async cancel() {
        await parts.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
  return stream as unknown as BodyInit
}
