import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { env } from '#app/platform/env.server.ts'
import { unknownCourse } from './courses.ts'
import type { Command } from './settings.ts'

/** `content preview [course]`: the authors' server, as `npm run dev` starts it, and where to look. */
export const preview: Command = async ([course, ...more]) => {
  if (more.length > 0) return undefined
  const missing = course && unknownCourse(course)
  if (missing) {
    console.error(missing)
    return 2
  }
  const address = ['/author', course].filter(Boolean).join('/')
  console.log(`Når serveren er klar, åpner du ${env.origin}${address} og logger inn som forfatter.`)
  // What is wrong in the courses must not drown in lines about requests.
  const settings = { LOG_LEVEL: 'warn', ...process.env }
  const command = ['app/platform/newcomer/dev.mjs']
  const server = spawn(process.execPath, command, { stdio: 'inherit', env: settings })
  const [code] = await once(server, 'exit')
  return code ?? 0
}
