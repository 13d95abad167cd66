import { build, run } from '#app/platform/newcomer/ready.mjs'

/** Builds the site and compiles the courses, unless they are as they should be. Ends all with Ctrl-C. */
export async function prepare(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  await build()
  await run('Compiling the courses', 'app/commands/content.ts', 'build')
}
