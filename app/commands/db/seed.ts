import { parseArgs } from 'node:util'
import { count, like } from 'drizzle-orm'
import { z } from 'zod'
import { hasDemoAccounts } from '#app/features/access/demo.server.ts'
import { publishAll } from '#app/features/competence/publish.server.ts'
import { eraseOverdue } from '#app/features/privacy/retention.server.ts'
import { tick } from '#app/features/reporting/derived.server.ts'
import { publishReports } from '#app/features/reporting/publication.server.ts'
import { addMonths, monthEnd } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { profileModule } from '#db/schema/learning.ts'
import { municipality } from '#db/schema/people.ts'
import { empty, load } from '#db/seed/load.ts'
import { NEW_COURSES } from '#db/seed/progress.ts'
import { type SeedOptions, world } from '#db/seed/world.ts'
import { seedOptions } from './seed-options.ts'

/** The demo; above this many people, passes are stored as facts without the attempts behind them. */
const DEMO = { people: 1200, municipalities: 18 }
const MOST_WITH_ATTEMPTS = 5000

/** Days since the invented municipalities agreed on what is required; their people began soon after. */
const REQUIRED_FOR = 440

const whole = (most: number) => z.coerce.number().int().min(1).max(most)
const sizes = z.object({
  people: whole(1_000_000).default(DEMO.people),
  municipalities: whole(500).default(DEMO.municipalities),
})

/** Fills an empty database with invented people and progress, the same every time on the same day. */
export async function run(args: string[]): Promise<number> {
  const size = sizesFrom(args)
  if (!size) return 1
  const refusal = await whyNot(args.includes('--force'))
  if (refusal) {
    console[refusal.code === 0 ? 'log' : 'error'](refusal.sentence)
    return refusal.code
  }
  await empty(db.client)
  await publishAll()
  await fill(await seedOptions(size, size.people <= MOST_WITH_ATTEMPTS))
  await publishAll()
  await requireSinceThen()
  await db.client.execute('analyze')
  await publishPast(size.people <= MOST_WITH_ATTEMPTS ? 12 : 0)
  await tick(today())
  // As last night would have left it.
  await eraseOverdue(today())
  db.client.close()
  console.log(`✔ ${size.people} people in ${size.municipalities} municipalities`)
  return 0
}

function sizesFrom(args: string[]): z.infer<typeof sizes> | undefined {
  try {
    const options = { people: text, municipalities: text, force: { type: 'boolean' } } as const
    return sizes.parse(parseArgs({ args, options }).values)
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    console.error(`${reason}\nseed [--people N] [--municipalities M] [--force]`)
    return undefined
  }
}
const text = { type: 'string' } as const

/** People who are not invented are never overwritten, whatever the command is told. */
async function whyNot(force: boolean): Promise<{ code: number; sentence: string } | undefined> {
  const [found] = await db.select({ municipalities: count() }).from(municipality)
  if (!found?.municipalities) return undefined
  if (!(await hasDemoAccounts()))
    return { code: 1, sentence: '✖ The database holds people: the demo needs an empty one.' }
  return force
    ? undefined
    : { code: 0, sentence: '✔ The demo is already there; --force renews it.' }
}

/** What is required has been so for long; a new course since it came. */
async function requireSinceThen(): Promise<void> {
  await db.update(profileModule).set({ fromOn: today() - REQUIRED_FOR })
  for (const [course, days] of Object.entries(NEW_COURSES))
    await db
      .update(profileModule)
      .set({ fromOn: today() - days })
      .where(like(profileModule.module, `${course}/%`))
}

/** Figures as they would have been published at the end of each of the past months, and last night. */
async function publishPast(months: number): Promise<void> {
  for (let back = months; back > 0; back--)
    await publishReports(monthEnd(addMonths(today(), -back)) + 1, { remembers: false })
  await publishReports(today(), { remembers: false })
}

/** The demo is there whole or not at all; a large database grows by a municipality at a time. */
async function fill(options: SeedOptions): Promise<void> {
  if (options.people <= MOST_WITH_ATTEMPTS)
    return load(
      db.client,
      [...world(options)].map(({ rows }) => rows),
    )
  let [people, done] = [0, 0]
  for (const { municipality, rows } of world(options)) {
    await load(db.client, [rows])
    people += rows.person.length
    done += 1
    console.log(`  ${done} of ${options.municipalities}: ${municipality}, ${people} people so far`)
  }
}
