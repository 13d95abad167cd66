import type { ToldQuestion } from '#app/compiler/contract/told.ts'
import type { BlankKey } from '#app/features/activities/quiz.ts'

type Row = {
  id: string
  label: string
  /** Whether it is right in itself; null where something belongs to it. */
  right: boolean | null
  /** What belongs to it. */
  answer: string | null
}

/** Something in a question as a learner reads it, and what is right there. */
export type AskedRow = Row & {
  /** Whether the other side has it otherwise, or not at all. */
  differs: boolean
}

type Keyed = Pick<ToldQuestion, 'key' | 'parts'>

/** The rows of both sides in the order of what stands now, marked where the other side differs. */
export function askedRows(before: Keyed | undefined, now: Keyed | undefined) {
  const [old, present] = [before ? rowsOf(before) : [], now ? rowsOf(now) : []]
  const isOrder = now?.key.type === 'ordering'
  const isOneSided = !before || !now
  const marked = (rows: Row[], others: Row[]): AskedRow[] =>
    rows.map((row, n) => {
      const twin = isOrder ? others[n] : others.find(({ id }) => id === row.id)
      return { ...row, differs: !isOneSided && JSON.stringify(twin) !== JSON.stringify(row) }
    })
  const aligned = isOrder ? old : inOrderOf(present, old)
  return { before: marked(aligned, present), now: marked(present, aligned) }
}

function inOrderOf(order: Row[], rows: Row[]): Row[] {
  const known = order.flatMap(({ id }) => rows.find((row) => row.id === id) ?? [])
  return [...known, ...rows.filter((row) => !known.includes(row))]
}

function rowsOf({ key, parts }: Keyed): Row[] {
  const textOf = (role: Part['role'], id: string, of?: string) =>
    parts.find((part) => part.role === role && part.id === id && part.of === of)?.text ?? id
  switch (key.type) {
    case 'single':
    case 'multiple':
      return parts.map(({ id, text }) => row(id, text, { right: key.right.includes(id) }))
    case 'ordering':
      return key.order.map((id) => row(id, textOf('item', id)))
    case 'matching':
      return Object.entries(key.pairs).map(([id, option]) =>
        row(id, textOf('row', id), { answer: textOf('option', option) }),
      )
    case 'scenario':
      return parts
        .filter(({ role }) => role === 'step')
        .flatMap((step) => stepRows(step, parts, key.good[step.id] ?? []))
    default:
      return Object.entries(key.blanks).map(([id, blank], n) =>
        row(id, String(n + 1), {
          answer: blankAnswer(blank, (option) => textOf('option', option, id)),
        }),
      )
  }
}

type Part = Keyed['parts'][number]

function row(id: string, label: string, more: Partial<Row> = {}): Row {
  return { id, label, right: null, answer: null, ...more }
}

/** What the step tells, then its choices and where they lead. */
function stepRows({ id: step, text }: Part, parts: Part[], good: string[]): Row[] {
  const choices = parts.filter(({ of }) => of === step)
  return [
    row(step, text),
    ...choices.map(({ id, text, to }) =>
      row(id, text, { right: good.some((one) => `${step}.${one}` === id), answer: to ?? null }),
    ),
  ]
}

function blankAnswer(key: BlankKey, text: (option: string) => string): string {
  if (key.kind === 'select') return text(key.right)
  if (key.kind === 'text') return key.accepted.join(' | ')
  return key.tolerance === '0' ? key.value : `${key.value} ± ${key.tolerance}`
}
