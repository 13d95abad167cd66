import { rebuild } from '#app/features/reporting/derived.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Makes derived figures anew, a municipality at a time; also while Leia runs. */
export async function run([what]: string[]): Promise<number> {
  if (what !== 'reporting') throw new Error('Say what: npm run db -- rebuild reporting')
  let made = 0
  await rebuild('all', (municipality, done, of) => {
    made = done
    console.log(`  ${done} of ${of}: ${municipality}`)
  })
  db.client.close()
  console.log(`✔ The figures of ${made} municipalities are made anew`)
  return 0
}
