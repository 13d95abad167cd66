// What every derived table must hold, as SQL over ?1, a municipality.
// A rebuild stores it, a check compares it: neither can mean something else than the other.

const REQUIRED_PAIRS = `
WITH requirement AS MATERIALIZED (
  SELECT DISTINCT q.profile, q.module, d.course FROM profile_module q JOIN module d ON d.id = q.module
  WHERE q.profile IN (SELECT profile FROM cohort_member WHERE municipality = ?1) AND d.retired = 0
    AND q.from_on <= (SELECT true_on FROM tally_whole WHERE municipality = ?1)
    AND (SELECT true_on FROM tally_whole WHERE municipality = ?1) < q.to_on),
pair AS (
  SELECT m.person, m.unit, m.main_role, m.profile, r.module, r.course, s.ends_on,
    coalesce(s.ends_on > w.true_on, 0) AS valid
  FROM tally_whole w JOIN cohort_member m USING (municipality) JOIN requirement r USING (profile)
  LEFT JOIN standing s ON s.person = m.person AND s.module = r.module
  WHERE w.municipality = ?1)`

/** Whose passes a municipality answers for: all who work or have worked there, or are counted there. */
export const PEOPLE = `
SELECT person FROM membership WHERE municipality = ?1
UNION SELECT person FROM cohort_member WHERE municipality = ?1`

// The later day breaks a tie: both are in one number, so that a plain maximum finds the row.
const PASS_KEY = 'max(min(c.expires_on, v.superseded_on) * 1000000 + c.passed_on)'

/** What stands for some people, whom `among` selects. */
export const standingsOf = (among: string) => `
SELECT person, module, pass % 1000000 AS passed_on, pass / 1000000 AS ends_on FROM (
  SELECT c.person, c.module, ${PASS_KEY} AS pass
  FROM completion c JOIN module_revision v USING (module, revision)
  WHERE c.person IN (${among}) GROUP BY c.person, c.module)`

/** How much is required of each member of the cohort, and how much of it they hold. */
export const MEMBERS = `${REQUIRED_PAIRS}
SELECT m.person, count(p.module) AS required, coalesce(sum(p.valid), 0) AS valid
FROM cohort_member m LEFT JOIN pair p USING (person)
WHERE m.municipality = ?1 GROUP BY m.person`

/** The tallies in the order in which they can be made: each from those before it. */
export const TALLIES = {
  tally_team: `
SELECT municipality, unit, main_role, profile, count(*) AS people,
  sum(required > 0 AND valid = required) AS qualified, sum(required) AS required, sum(valid) AS valid
FROM cohort_member WHERE municipality = ?1 GROUP BY unit, main_role, profile`,
  tally_held: `${REQUIRED_PAIRS}
SELECT ?1 AS municipality, unit, main_role, profile, module, sum(valid) AS valid
FROM pair GROUP BY unit, main_role, profile, module`,
  tally_module: `
SELECT ?1 AS municipality, module, sum(people) AS required, sum(h.valid) AS valid
FROM tally_held h JOIN tally_team t USING (municipality, unit, main_role, profile)
WHERE h.municipality = ?1 GROUP BY module`,
  tally_course: `
SELECT ?1 AS municipality, course, sum(people) AS people, sum(required) AS required,
  sum(valid) AS valid
FROM (SELECT d.course, t.people, count(*) * t.people AS required, sum(h.valid) AS valid
  FROM tally_held h JOIN tally_team t USING (municipality, unit, main_role, profile)
  JOIN module d ON d.id = h.module WHERE h.municipality = ?1
  GROUP BY d.course, h.unit, h.main_role, h.profile)
GROUP BY course`,
  tally_ending: `${REQUIRED_PAIRS}
SELECT ?1 AS municipality, ends_on AS day, course, count(*) AS passes
FROM pair WHERE valid GROUP BY ends_on, course`,
}

/** The whole, from its teams. */
export const WHOLE = `
SELECT coalesce(sum(people), 0) AS people, coalesce(sum(iif(required > 0, people, 0)), 0) AS obliged,
  coalesce(sum(qualified), 0) AS qualified, coalesce(sum(required), 0) AS required,
  coalesce(sum(valid), 0) AS valid
FROM tally_team WHERE municipality = ?1`
