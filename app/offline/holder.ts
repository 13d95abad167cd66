/** Whose pages a device holds. */
export type Holder = { reader: string; isHere: boolean; locale: string }

/** What the server says of each page: who reads it (`none` for nobody), and in which language. */
export type Seen = { reader: string; locale: string }

/**
 * Whose the pages are after a page has come from the server. They go when somebody else is here;
 * while nobody is signed in they can't be read, and wait for their owner.
 */
export function afterVisit(
  holder: Holder | undefined,
  { reader, locale }: Seen,
): { holder: Holder | undefined; forget: boolean } {
  if (reader === 'none')
    return { holder: holder && { ...holder, isHere: false, locale }, forget: false }
  return {
    holder: { reader, isHere: true, locale },
    forget: holder !== undefined && holder.reader !== reader,
  }
}
