import { useText } from '#app/i18n/i18n.tsx'
import type { NamedSegment, Stop } from './named.ts'
import { preview } from './preview.ts'
import type { ToldRepair } from './told.ts'

/** The words of the template lab, with sentences about paragraphs and repairs. */
export function useTemplateWords() {
  const text = useText('templateLab')
  const lineOf = (segments: NamedSegment[]) => preview(segments, text.condition) || text.emptyLine
  const told = (repair: ToldRepair): string => {
    switch (repair.do) {
      case 'wrap': {
        const to = repair.to && lineOf(repair.to)
        return text.repair({ ...repair, from: lineOf(repair.from), to })
      }
      case 'move':
        return text.repair({ ...repair, line: lineOf(repair.line), before: lineOf(repair.before) })
      case 'field':
      case 'remove':
        return text.repair({ ...repair, line: lineOf(repair.line) })
      default:
        return text.repair(repair)
    }
  }
  const stopped = ({ tag, condition }: Stop) =>
    text.unmergeableHelp(condition ? text.condition(condition) : tag)
  return { text, lineOf, told, stopped }
}
