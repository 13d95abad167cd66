import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type {
  Move,
  WorkflowAnswer,
  WorkflowForm,
  WorkflowLab,
  WorkflowLabKey,
} from '#app/features/activities/workflow-lab.ts'
import { gradeWorkflow, solveWorkflow } from '#app/features/activities/workflow-lab-checks.ts'
import { readWorkflowLab } from './read.ts'

const CONTENT = path.resolve(import.meta.dirname, '../../../../content')
const fileOf = (name: string) => readFileSync(path.join(CONTENT, name), 'utf8')

type Read = { lab: WorkflowLab; key: WorkflowLabKey }

async function read(form: WorkflowForm): Promise<Read> {
  const { lab, key, findings } = await readWorkflowLab({
    ...{ id: 'arbeidsflyt/avslutning/parkering', title: 'Parkering', pass: 80, form },
    ...{ local: false, overlays: [], srcPath: 'p.bpmn', casesPath: 'p.saker.yaml' },
    srcText: fileOf('library/parkeringstillatelse.bpmn'),
    casesText: fileOf('courses/arbeidsflyt/parkeringstillatelse.saker.yaml'),
  })
  if (!lab || !key) throw new Error(JSON.stringify(findings))
  expect(findings).toEqual([])
  return { lab, key }
}

describe('the lab of parking permits', () => {
  let own: Read
  let solved: Extract<WorkflowAnswer, { form: 'case-work' }>

  beforeAll(async () => {
    own = await read('case-work')
    const answer = solveWorkflow(own.lab, own.key)
    if (answer?.form !== 'case-work') throw new Error('unsolved')
    solved = answer
  }, 60_000)

  const score = (moves: Record<string, Move[]>) =>
    gradeWorkflow(own.lab, own.key, { form: 'case-work', moves })

  it('can be done without fault, each case from receipt to closed', () => {
    const graded = score(solved.moves)
    expect(graded).toMatchObject({ score: 100, isPassed: true, isCapped: false })
    for (const one of graded.cases) {
      expect(one.isEnded).toBe(true)
      expect(one.done.at(-1)?.step).toBe('End_Avsluttet')
    }
  })

  it('gives less for any other answer, but where it makes no difference to the case', () => {
    const scores = Object.entries(solved.moves).flatMap(([id, moves]) =>
      moves.flatMap((move, n) => {
        if (move.move !== 'perform') return []
        return Object.entries(move.answers).flatMap(([question, given]) => {
          const { options } =
            own.lab.steps[move.step]?.questions.find((one) => one.id === question) ?? {}
          return (options ?? [])
            .filter((option) => option.id !== given)
            .map((option) => {
              const answers = { ...move.answers, [question]: option.id }
              const changed = moves.with(n, { ...move, answers })
              return score({ ...solved.moves, [id]: changed }).score
            })
        })
      }),
    )
    expect(scores.length).toBeGreaterThan(50)
    // What the letter says matters only where the case takes over a month.
    expect(scores.filter((one) => one === 100).length).toBeLessThanOrEqual(1)
  })

  it('tells what was broken, where and on which day, and never passes what is serious', () => {
    const moves = solved.moves.komplett?.map(
      (move): Move =>
        move.move === 'perform' && move.step === 'Task_Registrer'
          ? { ...move, answers: { tilgang: 'ingen' } }
          : move,
    )
    const graded = score({ ...solved.moves, komplett: moves ?? [] })
    expect(graded).toMatchObject({ score: 79, isPassed: false, isCapped: true })
    expect(graded.cases[0]?.violations).toEqual([
      { rule: 'skjerm-ved-registrering', step: 'Task_Registrer', day: own.lab.start },
    ])
  })

  it('counts a case that was left in the middle as not brought to its end', () => {
    const { komplett = [], ...others } = solved.moves
    const graded = score({ ...others, komplett: komplett.slice(0, 3) })
    expect(graded.cases[0]).toMatchObject({ points: 40, isEnded: false })
    expect(graded.score).toBe(90)
  })

  it('refuses in the words of the case system when it is told to do what can not be done', () => {
    const moves = (solved.moves.komplett ?? []).map(
      (move): Move =>
        move.move === 'perform' && move.step === 'Task_Avskriv'
          ? { ...move, answers: { måte: 'ingen' } }
          : move,
    )
    const [trace] = score({ ...solved.moves, komplett: moves }).cases
    expect(trace?.refusals).toMatchObject([
      { step: 'Task_Avslutt', refusal: { code: 'unsettled', post: 'søknad' } },
    ])
  })

  it('can be written as a card that holds for the hidden cases too', async () => {
    const { lab, key } = await read('routing')
    const answer = solveWorkflow(lab, key) as WorkflowAnswer
    expect(gradeWorkflow(lab, key, answer).score).toBe(100)
    const fromVisible = solveWorkflow(lab, key, []) as WorkflowAnswer
    expect(gradeWorkflow(lab, key, fromVisible).score).toBeLessThan(lab.pass)
  }, 60_000)
})
