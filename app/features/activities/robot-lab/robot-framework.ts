// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables are Robot Framework's

import { isYesNo } from './compiled.ts'
import type { ItemField } from './lab.ts'
import { type Numbered, numberSteps } from './number.ts'
import { MENTION } from './observe.ts'
import type { Condition, Program, Step } from './program.ts'

/** What a learner takes along: the program for Robot Framework 7, and the keywords it leans on. */
export type RobotFiles = { program: string; resource: string }

/** A program as files for Robot Framework 7. The keywords fail until someone has connected them. */
export function exportRobot(fields: ItemField[], title: string, program: Program): RobotFiles {
  const numbers = new Map(numberSteps(program.steps).map((one) => [one.step, one]))
  const body = new Writer(fields, numbers).block(program.steps)
  const lines = [...HEAD(title), ...indent(START), ...indent(body)]
  return { program: `${lines.join('\n')}\n`, resource: RESOURCE }
}

const HEAD = (title: string) => [
  '*** Settings ***',
  `Documentation    ${escapeCell(title)}`,
  'Resource    sakarkiv.resource',
  '',
  '*** Tasks ***',
  'Behandle køen',
  '    ${elementer} =    Hent køen',
  '    FOR    ${element}    IN    @{elementer}',
  '        Behandle elementet    ${element}',
  '    END',
  '',
  '*** Keywords ***',
  'Behandle elementet',
  '    [Arguments]    ${element}',
]

const START = [
  'VAR    ${sak}    ${None}',
  'VAR    ${sak_funnet}    ${EMPTY}',
  'VAR    ${journalpost}    ${None}',
  'VAR    ${journalpost_funnet}    ${EMPTY}',
]

const FOUND_CASE = 'VAR    ${sak_funnet}    ${{ $sak is not None }}'
const FOUND_POST = 'VAR    ${journalpost_funnet}    ${{ $journalpost is not None }}'

class Writer {
  #fields: ItemField[]
  #numbers: Map<Step, Numbered>

  constructor(fields: ItemField[], numbers: Map<Step, Numbered>) {
    this.#fields = fields
    this.#numbers = numbers
  }

  /** A list of steps; an empty block is not allowed, so it says that nothing is done. */
  block(steps: Step[]): string[] {
    return steps.length > 0 ? steps.flatMap((step) => this.#step(step)) : ['No Operation']
  }

  #step(step: Step): string[] {
    switch (step.do) {
      case 'find-case':
        return [`\${sak} =    Slå opp sak    ${cellOf(step.field)}`, FOUND_CASE]
      case 'find-post':
        return [`\${journalpost} =    Slå opp journalpost    ${cellOf(step.field)}`, FOUND_POST]
      case 'create-post': {
        const call = `Opprett journalpost    \${sak}    ${step.type}    ${cellOf(step.field)}`
        return [`\${journalpost} =    ${call}`, FOUND_POST]
      }
      case 'set-access':
        return [`Sett tilgangskode    \${journalpost}    ${escapeCell(step.code)}`]
      case 'journal':
        return ['Journalfør    ${journalpost}']
      case 'manual':
        return [`Send til manuell kø    \${element}    ${escapeCell(step.reason)}`, 'RETURN']
      case 'log':
        return [`Log    ${logCell(step.text)}`]
      case 'if':
        return this.#if(step)
      case 'retry':
        return this.#retry(step)
    }
  }

  #if(step: Extract<Step, { do: 'if' }>): string[] {
    const otherwise = step.no.length > 0 ? ['ELSE', ...indent(this.block(step.no))] : []
    const condition = pythonOf(this.#fields, step.condition)
    return [`IF    ${condition}`, ...indent(this.block(step.yes)), ...otherwise, 'END']
  }

