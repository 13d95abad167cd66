/** Where to go on to: a path of this site, or the front page for anything else. */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return '/'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop some of them before parsing
  if (/[\\\u0000-\u001f\u007f]/.test(next)) return '/'
  return next
}
