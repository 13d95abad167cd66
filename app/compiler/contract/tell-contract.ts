import type { Change } from './change.ts'
import type { ComparedModule } from './compare.ts'
import type { Contract } from './contract.ts'
import {
  type ContractState,
  type ModuleContract,
  NEVER_RELEASED,
  type ToldChange,
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
