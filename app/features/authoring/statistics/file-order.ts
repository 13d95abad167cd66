import type { WrittenQuestion } from '#app/compiler/contract/written.ts'
import type { OptionStatistics, PartStatistics } from '../item-statistics.ts'

/** The answers of a part as the author wrote them, those that are gone last; open ones as they are. */
export function inFileOrder(
  part: PartStatistics,
  written: WrittenQuestion | null,
): OptionStatistics[] {
  if (part.open || !written) return part.options
  const place = ({ id }: OptionStatistics) => {
    const own = part.kind === 'step' || part.kind === 'blank' ? `${part.id}.${id}` : id
    const at = written.parts.findIndex((one) => one.id === own || one.id === id)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  return part.options
    .map((option) => ({ option, at: place(option) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ option }) => option)
}
