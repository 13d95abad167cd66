import lighthouse, { type Flags } from 'lighthouse'
import { freePort } from '#tests/support/free-port.ts'
import type { Figure, Scenario } from '#tests/support/scenarios.ts'
import { inChromium } from './in-chromium.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const PAGES: Record<string, { address: string; by?: string }> = {
  'front page': { address: '/' },
  catalogue: { address: '/courses' },
  module: { address: '/courses/dokumenthandtering/saksdokument', by: 'ansatt@rana.example' },
  report: { address: '/reports/1833', by: 'leder@rana.example' },
}

/** Lighthouse, as on a phone of the middle sort: what each page falls short of 100 by, in points. */
export const lighthouseScores: Scenario = {
  name: 'lighthouse',
  target: Object.fromEntries(
    Object.keys(PAGES).flatMap((page) => CATEGORIES.map((one) => [`${page}, ${one}`, 5])),
  ),
  async run() {
    const port = await freePort()
    return inChromium(
      async ({ origin, cookieOf }) => {
        const figures: Record<string, Figure> = {}
        for (const [name, { address, by }] of Object.entries(PAGES)) {
          const cookie = by ? { Cookie: await cookieOf(by) } : undefined
          const scores = await scoresOf(origin + address, port, cookie)
          for (const [category, figure] of scores) figures[`${name}, ${category}`] = figure
        }
        return figures
      },
      [`--remote-debugging-port=${port}`],
    )
  },
}

async function scoresOf(
  url: string,
  port: number,
  extraHeaders?: Flags['extraHeaders'],
): Promise<[string, Figure][]> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: CATEGORIES,
    ...(extraHeaders ? { extraHeaders } : {}),
  })
  if (!result || result.lhr.runtimeError) throw new Error(String(result?.lhr.runtimeError?.message))
  const { categories, audits } = result.lhr
  return CATEGORIES.map((id) => {
    const category = categories[id]
    const short = (category?.auditRefs ?? []).filter(({ id: audit, weight }) => {
      const { score } = audits[audit] ?? {}
      return weight > 0 && typeof score === 'number' && score < 0.9
    })
    const note = short.map(({ id: audit }) =>
      `${audit} ${audits[audit]?.displayValue ?? ''}`.trim(),
    )
    return [
      id,
      {
        value: 100 - Math.round((category?.score ?? 0) * 100),
        unit: 'points',
        note: note.join(', '),
      },
    ]
  })
}
