/** The one answer for what does not exist and for what this reader may not know exists. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}
