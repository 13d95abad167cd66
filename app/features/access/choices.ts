/** A button on the page for signing in. */
export type Choice = { id: string; label: string; municipality: string; name: string }

type Municipality = { number: string; name: string }

/** What someone can choose between before they sign in. */
export type Choices = {
  /** The municipality chosen, when it has providers. */
  chosen: Municipality | null
  /** Its providers, in order. */
  providers: { id: string; label: string }[]
  /** Every municipality with providers. */
  municipalities: Municipality[]
}

/** What there is to choose for a browser that chose this municipality, or none that is known. */
export function choicesFor(all: Choice[], wanted: string | undefined): Choices {
  const byNumber = new Map(all.map(({ municipality, name }) => [municipality, name]))
  const name = wanted === undefined ? undefined : byNumber.get(wanted)
  const own = all.filter(({ municipality }) => municipality === wanted)
  return {
    chosen: name === undefined || wanted === undefined ? null : { number: wanted, name },
    providers: own.map(({ id, label }) => ({ id, label })),
    municipalities: [...byNumber].map(([number, name]) => ({ number, name })),
  }
}
