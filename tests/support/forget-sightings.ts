import { sighting } from '#db/schema/access.ts'
import { erasureRun } from '#db/schema/privacy.ts'

/** Takes every look away, as only erasure may. */
export async function forgetSightings(): Promise<void> {
  const { db, write } = await import('#app/platform/database.server.ts')
  const open = db.insert(erasureRun).values({ rule: 'test' })
  await write(open, db.delete(sighting), db.delete(erasureRun))
}
