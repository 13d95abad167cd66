import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { changePeople } from '#app/features/competence/change-people.server.ts'
import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { faultInWords } from '#app/features/people/import-faults.ts'
import { readPeopleFile, textOf } from '#app/features/people/import-file.server.ts'
import {
  type ImportSource,
  type Preview,
  planAgreed,
  previewImport,
} from '#app/features/people/import-people.server.ts'
import { type ImportView, importView } from '#app/features/people/import-view.ts'
import { municipalities } from '#app/features/people/people.server.ts'
import { format } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { wrongIn } from '../failure.ts'

const options = z.object({
  municipality: z
    .string('is needed: the number of the municipality, as 1833')
    .regex(/^\d{4}$/, 'must be a number of four digits'),
  'dry-run': z.boolean().default(false),
  leavers: z.boolean().default(false),
  many: z.boolean().default(false),
  'create-units': z.boolean().default(false),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
})
type Asked = z.infer<typeof options>

const OPERATOR = { kind: 'operator' } as const

/** Reads a file of employees in; gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const { asked, file } = readOptions(args)
  try {
    return await importFile(file, asked)
  } finally {
    db.client.close()
  }
}

async function importFile(file: string, asked: Asked): Promise<number> {
  const { municipality, language } = asked
  if (!(await municipalities()).some(({ number }) => number === municipality))
    return stopped(`There is no municipality ${municipality}.`)
  const source: ImportSource = {
    ...{ id: randomUUID(), text: textOf(await readFile(file)), keep: null },
    ...{ isWhole: asked.leavers, createsUnits: asked['create-units'] },
  }
  const { jobRoles } = catalogue().content
  const preview = await previewImport(municipality, source, jobRoles, today())
  if (!preview.ok) return stopped(faultInWords(preview.fault, texts[language].peopleImport))
  tellUnused(source.text, language)
  const view = show(preview, asked)
  if (preview.plan.problems.some(({ code }) => code === 'unknown-unit'))
    console.log('\n--create-units makes the units that are not there.')
  if (asked['dry-run'] || preview.plan.changes.length === 0) return view.wrongLines > 0 ? 2 : 0
  const agreed = { seal: preview.seal, losesMany: asked.many }
  const done = await changePeople(OPERATOR, () =>
    planAgreed(municipality, source, jobRoles, today(), agreed),
  )
  if (!done.ok) return stopped(`${refusal(done.problem)} Nothing was changed.`)
  console.log(`✔ ${texts[language].peopleImport.done.title}`)
  return view.wrongLines > 0 ? 2 : 0
}

function tellUnused(csv: string, language: Asked['language']): void {
  const file = readPeopleFile(csv, catalogue().content.jobRoles)
  if (!('unused' in file) || file.unused.length === 0) return
  const { unused } = texts[language].peopleImport.preview
  console.log(`${unused(file.unused.map((column) => `«${column}»`).join(', '))}\n`)
}

function refusal(problem: 'changed' | 'unconfirmed' | 'unreadable'): string {
  if (problem === 'unconfirmed') return 'So many would leave that it needs --many.'
  return 'The municipality was changed by somebody else in the meantime: run it again.'
}

function show({ plan, roster }: Preview, { language }: Asked): ImportView {
  const text = texts[language].peopleImport
  const { day } = format(language)
  const { jobRoles } = catalogue().content
  const naming = { text, day, units: roster.units, jobRoles, today: today(), most: 20 }
  const view = importView(plan, naming)
  for (const [what, count] of countsIn(view, text.kinds)) console.log(`${what}: ${count}`)
  for (const { kind, count, rows } of view.groups) {
    console.log(`\n${text.kinds[kind]}`)
    for (const { name, was, is } of rows)
      console.log(`  ${name}: ${[was, is].filter(Boolean).join(' → ')}`)
    if (count > rows.length) console.log(`  ${text.preview.more(String(count - rows.length))}`)
  }
  for (const { line, column, wrong } of view.problems)
    console.log(`\n${text.problems.at(line, column)}: ${wrong}`)
  if (view.moreProblems > 0) console.log(text.preview.more(String(view.moreProblems)))
  if (view.nameless > 0) console.log(`\n${text.preview.nameless(view.nameless)}`)
  return view
}

function countsIn(view: ImportView, kinds: Record<string, string>): [string, number][] {
  const counts = view.groups.map(({ kind, count }): [string, number] => [kind, count])
  const others: [string, number][] = [
    ...([['units', view.units.length]] as [string, number][]),
    ...([['problems', view.wrongLines]] as [string, number][]),
  ]
  const told = [...counts, ...others.filter(([, count]) => count > 0)]
  return [...told, ['unchanged', view.unchanged] as [string, number]].map(([key, count]) => [
    kinds[key] ?? key,
    count,
  ])
}

function readOptions(args: string[]): { asked: Asked; file: string } {
  const boolean = { type: 'boolean' } as const
  const string = { type: 'string' } as const
  const known = { municipality: string, language: string, 'dry-run': boolean, many: boolean }
  const { values, positionals } = parseArgs({
    args,
    options: { ...known, leavers: boolean, 'create-units': boolean },
    allowPositionals: true,
  })
  const parsed = options.safeParse(values)
  if (!parsed.success) throw new Error(wrongIn(parsed.error, '--'))
  const [file] = positionals
  if (file === undefined)
    throw new Error('Say which file: npm run people -- import FILE.csv --municipality 1833')
  return { asked: parsed.data, file }
}

function stopped(sentence: string): number {
  console.error(`✖ ${sentence}`)
  return 1
}
