import { FEWEST } from './fewest.ts'
import { percentText, type Wording } from './item-wording.ts'
import type { LabStatistics, SignStatistics } from './lab-statistics.ts'
import type { Share } from './statistics/figures.ts'

/** A share in words, with the ends of its interval. */
export type ShareText = { percent: string; interval: string }

/** Something that first attempts show, in words. */
export type SignRow = {
  id: string
  /** What it is: a rule, a fault, a test case or a refusal. */
  what: string
  name: string
  /** File and line as diagnostics name them. */
  place: string
  /** Null when too few met it. */
  missed: ShareText | null
  /** How well it went in the mean, where it can go partly well. */
  mean: string | null
  flag: string | null
}

/** A lab in words; without figures where too few have tried it, or while they are counted. */
export type LabView = { id: string; title: string } & (
  | { state: 'counting' }
  | { state: 'too-few'; n: number; place: string; why: string }
  | {
      state: 'counted'
      n: number
      place: string
      passed: ShareText
      median: string
      rows: SignRow[]
    }
)

/** A lab in words: what went wrong for most people stands first. */
export function labView(lab: LabStatistics, wording: Wording): LabView {
  const { id, title, place, n, passed, median } = lab
  const { labs } = wording.text
  const about = { id, title, n, place }
  if (!passed) return { ...about, state: 'too-few', why: labs.tooFew(String(n), FEWEST) }
  return {
    ...{ ...about, state: 'counted', passed: shareText(passed, wording) },
    median: median === null ? labs.notHalf : String(median),
    rows: worstFirst(lab.signs).map((sign) => rowOf(sign, lab, wording)),
  }
}

/** What a sign is called: in the author's words, or in ours where it is one that every lab has. */
export function signName({ id, label }: SignStatistics, { text }: Wording): string {
  if (label !== null) return label
  const builtIn: Record<string, string> = text.labs.builtIn
  return Object.hasOwn(builtIn, id) ? (builtIn[id] ?? id) : id
}

/** Where a sign stands in the lab's file; where the lab does, for what every lab has. */
export function signPlace({ of, id }: SignStatistics, { places, place }: LabStatistics): string {
  return places[`${of}/${id}`] ?? place
}

/** A share with its interval, in whole per cent. */
export function shareText({ share, low, high }: Share, wording: Wording): ShareText {
  const ends = [low, high].map((end) => Math.round(100 * end)) as [number, number]
  return { percent: percentText(share, wording), interval: wording.text.labs.between(...ends) }
}

function worstFirst(signs: SignStatistics[]): SignStatistics[] {
  const missed = ({ figures }: SignStatistics) => figures?.missed.share ?? -1
  return [...signs].sort((a, b) => missed(b) - missed(a))
}

function rowOf(sign: SignStatistics, lab: LabStatistics, wording: Wording): SignRow {
  const { labs } = wording.text
  const { of, id, isHidden, figures } = sign
  return {
    id: `${of} ${id}`,
    what: [labs.of[of], ...(isHidden ? [labs.hidden] : [])].join(', '),
    name: signName(sign, wording),
    place: signPlace(sign, lab),
    missed: figures && shareText(figures.missed, wording),
    mean: figures && of === 'case' ? percentText(figures.mean, wording) : null,
    flag: figures?.flag ? labs.flags[figures.flag] : null,
  }
}
