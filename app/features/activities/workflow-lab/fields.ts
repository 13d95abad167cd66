/** The field that answers a question of a step. */
export function answerField(step: string, question: string): string {
  return `answer ${step} ${question}`
}

/** The field that chooses the way out of a gateway. */
export function wayField(gateway: string): string {
  return `way ${gateway}`
}

/** How many rows a list of a routing card has room for. */
export const MOST_ROWS = 6

/** The field of one of the two tests in a row of a list. */
export function testField(list: number, row: number, test: 0 | 1): string {
  return `card ${list} ${row} ${test}`
}

/** The field of what a row decides. */
export function optionField(list: number, row: number): string {
  return `card ${list} ${row} to`
}

/** The field of what a list decides where no row holds. */
export function elseField(list: number): string {
  return `card ${list} else`
}
