import {
  CASE_FIELD,
  type ItemField,
  KEY_FIELD,
  problemsOf,
  type RobotLab,
  type RobotLabKey,
  verifyRobotLab,
} from '#app/features/activities/robot-lab.ts'
import { type Expression, parseExpression, pathsOf } from '#app/features/activities/simulation.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { readCaseFile } from '../case-file.ts'
import { miswritten, unknownName } from './findings.ts'
import { expectedOf, fieldsOf, itemFindings, itemOf } from './read-items.ts'
import { type At, StepReader } from './read-steps.ts'
import { RIGHT_NAMES, type RobotFile, robotFile } from './schema.ts'
import { tellFlaw } from './tell-flaws.ts'
import { tellProblem } from './tell-problem.ts'

/** What the tag says, and the file it names. */
export type RobotLabSource = {
  /** course/module/activity */
  id: string
  title: string | null
  pass: number
  srcPath: string
  srcText: string
}

export type ReadRobotLab = { findings: Finding[]; lab?: RobotLab; key?: RobotLabKey }

/** Reads a robot lab and sees that it can be solved, and not by chance. Places are in `srcPath`. */
export async function readRobotLab(source: RobotLabSource): Promise<ReadRobotLab> {
  const { value, findings, at } = readCaseFile(source.srcText, robotFile)
  const inFile = (one: Finding): Finding => ({ ...one, file: source.srcPath })
  if (!value) return { findings: findings.map(inFile) }
  const read = labOf(source, value, at)
  if (read.findings.length > 0) return { findings: read.findings.map(inFile) }
  const { lab, key } = read
  const flaws = verifyRobotLab(lab, key).map((flaw) => tellFlaw(flaw, value, at))
  return { findings: flaws.map(inFile), lab, key }
}

function labOf({ id, title, pass }: RobotLabSource, file: RobotFile, at: At) {
  const fields = fieldsOf(file)
  const lab = learnerPart(file, fields, { id, title, pass })
  const reader = new StepReader(at)
  const rights = file.fasit.rettigheter.map((name) => RIGHT_NAMES[name])
  const solution = { rights, steps: reader.list(file.fasit.steg, ['fasit', 'steg']) }
  const rules = rulesOf(file, fields, at)
  const items = [...file.kø, ...file['skjult kø']]
  const key: RobotLabKey = {
    kind: 'robot-lab',
    since: 1,
    hidden: file['skjult kø'].map((item) => itemOf(fields, item)),
    expected: Object.fromEntries(items.map((item) => [item.id, expectedOf(item)])),
    restricted: rules.restricted,
    barred: rules.barred,
    solution,
  }
  // With a step left out, the others have other numbers than in the file.
  const problems = reader.findings.length > 0 ? [] : problemsOf(lab, solution)
  const missing = [KEY_FIELD, CASE_FIELD].filter((name) =>
    fields.every((field) => field.id !== name),
  )
  const findings = [
    ...missing.map((name) => miswritten(at('elementfelt'), LACKS(name), FIELD_FORM(name))),
    ...itemFindings(file, fields, at),
    ...rules.findings,
    ...reader.findings,
    ...problems.map((one) => tellProblem(one, lab, solution, at)),
  ]
  return { lab, key, findings }
}

const LACKS = (name: string) => ({
  nb: `Feltet «${name}» mangler`,
  en: `Field “${name}” is missing`,
})
const FIELD_FORM = (name: string) => `\`${name}: { navn: …, type: tekst }\``

function learnerPart(
  file: RobotFile,
  fields: ItemField[],
  tag: Pick<RobotLab, 'id' | 'title' | 'pass'>,
): RobotLab {
  const { prøver } = file
  return {
    kind: 'robot-lab',
    ...tag,
    attempts: null,
    wait: null,
    optional: false,
    competence: null,
    fields,
    rights: file.rettigheter.map(({ id, navn }) => ({ id: RIGHT_NAMES[id], name: navn })),
    reasons: file.grunner,
    codes: file.tilgangskoder ?? ['UO'],
    cases: file.saker,
    queue: file.kø.map((item) => itemOf(fields, item)),
    tests: {
      twice: prøver['to ganger'] === 'ja',
      powerCut: prøver.strømbrudd === 'ja',
      mostOperations: prøver['maks steg'],
    },
  }
}

/** What holds where the author has not said otherwise, as far as there are such fields. */
const USUAL = {
  'skjermes når': 'element.helse er ja',
  'ikke for roboten når': 'element.adressesperre er "strengt fortrolig"',
} as const

function rulesOf({ regler }: RobotFile, fields: ItemField[], at: At) {
  const findings: Finding[] = []
  const known = fields.map(({ id }) => `element.${id}`)
  const read = (name: keyof typeof USUAL): Expression | null => {
    const parsed = parseExpression(regler?.[name] ?? USUAL[name])
    const paths = parsed.ok ? pathsOf(parsed.expression) : []
    const unknown = paths.find((path) => !known.includes(path))
    if (parsed.ok && unknown === undefined) return parsed.expression
    if (!regler?.[name]) return null
    const place = at('regler', name)
    findings.push(
      unknown ? unknownName('field', unknown, known, place) : miswritten(place, RULE, RULE_FORM),
    )
    return null
  }
  const [restricted, barred] = [read('skjermes når'), read('ikke for roboten når')]
  return { restricted, barred, findings }
}

const RULE = { nb: 'Regelen kan ikke leses', en: 'The rule can’t be read' }
const RULE_FORM = '`element.helse er ja`'
