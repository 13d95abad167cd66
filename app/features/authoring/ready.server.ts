import { setTimeout } from 'node:timers/promises'

/** How long a page waits for what takes long to count; it goes on after that. */
const PATIENCE_MS = 1500

/** What is ready soon, and null for what is still being counted. */
export async function readySoon<T>(
  wanted: Promise<T>[],
  patience = PATIENCE_MS,
): Promise<(T | null)[]> {
  const given = new AbortController()
  const late = setTimeout(patience, null, { signal: given.signal }).catch(() => null)
  try {
    return await Promise.all(wanted.map((one) => Promise.race([one, late])))
  } finally {
    given.abort()
  }
}
