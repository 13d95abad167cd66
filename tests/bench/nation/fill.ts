// Fills the database of the environment with a nation; run by the bench in a process of its own.
import { parseArgs } from 'node:util'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { seedOptions } from '#app/commands/db/seed-options.ts'
import { publishRequirements } from '#app/features/competence/requirements.server.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { publishContent } from '#app/features/learning/publish.server.ts'
import { rebuild } from '#app/features/reporting/derived.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { load } from '#db/seed/load.ts'
import { world } from '#db/seed/world.ts'

const { values } = parseArgs({
  options: { people: { type: 'string' }, largest: { type: 'string' }, count: { type: 'string' } },
})
const [people, largest, municipalities] = [values.people, values.largest, values.count].map(Number)
if (!people || !largest || !municipalities) throw new Error('say --people, --largest and --count')

const started = Date.now()
await db.client.execute('pragma journal_mode = wal')
await migrate(db, { migrationsFolder: 'db/migrations' })
const { content } = catalogue()
await publishContent(content, today())

// One municipality as large as the nation's largest, and all others with the rest of the people.
const rest = await seedOptions({ people: people - largest, municipalities }, false)
await add(world({ ...rest, people: largest, municipalities: 1 }), () => true)
const [[first = ''] = []] = (await db.client.execute('select number from municipality')).rows.map(
  (row) => [String(row.number)],
)
await add(world(rest), (number) => number !== first)
await publishRequirements(content, today())
tell('passes are in')
await rebuild('all', (number, done, of) => {
  if (done % 20 === 0 || done === of) tell(`derived figures: ${done} of ${of}, ${number}`)
})
await db.client.execute('analyze')
await db.client.execute('pragma wal_checkpoint(truncate)')
db.client.close()
tell('filled')

async function add(municipalities: ReturnType<typeof world>, wanted: (number: string) => boolean) {
  let [done, people] = [0, 0]
  for (const { municipality, rows } of municipalities) {
    if (!wanted(String(rows.municipality[0]?.[0]))) continue
    await load(db.client, [rows])
    done += 1
    people += rows.person.length
    if (done % 20 === 0) tell(`${done} municipalities, ${people} people, ${municipality}`)
  }
}

function tell(what: string): void {
  console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s: ${what}`)
}
