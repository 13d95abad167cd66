// What every derived table must hold, as SQL over ?1, a municipality.
// A rebuild stores it, a check compares it: neither can mean something else than the other.

const REQUIRED_PAIRS = `
WITH requirement AS MATERIALIZED (
  SELECT DISTINCT q.profile, q.module FROM profile_module q JOIN module d ON d.id = q.module
  WHERE q.profile IN (SELECT profile FROM cohort_member WHERE municipality = ?1) AND d.retired = 0
    AND q.from_on <= (SELECT true_on FROM tally_whole WHERE municipality = ?1)
    AND (SELECT true_on FROM tally_whole WHERE municipality = ?1) < q.to_on),
pair AS (
  SELECT m.person, r.module, coalesce(s.ends_on > w.true_on, 0) AS valid
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

/** The tallies in the order in which they can be made: members are settled before them. */
export const TALLIES = {
  tally_profile: `
SELECT municipality, profile, count(*) AS people,
  sum(required > 0 AND valid = required) AS qualified, sum(required) AS required
FROM cohort_member WHERE municipality = ?1 GROUP BY profile`,
  tally_module: `${REQUIRED_PAIRS}
SELECT ?1 AS municipality, module, count(*) AS required, sum(valid) AS valid
FROM pair GROUP BY module`,
}

/** How many the cohort holds. */
export const WHOLE = `
SELECT count(*) AS people FROM cohort_member WHERE municipality = ?1`
