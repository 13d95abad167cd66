import { existsSync } from 'node:fs'
import { compareContent } from '#app/compiler/compile-content.ts'
import type { ComparedModule } from '#app/compiler/contract/compared.ts'
import type { Contract } from '#app/compiler/contract/contract.ts'
import { type Decision, type Manifest, writtenOut } from '#app/compiler/contract/manifest.ts'
import { readManifest, writeManifest } from '#app/compiler/contract/manifest-file.ts'
import { names } from '#app/compiler/contract/mended.ts'
import { releaseOf } from '#app/compiler/contract/release.ts'
import type { ChangeKind } from '#app/compiler/contract/told.ts'
import { type Diagnostic, isError, line } from '#app/compiler/diagnostics/diagnostic.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { unknownCourse } from './courses.ts'
import { counted } from './print.ts'
import { CONTENT, type Command, type Flags } from './settings.ts'

/** `content release [course]`: shows what has changed, and writes what is released from now on. */
export const release: Command = async ([course, ...more], flags) => {
  if (more.length > 0) return undefined
  const missing = course && unknownCourse(course)
  if (missing) {
    console.error(missing)
    return 2
  }
  const { contracts, diagnostics } = await compareContent({
    contentDir: CONTENT,
    today: today(),
    course,
    retired: flags.retire,
  })
  const chosen = contracts.filter(({ written }) => !course || written.id === course)
  const stopping = diagnostics.filter((one) => stops(one, flags))
  if (stopping.length > 0) return refuse(stopping, flags)
  for (const contract of chosen) await show(contract)
  const before = readManifest(CONTENT).released
  const after = chosen.reduce((manifest, one) => released(manifest, one, flags), before)
  return flags.check ? checked(before, after, chosen) : written(before, after)
}

/** Errors stop a release, and so does a doubtful wording, until its author has decided. */
function stops({ code, values, ...one }: Diagnostic, { editorial }: Flags): boolean {
  const id = String(values.id)
  if (code === 'RV-03') return !editorial.some((decided) => names(decided.id, id))
  return isError({ ...one, code })
}

function refuse(stopping: Diagnostic[], { lang }: Flags): number {
  for (const one of stopping) console.error(line(one, lang))
  console.error('Ingenting er gitt ut. Rett det som står over, og prøv igjen.')
  return 1
}

const HEADINGS: Record<ChangeKind, string> = {
  editorial: 'Redaksjonelt: alle beholder det de har bestått',
  material: 'Vesentlig: de som har bestått, blir spurt om dette på nytt',
  suspect: 'Tvilsomt: bekreftet som redaksjonelt',
  retired: 'Tatt bort: svarene bevares',
}

async function show(contract: Contract): Promise<void> {
  const { course, compared } = contract
  if (isDraft(contract)) {
    console.log(`${course.id} er et utkast og gis ikke ut. Sett \`status: published\` først.`)
    return
  }
  for (const one of compared.modules) await showModule(course.id, one)
  showChanges('retired', compared.gone)
}

function isDraft({ course }: Contract): boolean {
  return course.index?.fields?.status === 'draft'
}

async function showModule(course: string, one: ComparedModule): Promise<void> {
  const { module, released, changes } = one
  const id = `${course}/${module.slug}`
  if (!released) return console.log(`${id}: første utgave, revisjon ${module.revision}`)
  if (changes.length === 0 && module.revision === released.revision) return
  const note = module.revision > released.revision ? `, revisjon ${module.revision}` : ''
  console.log(`${id}${note}`)
  for (const kind of ['material', 'suspect', 'editorial', 'retired'] as const) {
    showChanges(
      kind,
      changes.filter((change) => change.kind === kind),
    )
  }
  const isAsked = module.revision > released.revision
  console.log(`  ${await touched(`${course}/${one.address}`, released.revision, isAsked)}`)
}

function showChanges(kind: ChangeKind, changes: ComparedModule['changes']): void {
  if (changes.length === 0) return
  console.log(`  ${HEADINGS[kind]}`)
  for (const { address, place, said } of changes) {
    console.log(`    ${address} (linje ${place.line}): ${said.nb}`)
  }
}

/** How many people a release touches. Opening a database makes its file, so it must be there. */
async function touched(module: string, revision: number, isAsked: boolean): Promise<string> {
  const { env } = await import('#app/platform/env.server.ts')
  const file = env.DATABASE_URL.startsWith('file:') && env.DATABASE_URL.slice('file:'.length)
  if (file && !existsSync(file)) return NO_DATABASE
  try {
    const { countHolders } = await import('#app/features/learning/holders.server.ts')
    const { passed, valid } = await countHolders(module, revision, today())
    if (isAsked)
      return `${counted(valid, 'person', 'personer')} med gyldig bestått får den som «utdatert».`
    return `${counted(passed, 'person har', 'personer har')} bestått modulen og beholder det.`
  } catch {
    return NO_DATABASE
  }
}

const NO_DATABASE = 'Det er ingen database her, så hvor mange det gjelder, er ikke talt.'

function released(manifest: Manifest, contract: Contract, flags: Flags): Manifest {
  if (isDraft(contract) && !contract.released) return manifest
  const { written, compared } = contract
  const date = isoDay(today())
  const decisions = decisionsOf(contract, flags, date)
  const entry = releaseOf(contract.released, written, compared, decisions, date)
  const others = Object.entries(manifest.courses).filter(([id]) => !written.was.includes(id))
  return { courses: { ...Object.fromEntries(others), [written.id]: entry } }
}

/** What the author has decided of this course, with the addresses in full. */
function decisionsOf({ written, compared }: Contract, flags: Flags, date: string): Decision[] {
  const full = (address: string) => `${written.id}/${address}`
  const suspects = compared.modules.flatMap(({ changes }) =>
    changes.filter(({ kind }) => kind === 'suspect').map(({ address }) => full(address)),
  )
  const confirmed = [...new Set(suspects)].flatMap((id): Decision[] => {
    const decided = flags.editorial.find((one) => names(one.id, id))
    return decided ? [{ date, kind: 'editorial', id, reason: decided.reason }] : []
  })
  const retired = compared.gone.map(({ address }) => full(address))
  return [...confirmed, ...retired.map((id): Decision => ({ date, kind: 'retire', id }))]
}

function checked(before: Manifest, after: Manifest, contracts: Contract[]): number {
  const late = contracts
    .map(({ written }) => written.id)
    .filter((id) => !isSame(only(before, id), only(after, id)))
  if (late.length === 0) {
    console.log('Alt som er publisert, er gitt ut.')
    return 0
  }
  for (const id of late) {
    console.error(`${id} har endringer som ikke er gitt ut. Kjør: npm run content -- release ${id}`)
  }
  return 1
}

function only({ courses }: Manifest, id: string): Manifest {
  const course = courses[id]
  return { courses: course ? { [id]: course } : {} }
}

function isSame(one: Manifest, other: Manifest): boolean {
  return writtenOut(one) === writtenOut(other)
}

function written(before: Manifest, after: Manifest): number {
  if (isSame(before, after)) {
    console.log('Ingenting nytt å gi ut.')
    return 0
  }
  writeManifest(CONTENT, after)
  console.log(`Skrev ${CONTENT}/released.json. Legg den til i git sammen med kurset.`)
  return 0
}
