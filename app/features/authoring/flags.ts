import type { Figures, OptionStatistics, PartStatistics } from './item-statistics.ts'

/** What may be wrong with a question, or that it is for nothing. */
export type FlagKind =
  | 'check-key'
  | 'rival'
  | 'misconception'
  | 'no-discrimination'
  | 'hard'
  | 'easy'
  | 'unused'

/** A sign that a question needs its author, with the answers that it is about. */
export type Flag = {
  kind: FlagKind
  about: { part: PartStatistics; option: OptionStatistics }[]
  /** How many people it has misled, or has told nothing. */
  people: number
}

/** How much worse it is to be misled than to learn nothing new: what is mended first. */
const WEIGHT: Record<FlagKind, number> = {
  'check-key': 1,
  rival: 1,
  misconception: 0.8,
  'no-discrimination': 0.3,
  hard: 0.5,
  easy: 0.05,
  unused: 0.02,
}

/** How urgent a flag is: people times weight. */
export function urgency({ kind, people }: Pick<Flag, 'kind' | 'people'>): number {
  return WEIGHT[kind] * people
}

/** The flags of a question, the most urgent first; each from an interval's end, never from a point. */
export function flagsOf(figures: Figures | null): Flag[] {
  if (!figures) return []
  const { facility, full, discrimination, parts, certainAndWrong } = figures
  const missed = full.of - full.count
  const negative = discrimination !== null && discrimination.high < 0
  const flags: (Flag | false)[] = [
    ...parts.flatMap(suspects),
    negative && { kind: 'check-key', about: [], people: missed },
    ...parts.flatMap(rivals),
    certainAndWrong !== null &&
      certainAndWrong.low > 0.4 && { kind: 'misconception', about: [], people: missed },
    discrimination !== null &&
      !negative &&
      discrimination.high < 0.1 && { kind: 'no-discrimination', about: [], people: full.of },
    facility.high < 0.3 && { kind: 'hard', about: [], people: missed },
    facility.low > 0.9 && { kind: 'easy', about: [], people: full.of },
    unused(parts, full.of),
  ]
  return flags.filter((flag) => flag !== false).sort((a, b) => urgency(b) - urgency(a))
}

/** A wrong answer that those who do well elsewhere give more than others do. */
function suspects(part: PartStatistics): Flag[] {
  // An order that is nearly right is what the strong give, and it earns nearly all the points.
  if (part.kind === 'order') return []
  return wrongIn(part)
    .filter(({ tick }) => tick !== null && tick.low > 0)
    .map((option) => about('check-key', part, option))
}

/** A wrong answer that more people give than the right one; where several are right, that most give. */
function rivals(part: PartStatistics): Flag[] {
  const right = part.options.filter((option) => option.right)
  if (right.length === 0) return []
  const several = part.kind === 'choices' && right.length > 1
  const bar = several ? 0.5 : Math.max(...right.map(({ taken }) => taken.high))
  return wrongIn(part)
    .filter(({ taken }) => taken.low > bar)
    .map((option) => about('rival', part, option))
}

/** Wrong answers in a list that hardly anyone gives. A row of a table has them for other rows' sake. */
function unused(parts: PartStatistics[], people: number): Flag | false {
  const dead = parts
    .filter(({ kind, open }) => !open && kind !== 'row')
    .flatMap((part) => wrongIn(part).map((option) => ({ part, option })))
    .filter(({ option }) => option.taken.high < 0.05)
  return dead.length > 0 && { kind: 'unused', about: dead, people }
}

/** Wrong answers that an author could do something about; which items stand wrong is no answer. */
function wrongIn({ kind, options }: PartStatistics): OptionStatistics[] {
  return kind === 'places' ? [] : options.filter(({ right, retired }) => !right && !retired)
}

function about(kind: FlagKind, part: PartStatistics, option: OptionStatistics): Flag {
  return { kind, about: [{ part, option }], people: option.taken.count }
}
