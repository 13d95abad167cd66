/** What was just done, in words: the address names it after a form was sent. */
export function receiptOf(request: Request, receipts: Record<string, string>): string | undefined {
  const done = new URL(request.url).searchParams.get('done') ?? ''
  return Object.hasOwn(receipts, done) ? receipts[done] : undefined
}
