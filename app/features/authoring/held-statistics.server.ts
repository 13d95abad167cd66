import { withEarlierLabels } from './earlier-labels.server.ts'
import { type QuestionStatistics, statisticsOfMany } from './item-statistics.ts'
import { type Asked, readResponses } from './responses.server.ts'

/** New answers wait ten times as long as it took to count: at most a tenth of a processor counts. */
const REST = 10

type Held = Asked & {
  fewest: number
  stand: string
  statistics: Promise<QuestionStatistics[]>
  begun: number
  /** Milliseconds; undefined while it is being counted. */
  took?: number
}

const held = new Map<string, Held>()

/**
 * The statistics of an activity, counted anew only when what is asked has changed or something
 * has been handed in; who asks while it is being counted waits for the same count.
 */
export function heldStatistics(
  asked: Asked,
  stand: string,
  fewest: number,
): Promise<QuestionStatistics[]> {
  const known = held.get(asked.quiz.id)
  if (known && isSame(known, asked, fewest) && isFresh(known, stand)) return known.statistics
  const begun = performance.now()
  const statistics = readResponses(asked).then(async (people) => {
    const statistics = await statisticsOfMany(asked, people, fewest)
    const counted = await withEarlierLabels(statistics, asked.sources)
    entry.took = performance.now() - begun
    return counted
  })
  const entry: Held = { ...asked, fewest, stand, statistics, begun }
  held.set(asked.quiz.id, entry)
  statistics.catch(() => held.delete(asked.quiz.id))
  return statistics
}

function isSame(known: Held, { quiz, key, sources }: Asked, fewest: number): boolean {
  const same = known.quiz === quiz && known.key === key && known.fewest === fewest
  return same && namesIn(known.sources) === namesIn(sources)
}

function namesIn(sources: Asked['sources']): string {
  return JSON.stringify([...sources].map(([activity, names]) => [activity, ...names]))
}

function isFresh({ stand, took, begun }: Held, now: string): boolean {
  if (stand === now || took === undefined) return true
  return performance.now() - begun < REST * took
}
