import { withEarlierLabels } from './earlier-labels.server.ts'
import { holding } from './held.server.ts'
import { type QuestionStatistics, statisticsOfMany } from './item-statistics.ts'
import { type Asked, readResponses } from './responses.server.ts'

type Wanted = Asked & { fewest: number }

const held = holding(isSame, async (asked: Wanted) => {
  const statistics = await statisticsOfMany(asked, await readResponses(asked), asked.fewest)
  return withEarlierLabels(statistics, asked.sources)
})

/** The statistics of an activity as its attempts stand. */
export function heldStatistics(
  asked: Asked,
  stand: string,
  fewest: number,
): Promise<QuestionStatistics[]> {
  return held(asked.quiz.id, { ...asked, fewest }, stand)
}

function isSame(known: Wanted, { quiz, key, sources, fewest }: Wanted): boolean {
  const same = known.quiz === quiz && known.key === key && known.fewest === fewest
  return same && namesIn(known.sources) === namesIn(sources)
}

function namesIn(sources: Asked['sources']): string {
  return JSON.stringify([...sources].map(([activity, names]) => [activity, ...names]))
}
