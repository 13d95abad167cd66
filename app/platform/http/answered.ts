const requests = new WeakSet<object>()

/** Marks a request, by its context, as answered by its action. */
export function markAnswered(context: object): void {
  requests.add(context)
}

/** Whether an action has answered: Remix runs the loader after it, and can't tell the two apart. */
export function isAnswered(context: object): boolean {
  return requests.has(context)
}
