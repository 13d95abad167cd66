/** The field that answers a question of a step. */
export function answerField(step: string, question: string): string {
  return `answer ${step} ${question}`
}

/** The field that chooses the way out of a gateway. */
export function wayField(gateway: string): string {
  return `way ${gateway}`
}
