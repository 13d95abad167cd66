import { readFileSync } from 'node:fs'
import { readRobotLab } from '#app/compiler/labs/robot-lab/read.ts'
import { gradeProgram } from '#app/features/activities/robot-lab.ts'
import type { Scenario } from '#tests/support/scenarios.ts'
import { spread } from '#tests/support/spread.ts'

const FILE = 'content/courses/rpa/postmottak.robot.yaml'
const WARM_UP_ROUNDS = 50
const ROUNDS = 100

/** A robot handed in: both queues run once, twice, and with the power cut before every operation. */
export const robotLab: Scenario = {
  name: 'robot-lab',
  target: { 'one operation': 10, 'one program graded': 300 },
  async run() {
    const srcText = readFileSync(FILE, 'utf8')
    const source = { id: 'rpa/bygge/postmottak', title: null, pass: 85, srcPath: FILE, srcText }
    const { lab, key } = await readRobotLab(source)
    if (!lab || !key) throw new Error(`${FILE} can’t be read.`)
    const graded = () => gradeProgram(lab, key, key.solution).operations
    for (let round = 0; round < WARM_UP_ROUNDS; round++) graded()
    const cpuMs: number[] = []
    for (let round = 0; round < ROUNDS; round++) cpuMs.push(cpuOf(graded))
    const operations = graded()
    const micros = cpuMs.map((ms) => (ms * 1000) / operations)
    return {
      'one operation': spread(micros, 'µs'),
      'one program graded': { ...spread(cpuMs, 'ms'), note: `${operations} operations` },
    }
  },
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
