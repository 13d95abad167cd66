import bowser from 'bowser'

/** Browser and system as a `User-Agent` header tells, without versions; null where it does not. */
export function deviceOf(userAgent: string | null) {
  if (!userAgent) return null
  const { browser, os } = bowser.parse(userAgent.slice(0, 512))
  return { browser: browser.name || null, system: os.name || null }
}
