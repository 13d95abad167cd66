import type { Day } from '#app/platform/calendar.ts'
import { write } from '#app/platform/database.server.ts'
import { statement } from '#app/platform/statement.server.ts'

/** Takes out what ends until the close of a day, and moves the municipality's day on; one write. */
export async function passDays(municipality: string, day: Day): Promise<void> {
  await write(
    statement(ENDED, municipality, day),
    statement('UPDATE tally_whole SET true_on = ?2 WHERE municipality = ?1', municipality, day),
  )
}

const ENDED = `
INSERT INTO standing_move (person, module, was, becomes)
SELECT s.person, s.module, s.ends_on, 0 FROM tally_whole w
JOIN cohort_member m USING (municipality) JOIN standing s USING (person)
WHERE w.municipality = ?1 AND w.true_on < s.ends_on AND s.ends_on <= ?2`

/** Marks where a requirement begins or ends between the municipality's day and another. */
export async function markChangedRequirements(day: Day): Promise<void> {
  await write(
    statement(
      `UPDATE tally_whole SET is_due = 1 WHERE municipality IN (
        SELECT p.municipality FROM profile_module q JOIN profile p ON p.id = q.profile
        JOIN tally_whole w USING (municipality)
        WHERE (w.true_on < q.from_on AND q.from_on <= ?1) OR (w.true_on < q.to_on AND q.to_on <= ?1))`,
      day,
    ),
  )
}
