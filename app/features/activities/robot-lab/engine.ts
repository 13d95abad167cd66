import { evaluate } from '../simulation/expression.ts'
import { type Asking, askArchive, type Memory, type Refusal } from './archive.ts'
import type { Ready } from './compiled.ts'
import type { QueueItem, RobotLab } from './lab.ts'
import { isPersonal, logLine, observe, type Rules, type Violation } from './observe.ts'
import type { Right, Step } from './program.ts'
import { keyOf, type World } from './world.ts'

/** What came of one operation. */
export type Result = 'done' | 'found' | 'not-found' | 'timed-out' | 'no-right' | Refusal

/** One operation: which item, which step, what came of it, and the world after it. */
export type Row = {
  item: number
  step: string
  result: Result
  /** What was written to the log. */
  line: string | null
  violations: Violation[]
  world: World
}

/** Why the robot stood still before the queue was empty. */
export type Stop = 'no-right' | 'unhandled' | 'too-many-operations'

export type Run = {
  rows: Row[]
  world: World
  stop: Stop | null
  /** The item it stopped at. */
  stoppedAt: number | null
  used: Set<Right>
  /** The items whose steps all were done, without the manual queue. */
  finished: number[]
}

/** A robot and where it works: all that a run depends on, beside the world it starts in. */
export type Robot = {
  steps: Ready[]
  rights: ReadonlySet<Right>
  queue: QueueItem[]
  rules: Rules
  mostOperations: RobotLab['tests']['mostOperations']
}

/** Runs the queue once, but for the items that wait in the manual one. The same gives the same. */
export function runQueue(robot: Robot, start: World): Run {
  const machine = new Machine(robot, start)
  for (const [index, item] of robot.queue.entries()) {
    if (start.manual[index] !== null) continue
    if (machine.stop === null) machine.handle(index, item)
  }
  const { rows, world, stop, used, finished, index } = machine
  return { rows, world, stop, stoppedAt: stop === null ? null : index, used, finished }
}

/** How the steps go on: to the next, to whoever handles errors, to the next item, or nowhere. */
type Signal = 'next' | 'error' | 'ended' | 'stopped'

const NEEDS: Record<Asking['do'], Right> = {
  'find-case': 'read-case',
  'find-post': 'read-case',
  'create-post': 'write-post',
  'set-access': 'set-access',
  journal: 'journal',
}

class Machine {
  rows: Row[] = []
  world: World
  stop: Stop | null = null
  used = new Set<Right>()
  finished: number[] = []
  /** The item in its hands. */
  index = 0
  #robot: Robot
  #memory: Memory = {}
  #item: QueueItem = { id: '', fields: {}, faults: [] }
  #scope = { value: (path: string) => this.#valueOf(path) }

  constructor(robot: Robot, start: World) {
    this.#robot = robot
    this.world = start
  }

  handle(index: number, item: QueueItem): void {
    this.#memory = {}
    this.index = index
    this.#item = item
    if (!this.#may('read-queue')) return
    const signal = this.#all(this.#robot.steps)
    if (signal === 'error') this.stop = 'unhandled'
    if (signal === 'next') this.finished.push(index)
  }

  #all(steps: Ready[]): Signal {
    for (const step of steps) {
      const signal = this.#one(step)
      if (signal !== 'next') return signal
    }
    return 'next'
  }

  #one({ step, number, condition, inside: [first = [], second = []] }: Ready): Signal {
    if (step.do === 'if') {
      return this.#all(condition && evaluate(condition, this.#scope) ? first : second)
    }
    if (step.do === 'retry') return this.#retry(step.times, first, second)
    if (this.rows.length >= this.#robot.mostOperations) return this.#halt('too-many-operations')
    if (step.do === 'manual') return this.#sendAway(number, step.reason)
    return step.do === 'log' ? this.#log(number, step.text) : this.#ask(number, step)
  }

  #retry(times: number, steps: Ready[], onError: Ready[]): Signal {
    for (let time = 0; time < times; time++) {
      const signal = this.#all(steps)
      if (signal !== 'error') return signal
    }
    return onError.length > 0 ? this.#all(onError) : 'error'
  }

  #ask(number: string, step: Asking): Signal {
    const right = NEEDS[step.do]
    if (!this.#may(right)) {
      this.#row(number, 'no-right')
      return 'stopped'
    }
    const before = this.world
    const struck = this.#struckBy(step.do)
    if (struck && !struck.hasEffect) return this.#failed(number, 'timed-out')
    const reply = askArchive(this.world, this.#memory, step, this.#item)
    if (!reply.ok) return this.#failed(number, struck ? 'timed-out' : reply.refusal)
    const { rules } = this.#robot
    this.world = reply.world
    const broken = observe(rules, this.#item, before, reply.world, reply.memory.post)
    if (struck) return this.#failed(number, 'timed-out', broken)
    this.#memory = reply.memory
    this.#row(number, resultOf(reply.isFound), broken)
    return 'next'
  }

  /** The fault that strikes now, if any; the archive then has one less in store. */
  #struckBy(step: Step['do']) {
    const left = this.world.faults[this.index] ?? []
    const which = this.#item.faults.findIndex(({ on }, i) => on === step && (left[i] ?? 0) > 0)
    if (which < 0) return undefined
    const fewer = left.with(which, (left[which] ?? 0) - 1)
    this.world = { ...this.world, faults: this.world.faults.with(this.index, fewer) }
    return this.#item.faults[which]
  }

  #sendAway(number: string, reason: string): Signal {
    this.world = { ...this.world, manual: this.world.manual.with(this.index, reason) }
    this.#row(number, 'done')
    return 'ended'
  }

  #log(number: string, text: string): Signal {
    const line = logLine(text, this.#item)
    const key = keyOf(this.#item)
    if (key !== '' && line.includes(key) && !this.world.logged[this.index]) {
      this.world = { ...this.world, logged: this.world.logged.with(this.index, true) }
    }
    const isTold = isPersonal(this.#robot.rules, text, line, this.#item)
    this.#row(number, 'done', isTold ? ['personal-in-log'] : [], line)
    return 'next'
  }

  #may(right: Right): boolean {
    if (this.#robot.rights.has(right)) this.used.add(right)
    else this.#halt('no-right')
    return this.#robot.rights.has(right)
  }

  #halt(stop: Stop): Signal {
    this.stop = stop
    return 'stopped'
  }

  #failed(number: string, result: Result, violations: Violation[] = []): Signal {
    this.#row(number, result, violations)
    return 'error'
  }

  #row(step: string, result: Result, violations: Violation[] = [], line: string | null = null) {
    this.rows.push({ item: this.index, step, result, line, violations, world: this.world })
  }

  #valueOf(path: string): unknown {
    const { inCase, post } = this.#memory
    if (path === 'sak.funnet') return inCase === undefined ? undefined : inCase !== null
    if (path === 'journalpost.funnet') return post === undefined ? undefined : post !== null
    if (path === 'journalpost.journalført') return post ? post.post.status === 'J' : undefined
    const field = path.startsWith('element.') ? path.slice('element.'.length) : ''
    return Object.hasOwn(this.#item.fields, field) ? this.#item.fields[field] : undefined
  }
}

function resultOf(isFound: boolean | null): Result {
  if (isFound === null) return 'done'
  return isFound ? 'found' : 'not-found'
}
