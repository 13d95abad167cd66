import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { registry } from './components/registry.ts'
import { readManuscript } from './course/manuscript.ts'
import { isTitle, type Scaffolded } from './scaffold.ts'
import { isId } from './source/fields.ts'

/** What `content new lab --kind` takes, and its tag. */
const TAGS: Record<string, string> = {
  workflow: 'WorkflowLab',
  template: 'TemplateLab',
  robot: 'RobotLab',
}

const EXAMPLES = path.resolve(import.meta.dirname, 'components/examples')

export type LabWishes = { kind: string; id: string; title: string }

/** Writes a small whole lab beside a module, to be made one's own, and its tag at the module's end. */
export function newLab(
  contentDir: string,
  courseId: string,
  slug: string,
  wishes: LabWishes,
): Scaffolded {
  const course = readManuscript(contentDir).courses.find((one) => one.id === courseId)
  const module = course?.modules.find((one) => one.slug === slug)
  const example = registry.get(TAGS[wishes.kind] ?? '')?.example
  if (!course) return { ok: false, reason: 'no-course' }
  if (!module) return { ok: false, reason: 'no-module' }
  if (module.body === undefined || !module.fields) return { ok: false, reason: 'broken' }
  if (example === undefined) return { ok: false, reason: 'bad-kind' }
  if (!isId(wishes.id)) return { ok: false, reason: 'bad-id' }
  if (/["\\{}<>&]/.test(wishes.title) || !isTitle(wishes.title))
    return { ok: false, reason: 'bad-title' }
  const { tag, files } = ownLab(example, wishes)
  const folder = path.join(contentDir, 'courses', courseId)
  const isTaken = files.some(({ name }) => existsSync(path.join(folder, name)))
  if (isTaken || idsIn(module.text).includes(wishes.id)) return { ok: false, reason: 'taken' }
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text)
  const file = path.join(contentDir, module.file)
  appendFileSync(file, `\n${tag}\n`)
  return { ok: true, file }
}

/** The example's files and tag under another name. */
function ownLab(example: string, { id, title }: LabWishes) {
  const [, stem = ''] = /src="([^".]+)\./.exec(example) ?? []
  const files = readdirSync(EXAMPLES)
    .filter((name) => name.startsWith(`${stem}.`))
    .map((name) => ({
      name: name.replace(stem, id),
      text: readFileSync(path.join(EXAMPLES, name), 'utf8').replaceAll(`${stem}.`, `${id}.`),
    }))
  const tag = example
    .replaceAll(`${stem}.`, `${id}.`)
    .replace(/id="[^"]*" title="[^"]*"/, () => `id="${id}" title="${title}"`)
  return { tag, files }
}

function idsIn(text: string): (string | undefined)[] {
  return [...text.matchAll(/<(?:Quiz|\w+Lab)\s[^>]*?\bid="([^"]*)"/g)].map(([, id]) => id)
}
