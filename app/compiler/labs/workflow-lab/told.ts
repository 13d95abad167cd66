import type { Move } from '#app/features/activities/workflow-lab.ts'
import type { NaiveAnswer, Problem } from '#app/features/activities/workflow-lab-checks.ts'
import { placeOfId } from '../../bpmn/parse.ts'
import { type Finding, finding, type Place } from '../../diagnostics/diagnostic.ts'
import type { Desk } from './compile-steps.ts'
import type { WorkflowLabFiles } from './files.ts'

/** What keeps a lab from shipping, at the line that an author should look at. */
export function problemFinding(problem: Problem, files: WorkflowLabFiles, desk: Desk): Finding {
  const { casesPath, srcPath, srcText } = files
  if (problem.problem === 'unsound') {
    const { step, moves } = problem
    const values = {
      step: nameOf(step, desk),
      moves: moves.map((one) => said(one, desk)).join(', '),
    }
    return { ...finding('WL-17', placeOfId(srcText, step), values), file: srcPath }
  }
  return { ...inCases(problem, desk), file: casesPath }
}

type InCases = Exclude<Problem, { problem: 'unsound' }>

function inCases(problem: InCases, desk: Desk): Finding {
  switch (problem.problem) {
    case 'too-large':
      return finding('LB-01', caseAt(desk, problem.case), { what: titleOf(desk, problem.case) })
    case 'unsolvable': {
      const { points, rule } = problem
      const values = { case: titleOf(desk, problem.case), points, rule: rule || '–' }
      return finding('WL-10', caseAt(desk, problem.case), values)
    }
    case 'naive':
      return finding('WL-11', desk.keyAt('saker'), {
        naive: naiveWords(problem.naive, desk),
        points: problem.points,
      })
    case 'unbreakable-rule':
      return finding('WL-12', ruleAt(desk, problem.rule), { rule: problem.rule })
    case 'idle-question':
      return idleQuestion(problem.step, problem.question, desk)
    case 'alike': {
      const values = { a: titleOf(desk, problem.a), b: titleOf(desk, problem.b) }
      return finding('WL-14', caseAt(desk, problem.b), {
        ...values,
        step: nameOf(problem.step, desk),
      })
    }
    case 'idle-hidden':
      return finding('WL-15', desk.keyAt('saker'))
  }
}

function idleQuestion(step: string, question: string, desk: Desk): Finding {
  const name = Object.keys(desk.file.steg).find((one) => desk.find(one, START) === step) ?? ''
  const text = desk.file.steg[name]?.spør[question]?.tekst ?? question
  return finding('WL-13', desk.keyAt('steg', name, 'spør', question), { question: text })
}

const START: Place = { line: 1, column: 1 }

function caseAt({ file, at }: Desk, id: string): Place {
  return at(
    'saker',
    file.saker.findIndex((one) => one.id === id),
    'id',
  )
}

function titleOf({ file }: Desk, id: string): string {
  return file.saker.find((one) => one.id === id)?.tittel ?? id
}

function ruleAt({ file, at }: Desk, id: string): Place {
  return at(
    'regler',
    file.regler.findIndex((one) => one.id === id),
    'id',
  )
}

function nameOf(id: string, { names }: Desk): string {
  return names.get(id) || id
}

function said(move: Move, desk: Desk): string {
  if (move.move === 'perform') return nameOf(move.step, desk)
  return move.move === 'choose' ? move.way : move.move === 'wait' ? 'vent' : move.shortcut
}

const NAIVE = {
  first: { nb: 'alltid velger det første', en: 'always picks the first' },
  last: { nb: 'alltid velger det siste', en: 'always picks the last' },
  constant: { nb: 'svarer likt i alle saker', en: 'answers the same in every case' },
  'visible-only': { nb: 'bare ser på de synlige sakene', en: 'looks at the visible cases only' },
}

function naiveWords(naive: NaiveAnswer, desk: Desk) {
  if (naive.kind !== 'one-route') return NAIVE[naive.kind]
  const title = titleOf(desk, naive.case)
  return {
    nb: `gjør som i «${title}» i alle saker`,
    en: `does as in “${title}” in every case`,
  }
}
