// `npm run exposure`: what can be read of the people of each municipality of the demo, and how much
// is told of them, at both levels of protection; writes docs/exposure-measured.md.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ExactReport } from '#app/features/reporting/exact-report.ts'
import type { Figure } from '#app/features/reporting/figure.ts'
import { protect } from '#app/features/reporting/protect.ts'
import type { ProtectedReport } from '#app/features/reporting/protected-report.ts'
import type { Published } from '#app/features/reporting/publication.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { publication } from '#db/schema/reporting.ts'
import { inDatabase, makeDatabase } from '#tests/support/make-database.ts'
import { prepare } from '#tests/support/prepare.ts'
import { attack, hiddenOf } from './attack.ts'
import { exactWorld } from './exact-world.ts'

const FILE = 'docs/exposure-measured.md'
const { values } = parseArgs({ options: { people: { type: 'string', multiple: true } } })
const sizes = values.people ?? ['1200']

await prepare()
const parts = [`Written by \`npm run exposure\` on ${new Date().toISOString().slice(0, 10)}.`]
for (const people of sizes) {
  const lines = await exposed(people)
  parts.push(`## ${Number(people).toLocaleString('en')} people`, lines.join('\n'))
}
writeFileSync(FILE, `# Exposure, measured\n\n${parts.join('\n\n')}\n`)
console.log(FILE)
process.exit(0)

async function exposed(people: string): Promise<string[]> {
  const lines = [
    '| municipality | people | as of | level | rows | groups read | all or none | hidden | whole | a row | a course in a row |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
  ]
  for (const { exact, report } of await publishedLast(people)) {
    const precise = protect(exact, { breakdown: 'exact', whole: 'exact' })
    lines.push(await lineOf(exact, 'ranges', report), await lineOf(exact, 'exact', precise))
    console.log(lines.slice(-2).join('\n'))
  }
  return lines
}

/** The newest table of each municipality with the figures that it was made from. */
async function publishedLast(people: string): Promise<Published[]> {
  const file = await makeDatabase({ seed: ['--people', people] })
  return inDatabase(file, async (db) => {
    const rows = await db.select().from(publication).orderBy(publication.on)
    const latest = new Map<string, Published>()
    for (const { municipality, on, exact, shown } of rows) {
      const { report } = shown as Pick<Published, 'report'>
      // A table that was held back stands beside the figures of a later night.
      if (report.on === on) latest.set(municipality, { exact: exact as Published['exact'], report })
    }
    return [...latest.values()]
  })
}

async function lineOf(exact: ExactReport, level: string, report: ProtectedReport): Promise<string> {
  const { world, members } = exactWorld(exact)
  const { groups, leaks, alike } = await attack(world, [{ on: exact.on, members, report }], 'quiet')
  const { hidden, of } = hiddenOf(report)
  const [whole, ...parts] = report.rows
  const rows = [...parts, ...report.roles]
  return `| ${[
    exact.municipality.name,
    exact.people,
    isoDay(exact.on),
    level,
    rows.length,
    `${leaks.length} of ${groups}`,
    alike.length,
    `${Math.round((100 * hidden) / Math.max(1, of))} %`,
    points(whole ? [whole.all] : []),
    points(rows.map(({ all }) => all)),
    points(rows.flatMap(({ courses }) => Object.values(courses))),
  ].join(' | ')} |`
}

/** The median width of what is told, in percentage points. */
function points(figures: Figure[]): string {
  const told = figures
    .flatMap((one) =>
      one.kind === 'range' || one.kind === 'exact'
        ? [(100 * (one.high - one.low)) / one.required]
        : [],
    )
    .sort((a, b) => a - b)
  return told.length === 0 ? '–' : (told[Math.floor(told.length / 2)] as number).toFixed(1)
}
