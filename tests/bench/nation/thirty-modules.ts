import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Content } from '#app/compiler/lesson.ts'

const MODULES = 30
const COURSE = 'dokumenthandtering'

/** The compiled courses with one of them copied until there are thirty modules, in a folder. */
export function thirtyModules(folder: string): void {
  cpSync('build/content', folder, { recursive: true })
  const file = path.join(folder, 'content.json')
  const content = JSON.parse(readFileSync(file, 'utf8')) as Content
  const original = content.courses.find(({ id }) => id === COURSE)
  if (!original) throw new Error(`${COURSE} is not among the compiled courses`)
  const count = () => content.courses.flatMap(({ modules }) => modules).length
  for (let copy = 1; count() < MODULES; copy += 1) {
    const renamed = (text: string) => text.replaceAll(COURSE, `kopi-${copy}`)
    content.courses.push(JSON.parse(renamed(JSON.stringify(original))))
    for (const kind of ['lessons', 'keys'])
      for (const name of readdirSync(path.join('build/content', kind)))
        if (name.startsWith(`${COURSE}.`))
          writeFileSync(
            path.join(folder, kind, renamed(name)),
            renamed(readFileSync(path.join('build/content', kind, name), 'utf8')),
          )
  }
  writeFileSync(file, JSON.stringify(content))
}
