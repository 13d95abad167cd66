import { readFileSync } from 'node:fs'
import { readWorkflowLab } from '#app/compiler/labs/workflow-lab/read.ts'
import {
  gradeWorkflow,
  randomWalk,
  verifyWorkflowLab,
  worldOf,
} from '#app/features/activities/workflow-lab-checks.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'

const FLOW = 'content/courses/arbeidsflyt/parkeringstillatelse'
const WALKS = 300
const HANDED_IN = 50
const VERIFIED = 3

/** Stepping, grading and verifying the workflow lab that is taught. */
export const workflowLab: Scenario = {
  name: 'workflow-lab',
  target: { 'one step': 50, 'grade a hand-in': 30, verify: 5 },
  async run() {
    const { lab, key } = await ownLab()
    const world = worldOf(lab, key)
    const cases = [...lab.cases, ...key.hiddenCases]
    const verified = () => verifyWorkflowLab(lab, key)
    const moves = Object.fromEntries(verified().solutions)
    const steps = cases.flatMap((one) =>
      Array.from({ length: WALKS }, (_, n) => {
        let made = 0
        const time = timed(() => {
          made = randomWalk(world, one, 'bench', n).moves.length
        })
        return (time * 1000) / made
      }),
    )
    const grades = Array.from({ length: HANDED_IN }, () =>
      timed(() => gradeWorkflow(lab, key, { form: 'case-work', moves })),
    )
    const verifying = Array.from({ length: VERIFIED }, () => timed(verified) / 1000)
    const note = `${lab.flow.nodes.length} nodes, ${cases.length} cases; wall time`
    return {
      'one step': { ...spread(steps, 'µs'), note: `listing moves too; ${note}` },
      'grade a hand-in': { ...spread(grades, 'ms'), note },
      verify: { ...spread(verifying, 's'), note },
    }
  },
}

async function ownLab() {
  const read = await readWorkflowLab({
    ...{ id: 'arbeidsflyt/avslutning/parkering', title: 'Parkering', pass: 80 },
    ...{ form: 'case-work', local: false, overlays: [] },
    srcPath: `${FLOW}.bpmn`,
    srcText: readFileSync(`${FLOW}.bpmn`, 'utf8'),
    casesPath: `${FLOW}.saker.yaml`,
    casesText: readFileSync(`${FLOW}.saker.yaml`, 'utf8'),
  })
  const { lab, key } = read
  if (!lab || !key) throw new Error(JSON.stringify(read.findings))
  return { lab, key }
}

/** Milliseconds. */
function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
