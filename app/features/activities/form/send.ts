/** What a server that was reached said; undefined when it was not reached. */
export type Reply = { status: number; body: unknown }

type Sending = { keepalive?: boolean; submitter?: HTMLElement | null }

const PATIENCE_MS = 30_000

/** A form as it is sent, by the name and values of its controls. */
export function writtenIn(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  return new URLSearchParams([...new FormData(form, submitter)] as [string, string][])
}

/**
 * Sends a form by the name and values of its controls. Never throws: the network may be gone.
 * With `keepalive` the browser goes on sending when the page is left.
 */
export async function send(
  address: string,
  form: HTMLFormElement,
  { keepalive = false, submitter = null }: Sending = {},
): Promise<Reply | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      keepalive,
      body: writtenIn(form, submitter),
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return { status: response.status, body: await response.json().catch(() => null) }
  } catch {
    return undefined
  }
}
