import type { Change } from './change.ts'
import type { ComparedModule } from './compared.ts'
import type { Contract } from './contract.ts'
import { freshErrata, names } from './mended.ts'
import {
  type ContractState,
  type ModuleContract,
  NEVER_RELEASED,
  type ToldChange,
  type ToldQuestion,
  type ToldWording,
} from './told.ts'

/** What the authors' pages tell of each module, by course/module; `nameOf` gives a file as diagnostics name it. */
export function tellContracts(
  contracts: Contract[],
  nameOf: (file: string) => string,
): Map<string, ModuleContract> {
  const told = contracts.flatMap((contract) =>
    contract.compared.modules.map((compared): [string, ModuleContract] => {
      const id = `${contract.course.id}/${compared.module.slug}`
      const file = nameOf(`courses/${contract.course.id}/${compared.module.file}`)
      return [id, tellModule(contract, compared, file)]
    }),
  )
  return new Map(told)
}

function tellModule(contract: Contract, compared: ComparedModule, file: string): ModuleContract {
  const { released, address } = compared
  if (!released) return NEVER_RELEASED
  const lost = contract.isWhole
    ? contract.compared.gone.filter((one) => one.address.startsWith(`${address}/`))
    : []
  const changes = [...compared.changes, ...lost]
  return {
    released: { revision: released.revision, date: released.released },
    state: stateOf(compared, changes),
    changes: changes.map((change) => tellChange(change, contract.course.id, file)),
    wording: wordingOf(contract, compared),
    before: beforeOf(contract, compared, lost),
    askedAgain: askedAgain(compared),
    mended: mended(contract.course.id, compared),
  }
}

/** How a module stands to its last release. */
export function stateOf({ module, released }: ComparedModule, changes: Change[]): ContractState {
  if (!released) return 'unreleased'
  if (module.revision > released.revision) return 'new-revision'
  if (changes.some(({ kind }) => kind === 'material')) return 'needs-revision'
  return changes.length > 0 ? 'editorial' : 'as-released'
}

function tellChange(
  { kind, code, address, place, said }: Change,
  course: string,
  file: string,
): ToldChange {
  const { line, column } = place
  return { kind, code, id: `${course}/${address}`, file, line, column, ...said }
}

function wordingOf({ course, released }: Contract, { found }: ComparedModule) {
  const entries = [...found].flatMap(([here, from]): [string, ToldWording[]][] => {
    const wording = released?.questions[from]?.wording
    if (!wording) return []
    return [[`${course.id}/${here}`, wording.map((one) => ({ ...one, part: one.part ?? null }))]]
  })
  return Object.fromEntries(entries)
}

/** What was released of each question that stands here now, or that is lost from here. */
function beforeOf({ course, released }: Contract, { found }: ComparedModule, lost: Change[]) {
  const questions = released?.questions ?? {}
  const isLost = (address: string) =>
    lost.some((one) => `${address}/`.startsWith(`${one.address}/`)) && !questions[address]?.retired
  const gone = Object.keys(questions).filter(isLost)
  const both = [...found, ...gone.map((address) => [address, address] as const)]
  const entries = both.flatMap(([here, from]): [string, ToldQuestion][] => {
    const { text, points, key, parts = [] } = questions[from] ?? {}
    if (text === undefined || points === undefined || !key) return []
    const standing = parts.filter(({ retired }) => !retired)
    return [[`${course.id}/${here}`, { text, points, key, parts: standing }]]
  })
  return Object.fromEntries(entries)
}

/** Ids are those that stand in the file, as everywhere but in what is gone. */
function askedAgain({ released, since }: ComparedModule): string[] {
  const isNew = (revision: number) => released !== undefined && revision > released.revision
  return Object.entries(since).flatMap(([activity, { all, questions }]) => [
    ...(isNew(all) ? [activity] : []),
    ...Object.keys(questions).flatMap((id) =>
      isNew(Math.max(all, questions[id] ?? 0)) ? [`${activity}/${id}`] : [],
    ),
  ])
}

function mended(course: string, compared: ComparedModule): string[] {
  const errata = freshErrata(compared)
  const isNamed = (address: string) => errata.some(({ question }) => names(question, address))
  return [...compared.found.keys()].filter(isNamed).map((address) => `${course}/${address}`)
}
