/** The one answer for what does not exist and for what this reader may not know exists. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

/** Seconds until a page that could not be stored or read is worth another try. */
export const COME_BACK_S = 15

/** What was asked for can't be done just now, and may be asked again. */
export function unavailable(): Response {
  const headers = { 'Retry-After': String(COME_BACK_S) }
  return new Response(null, { status: 503, statusText: 'Service Unavailable', headers })
}