  #retry(step: Extract<Step, { do: 'retry' }>): string[] {
    const number = this.#numbers.get(step)?.number.replaceAll('.', '_') ?? ''
    const [count, error] = [`\${forsøk_${number}}`, `\${feil_${number}}`]
    const handled = step.onError.length > 0 ? this.block(step.onError) : [`Fail    ${error}`]
    const attempt = [
      'TRY',
      ...indent([...(step.steps.length > 0 ? this.block(step.steps) : []), 'BREAK']),
      `EXCEPT    AS    ${error}`,
      ...indent([`IF    ${count} == ${step.times - 1}`, ...indent(handled), 'END']),
      'END',
    ]
    return [`FOR    ${count}    IN RANGE    ${step.times}`, ...indent(attempt), 'END']
  }
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `    ${line}`)
}

function cellOf(field: string): string {
  return `\${element}[${escapeCell(field)}]`
}

function pythonOf(fields: ItemField[], { path, test, value }: Condition): string {
  const subject = subjectOf(path)
  if (test === 'missing') return `${subject} in (None, '')`
  if (test === 'exists') return `${subject} not in (None, '')`
  const literal = value === 'ja' ? 'True' : 'False'
  const wanted = isYesNo(fields, path) ? literal : pythonText(value)
  return `${subject} ${test === 'is' ? '==' : '!='} ${wanted}`
}

function subjectOf(path: string): string {
  if (path === 'sak.funnet') return '$sak_funnet'
  if (path === 'journalpost.funnet') return '$journalpost_funnet'
  if (path === 'journalpost.journalført') return "($journalpost or {}).get('journalført')"
  return `$element.get(${pythonText(path.replace('element.', ''))})`
}

/** A text in Python, in a cell: first Python's escapes, then those of the cell. */
function pythonText(text: string): string {
  return `'${escapeCell(text.replace(/[\\']/g, '\\$&')).replace(/^\$\{EMPTY\}$/, '')}'`
}

function logCell(text: string): string {
  return cellWith(text, (middle) =>
    middle
      .split(MENTION)
      .map((part, i) => (i % 2 === 1 ? cellOf(part) : inCell(part)))
      .join(''),
  )
}

/** A text as one cell, whatever is in it: nothing is a variable, a comment or two cells. */
export function escapeCell(text: string): string {
  return cellWith(text, inCell)
}

/** The spaces at a cell's ends would be taken for what parts it from the next. */
function cellWith(text: string, write: (middle: string) => string): string {
  const plain = text.replace(/[\s\p{Cc}]/gu, ' ')
  const middle = plain.trim()
  const before = plain.length - plain.trimStart().length
  const after = middle === '' ? 0 : plain.length - plain.trimEnd().length
  const cell = `${'${SPACE}'.repeat(before)}${write(middle)}${'${SPACE}'.repeat(after)}`
  return cell === '' ? '${EMPTY}' : cell
}

/** Two spaces part two cells. */
function inCell(text: string): string {
  return text
    .replace(/[\\$@%&#=]/g, '\\$&')
    .replace(/ {2,}/g, (run) => ` ${'\\ '.repeat(run.length - 1)}`)
}

const STUB = 'Fail    Koble til kommunens system'
const keyword = (name: string, told: string, ...names: string[]) =>
  [
    name,
    `    [Documentation]    ${told}`,
    ...(names.length > 0
      ? [`    [Arguments]    ${names.map((one) => `\${${one}}`).join('    ')}`]
      : []),
    `    ${STUB}`,
    '',
  ].join('\n')

const RESOURCE = [
  '*** Keywords ***',
  keyword('Hent køen', 'Gir elementene som venter, hvert av dem en ordbok med feltene sine.'),
  keyword('Slå opp sak', 'Gir saken, eller None når den ikke finnes.', 'saksnummer'),
  keyword('Slå opp journalpost', 'Gir journalposten, eller None når den ikke finnes.', 'nøkkel'),
  keyword('Opprett journalpost', 'Gir journalposten.', 'sak', 'type', 'nøkkel'),
  keyword('Sett tilgangskode', 'Skjermer journalposten.', 'journalpost', 'kode'),
  keyword('Journalfør', 'Kan gjøres to ganger uten at noe endres.', 'journalpost'),
  keyword('Send til manuell kø', 'Tar elementet ut av robotens kø.', 'element', 'grunn'),
].join('\n')
