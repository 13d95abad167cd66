import type { TemplateLab, TemplateLabKey } from './lab.ts'
import type { Repair } from './repairs.ts'
import { type Outcome, run, runByCase } from './run.ts'

const MOST_KEPT = 20
const kept = new WeakMap<TemplateLabKey, Map<string, Outcome>>()

/** How the letters went; kept for a while, as an answer is graded and then told of. */
export function outcomeOf(lab: TemplateLab, key: TemplateLabKey, repairs: Repair[]): Outcome {
  return keptFor(key).get(nameOf(repairs)) ?? keep(key, repairs, run(lab, key, repairs))
}

/** The same a letter at a time, so that nobody else waits for more than one. */
export async function prepareOutcome(
  lab: TemplateLab,
  key: TemplateLabKey,
  repairs: Repair[],
): Promise<void> {
  if (keptFor(key).has(nameOf(repairs))) return
  const running = runByCase(lab, key, repairs)
  for (;;) {
    const { done, value } = running.next()
    if (done) return void keep(key, repairs, value)
    await new Promise((next) => setTimeout(next))
  }
}

function keptFor(key: TemplateLabKey): Map<string, Outcome> {
  const known = kept.get(key) ?? new Map<string, Outcome>()
  kept.set(key, known)
  return known
}

function nameOf(repairs: Repair[]): string {
  return JSON.stringify(repairs)
}

function keep(key: TemplateLabKey, repairs: Repair[], outcome: Outcome): Outcome {
  const known = keptFor(key)
  known.set(nameOf(repairs), outcome)
  const [oldest] = known.keys()
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
  return outcome
}
