import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'

/** Below requests: on a machine of two processors they come first. */
const NICE = 10
const LAST_WORDS = 2000

/**
 * Runs one of Leia's commands in a process of its own, so that no request waits for it.
 * Throws with its last words when it fails.
 */
export async function runApart(command: string, args: string[] = []): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (child.pid) setPriority(child.pid, NICE)
  const end = () => child.kill()
  process.once('exit', end)
  let words = ''
  child.stderr.on('data', (some) => {
    words = `${words}${some}`.slice(-LAST_WORDS)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  process.off('exit', end)
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${words.trim()}`)
}
