/** What a server that was reached said; undefined when it was not reached. */
export type Reply = { status: number; body: unknown }

const PATIENCE_MS = 30_000

/** Sends a form by the name and values of its controls. Never throws: the network may be gone. */
export async function send(address: string, form: HTMLFormElement): Promise<Reply | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams([...new FormData(form)] as [string, string][]),
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return { status: response.status, body: await response.json().catch(() => null) }
  } catch {
    return undefined
  }
}
