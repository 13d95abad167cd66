// On a restored copy: takes the newest certificates out as if they had come after it, lets them be
// issued again, and signs one. Tells what came of it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { desc, inArray } from 'drizzle-orm'
import { issuerDocument, signedBadge } from '#app/features/competence/badge.server.ts'
import { findCertificate } from '#app/features/competence/certificates.server.ts'
import { reconcileIssued } from '#app/features/competence/issued.server.ts'
import { publishAll } from '#app/features/competence/publish.server.ts'
import { db } from '#app/platform/database.server.ts'
import { certificate, revocation } from '#db/schema/competence.ts'

const TAKEN_OUT = 20
const [folder = '.'] = process.argv.slice(2)

const before = await db.select().from(certificate)
const newest = await db
  .select()
  .from(certificate)
  .orderBy(desc(certificate.issuedAt))
  .limit(TAKEN_OUT)
const numbers = newest.map(({ number }) => number)
await db.delete(revocation).where(inArray(revocation.number, numbers))
await db.delete(certificate).where(inArray(certificate.number, numbers))
await reconcileIssued()
await publishAll()
const after = await db.select().from(certificate)
const known = new Map(after.map((row) => [row.number, JSON.stringify(row)]))
const changed = before.filter((row) => known.get(row.number) !== JSON.stringify(row))

const found = newest[0] && (await findCertificate(newest[0].number))
if (found) {
  writeFileSync(path.join(folder, 'badge.json'), JSON.stringify(signedBadge(found)))
  writeFileSync(path.join(folder, 'did.json'), JSON.stringify(issuerDocument()))
}
db.client.close()
console.log(
  JSON.stringify({
    takenOut: newest.length,
    before: before.length,
    after: after.length,
    changed: changed.length,
    signed: Boolean(found),
  }),
)
