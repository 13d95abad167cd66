// Writes pairs of rows for as long as it is let, and tells how many are on disk: for drills, on a copy.
import { db, write } from '#app/platform/database.server.ts'
import { rateLimit } from '#db/schema/access.ts'

let told = 0
process.once('message', () => {
  db.client.close()
  process.exit(0)
})

for (;;) {
  const half = (side: string) =>
    db.insert(rateLimit).values({ key: `drill:${told}:${side}`, points: 1 })
  await write(half('a'), half('b'))
  told += 1
  process.send?.(told)
}
