import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Bytes of the heap that are held when all that nobody needs is gone. The memory of a process tells
 * mostly when garbage was last collected.
 */
export function heldBytes() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
