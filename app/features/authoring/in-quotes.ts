/** A text as it stands within quotation marks: its own go when they are around it all, else they are single. */
export function inQuotes(text: string): string {
  const [, whole] = /^[«“]([^«»“”]*)[»”]$/.exec(text) ?? []
  return whole ?? text.replace(/[«“]/g, '‘').replace(/[»”]/g, '’')
}
