import type { EntryContext } from '@remix-run/node'

/**
 * Reads loader data ahead of rendering, as the scripts that hand it to the browser.
 * Remix renders them as suspended chunks, which renderToString can't wait for.
 */
export async function handoff(remix: EntryContext, nonce: string): Promise<string> {
  const stream = remix.serverHandoffStream
  if (!stream) return ''
  remix.serverHandoffStream = undefined
  const data = await new Response(stream).text()
  const enqueue = `window.__remixContext.streamController.enqueue(${escaped(JSON.stringify(data))});`
  return `<script nonce="${nonce}">${enqueue}window.__remixContext.streamController.close();</script>`
}

/** JSON that can stand in a script element. */
function escaped(json: string): string {
  return json.replace(
    /[&<>\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
