import type { Ending, Gap, Measures, Waiting, Whole } from '#app/features/reporting/measures.ts'
import type { ViewMonth } from '#app/features/reporting/told.ts'

type Courses = { id: string; modules: string[] }[]

/** Nightly figures of an invented municipality: some of few people, some of none, some of many. */
export function randomMeasures(seed: number, courses: Courses): Measures {
  const draw = drawing(seed)
  const people = 4 + draw(200)
  return {
    on: 20_000 + 31 * seed - 1,
    people,
    gaps: ['ansatt', 'leder', 'arkivleder'].map((jobRole, at) => gapOf(jobRole, at, draw)),
    waiting: [null, ...courses.map(({ id }) => id)].map((course) => waitingOf(course, draw)),
    functions: { of: draw(12), vulnerable: 0 },
    voluntary: courses.map(({ id: course }) => {
      const modules = draw(300)
      return { course, people: draw(60), modules, passed: draw(modules + 1) }
    }),
    own: wholeOf('9998', courses, draw),
    others: Array.from({ length: draw(9) }, (_, at) => wholeOf(`${at}`, courses, draw)),
  }
}

/** Passes that end soon; fewer within thirty days than within ninety. */
export function randomEndings(seed: number, courses: Courses): Ending[] {
  const draw = drawing(seed + 7)
  return [null, ...courses.map(({ id }) => id)].map((course) => {
    const valid = draw(400)
    const within = [draw(valid + 1), draw(valid + 1), draw(valid + 1)].sort((a, b) => a - b)
    return { course, people: draw(80), valid, within }
  })
}

/** Month ends and today, some of them with others to compare with. */
export function randomMonths(seed: number, on: number): ViewMonth[] {
  const draw = drawing(seed + 13)
  return Array.from({ length: 1 + draw(5) }, (_, back) => back)
    .reverse()
    .map((back) => {
      const low = draw(60)
      const all = { kind: 'range', required: 100, low, high: low + 9, reason: null } as const
      return { on: on - 30 * back, frozen: back > 0, all, others: seed % 2 ? draw(101) : null }
    })
}

function gapOf(jobRole: string, at: number, draw: Draw): Gap {
  const people = draw(at === 2 ? 9 : 120)
  const target = 1 + draw(3)
  const below = draw(people + 1)
  const lacking = below * (1 + draw(target))
  return { jobRole, competence: `c${at}`, target, people, below, lacking }
}

function waitingOf(course: string | null, draw: Draw): Waiting {
  const days = Array.from({ length: draw(9) }, (_, at): [number, number, number] => {
    const seen = 1 + draw(40)
    return [at * 75 + draw(60), draw(seen + 1), seen]
  })
  return { course, people: draw(60), peopleMet: draw(50), days }
}

function wholeOf(municipality: string, courses: Courses, draw: Draw): Whole {
  const sums = () => {
    const required = 1 + draw(400)
    return { people: draw(90), required, valid: draw(required + 1) }
  }
  const each = courses.map(({ id: course }) => ({ course, ...sums() }))
  return { municipality, name: `Kommune ${municipality}`, ...sums(), courses: each }
}

type Draw = (below: number) => number

/** Linear congruences: plain, and the same everywhere. */
function drawing(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}
