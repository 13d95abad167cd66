import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readRobotLab } from '#app/compiler/labs/robot-lab/read.ts'
import { readTemplateLab } from '#app/compiler/labs/template-lab/read.ts'
import { readWorkflowLab } from '#app/compiler/labs/workflow-lab/read.ts'
import type { Scenario } from '#tests/support/scenarios.ts'

const COURSES = path.resolve('content/courses')
const TAG = /<(WorkflowLab|TemplateLab|RobotLab)\s([^>]*)\/>/g

type Tag = { name: string; folder: string; props: Record<string, string> }

/** Every lab of the courses read and verified, one after another, each in its municipalities' variants. */
export const labs: Scenario = {
  name: 'labs',
  target: { 'all verified': 5 },
  async run() {
    const tags = readdirSync(COURSES).flatMap(tagsIn)
    const [began, spent] = [performance.now(), process.cpuUsage()]
    for (const tag of tags) await verify(tag)
    const { user, system } = process.cpuUsage(spent)
    return {
      'all verified': {
        value: (user + system) / 1_000_000,
        unit: 's',
        note: `${tags.length} labs`,
      },
      'all verified, wall': { value: (performance.now() - began) / 1000, unit: 's' },
    }
  },
}

function tagsIn(course: string): Tag[] {
  const folder = path.join(COURSES, course)
  const modules = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
  return modules.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return [...text.matchAll(TAG)].map(([, tag = '', props = '']) => ({
      name: tag,
      folder,
      props: Object.fromEntries([...props.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
    }))
  })
}

async function verify({ name, folder, props }: Tag): Promise<void> {
  const { id = '', title = '', src = '', cases = '' } = props
  const bytes = (file: string) => readFileSync(path.join(folder, file))
  const about = { id: `bench/labs/${id}`, title, pass: Number(props.pass ?? 80), srcPath: src }
  const texts = { srcText: bytes(src).toString(), casesPath: cases }
  const { lab } =
    name === 'RobotLab'
      ? await readRobotLab({ ...about, ...texts })
      : name === 'TemplateLab'
        ? await readTemplateLab({
            ...about,
            srcBytes: bytes(src),
            casesPath: cases,
            casesText: bytes(cases).toString(),
          })
        : await readWorkflowLab({
            ...about,
            ...texts,
            casesText: bytes(cases).toString(),
            form: props.form === 'ruting' ? 'routing' : 'case-work',
            local: true,
            overlays: overlaysIn(folder, src),
          })
  if (!lab) throw new Error(`${src} can’t be read.`)
}

function overlaysIn(folder: string, src: string) {
  const stem = `${path.basename(src, '.bpmn')}.`
  return readdirSync(folder)
    .filter((name) => name.startsWith(stem) && name.endsWith('.lokalt.yaml'))
    .map((name) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }))
}
