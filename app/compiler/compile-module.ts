import type { Activity, ActivityKey } from '#app/features/activities/activity.ts'
import { kindOf } from '#app/features/activities/registry.ts'
import { type Compiled, nothing } from './compiled.ts'
import { contentHashOf } from './content-hash.ts'
import { isError } from './diagnostics/diagnostic.ts'
import { type Bundle, renderSlots } from './render.ts'
import { deskFor, type ModuleContext } from './tree/desk.ts'
import { check, partPlugins, plugins, type Reading, readingOf } from './tree/pipeline.ts'

/**
 * Reads the text of a module or of an index (front matter replaced by blank lines).
 * With `render` it is compiled through mdx-bundler (or another `bundle`), learner part and key part apart.
 */
export async function compileModule(
  source: string,
  context: ModuleContext,
  { render, bundle }: { render: boolean; bundle?: Bundle },
): Promise<Compiled> {
  const compiling = readingOf(deskFor(context, source))
  const learner = render ? await renderLearner(compiling, bundle) : undefined
  const reading = compiling.lifted ? compiling : await check(deskFor(context, source))
  const { desk, slots, lifted } = reading
  const questions = (lifted?.activities ?? []).reduce((sum, { served }) => sum + served, 0)
  const written = (lifted?.activities ?? []).map((one) => one.written)
  const labs = written.filter(({ lab }) => lab !== null).length
  const facts = { ...desk.facts, questions, labs }
  const { findings, headings } = desk
  const base = { isRead: !!lifted, findings, facts, headings, written }
  if (!lifted || !learner || desk.findings.some(isError)) return { ...base, ...nothing }
  slots.fill('learner', learner)
  slots.fill('key', await renderKey(reading, bundle))
  const activities = lifted.activities.map((one) => [one.activity(), one.key()] as const)
  for (const [activity, key] of activities) assertSolvable(activity, key)
  return {
    ...base,
    segments: lifted.segments.map((segment) => segment()),
    key: Object.fromEntries(activities.map(([{ id }, key]) => [id, key])),
    contentHash: contentHashOf(activities),
  }
}

/** Undefined when the bundler failed: then the processor itself says where. */
async function renderLearner(reading: Reading, bundle?: Bundle): Promise<string[] | undefined> {
  try {
    return await renderSlots(reading.desk.source, plugins(reading), bundle)
  } catch (error) {
    if (reading.lifted && !reading.desk.findings.some(isError)) throw error
    return undefined
  }
}

/** A file without anything hidden needs no second bundle. */
function renderKey(reading: Reading, bundle?: Bundle): Promise<string[]> | string[] {
  const isEmpty = reading.slots.tree('key').children.length === 0
  return isEmpty ? [] : renderSlots('', partPlugins('key', reading), bundle)
}

/** @throws Error when the answer made from the key does not score all points: that is our fault. */
function assertSolvable(activity: Activity, key: ActivityKey): void {
  const kind = kindOf(activity)
  const served = kind.serve(activity, key, { person: 'compiler', number: 1 })
  const { score } = kind.grade(served, key, kind.solve(served, key))
  if (score.numerator !== score.denominator) throw new Error(`${activity.id} can't be solved.`)
}
