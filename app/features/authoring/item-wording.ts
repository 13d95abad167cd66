import type { Locale } from '#app/i18n/locale.ts'
import type { StatisticsText } from '#app/i18n/locales/statistics/nb.ts'
import { type Flag, type FlagKind, flagsOf } from './flags.ts'
import { inQuotes } from './in-quotes.ts'
import type { Item } from './item-statistics.server.ts'
import type { Figures, OptionStatistics, PartStatistics } from './item-statistics.ts'
import { ACCEPTED } from './statistics/answer-parts.ts'
import { inFileOrder } from './statistics/file-order.ts'

/** A flag in words: why it is raised, and what to do about it. */
export type Advice = { kind: FlagKind; tag: string; why: string; mend: string; people: number }

/** How a question does in one word. */
export type Verdict = FlagKind | 'works' | 'too-few'

/** The flags of a question in words, the most urgent first; answers in the order and by the letters of the bars. */
export function adviceOn(
  { statistics, written }: Pick<Item, 'statistics' | 'written'>,
  wording: Wording,
): Advice[] {
  if (!statistics.figures) return []
  const parts = statistics.figures.parts.map((part) => ({
    ...part,
    options: inFileOrder(part, written),
  }))
  const figures = { ...statistics.figures, parts }
  return flagsOf(figures).map((flag) => ({
    kind: flag.kind,
    people: flag.people,
    tag: tagOf(flag, figures, wording.text),
    ...sentences(flag, figures, wording),
  }))
}

/** A language's texts and how it writes numbers. */
export type Wording = { text: StatisticsText; locale: Locale }

/** A share in whole per cent. */
export function percentText(share: number, { text }: Wording): string {
  return text.percent(Math.round(100 * share))
}

/** A correlation to two decimals, with a real minus; the sign for none where there is none. */
export function correlationText(r: number | undefined, { text, locale }: Wording): string {
  if (r === undefined) return text.none
  const size = Math.abs(r).toFixed(2)
  const sign = r < 0 && Number(size) > 0 ? '−' : ''
  return sign + (locale === 'en' ? size : size.replace('.', ','))
}

/** A, B, C … for the answers of a list. */
export function markAt(index: number): string {
  return String.fromCharCode(65 + (index % 26))
}

/** What a part is called. */
export function partLabel(part: PartStatistics, figures: Figures, text: StatisticsText): string {
  const { parts } = text
  if (part.kind === 'row') return parts.row(part.label)
  if (part.kind === 'step') return parts.step(part.label)
  if (part.kind !== 'blank') return parts[part.kind]
  return figures.parts.length === 1 ? parts.onlyBlank : parts.blank(part.label)
}

/** What an answer is called. */
export function optionLabel(
  part: PartStatistics,
  option: OptionStatistics,
  text: StatisticsText,
): string {
  if (option.retired) return text.retired(option.label)
  if (option.id === ACCEPTED) return text.accepted(option.label)
  if (part.kind === 'order' && option.right) return text.rightOrder(option.label)
  return option.label
}

function tagOf({ kind, about }: Flag, { parts }: Figures, text: StatisticsText): string {
  const [only, ...more] = parts
  if (kind !== 'unused' || !only || more.length > 0) return text.tag[kind]
  const marks = about.map(({ option }) => markAt(only.options.indexOf(option)))
  return text.unusedTag(marks.join(', '))
}

function sentences(flag: Flag, figures: Figures, wording: Wording): { why: string; mend: string } {
  const { why, mend } = wording.text
  const { facility, discrimination, certainAndWrong } = figures
  const points = percentText(facility.share, wording)
  const r = correlationText(discrimination?.r, wording)
  switch (flag.kind) {
    case 'check-key':
    case 'rival':
      return suspicion(flag, figures, wording)
    case 'misconception': {
      const share = percentText(certainAndWrong?.share ?? 0, wording)
      return { why: why.misconception(share), mend: mend.misconception }
    }
    case 'no-discrimination':
      return { why: why.noDiscrimination(r), mend: mend.noDiscrimination }
    case 'hard':
      return { why: why.hard(points), mend: mend.hard }
    case 'easy':
      return { why: why.easy(points), mend: mend.easy }
    case 'unused': {
      const answers = flag.about.map(({ option }) => quoted(option, wording.locale))
      return { why: why.unused(answers.join(', ')), mend: mend.unused }
    }
  }
}

/** About a wrong answer that may be right, or a key that may be wrong. */
function suspicion({ kind, about }: Flag, { discrimination }: Figures, wording: Wording) {
  const { why, mend } = wording.text
  const [found] = about
  if (!found) {
    const r = correlationText(discrimination?.r, wording)
    return { why: why.checkWhole(r), mend: mend.checkWhole }
  }
  const { part, option } = found
  const answer = shortened(option.label)
  const share = percentText(option.taken.share, wording)
  const isKey = kind === 'check-key'
  return {
    why: isKey ? why.checkKey(answer, share) : rivalry(part, answer, share, wording),
    mend: part.open ? openMend(part, answer, wording) : mend[isKey ? 'checkKey' : 'rival'](answer),
  }
}

function rivalry(part: PartStatistics, answer: string, share: string, wording: Wording): string {
  const { why } = wording.text
  const right = part.options.filter((option) => option.right)
  if (part.kind === 'choices' && right.length > 1) return why.rivalOfSeveral(answer, share)
  const most = Math.max(...right.map(({ taken }) => taken.share))
  return why.rival(answer, share, percentText(most, wording))
}

function openMend({ kind }: PartStatistics, answer: string, { text }: Wording): string {
  return kind === 'order' ? text.mend.order : text.mend.accept(answer)
}

function quoted({ label }: OptionStatistics, locale: Locale): string {
  return locale === 'en' ? `“${shortened(label)}”` : `«${shortened(label)}»`
}

/** As much of a text as fits in a sentence. */
function shortened(label: string): string {
  const text = inQuotes(label)
  if (text.length <= 70) return text
  return `${text.slice(0, 68).replace(/\s+\S*$/, '')} …`
}
