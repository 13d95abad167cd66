import type { z } from 'zod'

/** What went wrong, in words that end with what to do about it where that is known. */
export function failureInWords(error: Error): string {
  // Drizzle puts the query in front; what went wrong is its cause.
  const { message } = error.cause instanceof Error ? error.cause : error
  return `✖ ${message}${remedyFor(message)}`
}

function remedyFor(message: string): string {
  if (/no such (table|column)/.test(message)) return '\n  Run «npm run db -- migrate» first.'
  if (/ENOENT.*content\.json/.test(message)) return '\n  Run «npm run content -- build» first.'
  if (/EACCES|SQLITE_(READONLY|CANTOPEN)|readonly database|unable to open/i.test(message))
    return '\n  The user that Leia runs as can’t read or write there: use a whole path, in a folder that is open to it,\n  and let it own what you put there (chown -R leia:leia /var/lib/leia).'
  if (/ENOENT.*, open '[^/]/.test(message))
    return '\n  Tell the whole path: a command looks from the folder of the release.'
  return ''
}

/** What is wrong with what was asked for, one option a line. */
export function wrongIn({ issues }: z.ZodError, mark = ''): string {
  return issues.map(({ path, message }) => `${mark}${path.join('.')} ${message}`).join('\n  ')
}
