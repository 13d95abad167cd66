import { parseExpression, pathsOf } from '#app/features/activities/simulation.ts'
import {
  choosablePaths,
  type ForbiddenThing,
  type Intake,
  type LabField,
  type PackageTrouble,
  type Paragraph,
  packed,
  paragraphsOf,
  plainTemplate,
  printTag,
  type Template,
  type TemplateTrouble,
  tagsOf,
  takeIn,
} from '#app/features/activities/template-lab.ts'
import type { Phrase } from '../../diagnostics/catalogue.ts'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { LabDesk } from './desk.ts'
import { FORBIDDEN, PACKAGE, TAG_TROUBLES } from './words.ts'

/** The author's template as a Word file, with what it holds; undefined when it is none. */
export type Source = { bytes: Uint8Array; template: Template; placeOf: PlaceOf; parts: Parts }
type Parts = Parameters<typeof packed>[0]
/** Where it is told what is wrong with the template. */
type Desk = Pick<LabDesk, 'reportSource'>

/** Where a paragraph is: its line in plain text; in a Word file its number, from the first header. */
export type PlaceOf = (paragraph: string, character?: number) => Place | undefined

/** Reads a template from a Word file or from plain text. */
export function readSource(
  { path, bytes, title }: { path: string; bytes: Uint8Array; title: string },
  desk: Desk,
): Source | undefined {
  if (!path.endsWith('.mal.txt')) return takenIn(bytes, placesInWord, desk)
  const plain = plainTemplate(new TextDecoder().decode(bytes), title)
  if (plain.ok)
    return takenIn(
      packed(plain.parts),
      () =>
        (id, column = 1) =>
          lineAt(plain.lines, id, column),
      desk,
    )
  const reason = { nb: 'linja hører ikke til noen del', en: 'the line belongs to no part' }
  desk.reportSource('TL-02', { line: plain.line, column: 1 }, { reason, mend: PARTS })
  return undefined
}

const PARTS = {
  nb: 'begynn med `@topp`, `@brev` eller `@bunn` alene på linja',
  en: 'start with `@topp`, `@brev` or `@bunn` alone on the line',
}

function lineAt(lines: Map<string, number>, id: string, column: number): Place | undefined {
  const line = lines.get(id)
  return line === undefined ? undefined : { line, column }
}

function placesInWord(template: Template): PlaceOf {
  const order = paragraphsOf(template).map(({ id }) => id)
  return (id, column = 1) =>
    order.includes(id) ? { line: order.indexOf(id) + 1, column } : undefined
}

function takenIn(
  bytes: Uint8Array,
  places: (template: Template) => PlaceOf,
  desk: Desk,
): Source | undefined {
  const intake = takeIn(bytes)
  if (!intake.ok) {
    reportIntake(intake, places, desk)
    return undefined
  }
  // Packed again: what is kept and handed out holds nothing that was not read.
  const { template, parts } = intake
  return { bytes: packed(parts), template, placeOf: places(template), parts }
}

type Refused = Exclude<Intake, { ok: true }>

function reportIntake(intake: Refused, places: (template: Template) => PlaceOf, desk: Desk): void {
  if ('package' in intake) reportPackage(intake.package, desk)
  else if ('forbidden' in intake) for (const one of intake.forbidden) reportForbidden(one, desk)
  else if ('tooMany' in intake) {
    const reason = {
      paragraphs: { nb: 'malen har over 200 avsnitt', en: 'the template has over 200 paragraphs' },
      tags: { nb: 'malen har over 60 koder', en: 'the template has over 60 tags' },
    }[intake.tooMany]
    desk.reportSource('TL-02', undefined, {
      reason,
      mend: { nb: 'kort den ned', en: 'shorten it' },
    })
  } else {
    const placeOf = places(intake.template)
    for (const one of intake.tags) reportTag(one, placeOf, desk)
  }
}

function reportPackage({ reason, what }: PackageTrouble, desk: Desk): void {
  const [nb, en] = PACKAGE[reason]
  desk.reportSource('TL-02', undefined, { reason: { nb, en }, mend: saveAgain(what) })
}

function saveAgain(what: string): Phrase {
  const shown = what && ` (${what})`
  return {
    nb: `lagre den på nytt som vanlig Word-dokument${shown}`,
    en: `save it again as a plain Word document${shown}`,
  }
}

function reportForbidden({ reason, what, paragraph }: ForbiddenThing, desk: Desk): void {
  const [nb, en, mendNb, mendEn] = FORBIDDEN[reason]
  const where = paragraph ?? what
  const line = Number(/\d+$/.exec(paragraph ?? '')?.[0] ?? 1)
  desk.reportSource(
    'TL-02',
    { line, column: 1 },
    {
      reason: { nb: `${nb}${where && ` (${where})`}`, en: `${en}${where && ` (${where})`}` },
      mend: { nb: mendNb, en: mendEn },
    },
  )
}

function reportTag(one: TemplateTrouble, placeOf: PlaceOf, desk: Desk): void {
  const [nb, en, mendNb, mendEn] = TAG_TROUBLES[one.reason]
  desk.reportSource('TL-01', placeOf(one.paragraph, one.at), {
    tag: one.text,
    what: { nb, en },
    where: one.paragraph,
    mend: { nb: mendNb, en: mendEn },
  })
}

/** Reports each tag that names a field which the case file does not list. */
export function checkFields(
  { template, placeOf }: Source,
  fields: LabField[],
  desk: LabDesk,
): void {
  const known = choosablePaths(fields)
  for (const paragraph of paragraphsOf(template))
    for (const { path, tag } of pathsNamed(paragraph))
      if (!known.includes(path)) {
        const near = nearest(path, known)
        desk.reportSource('TL-01', placeOf(paragraph.id), {
          tag,
          what: { nb: `feltet «${path}» er ukjent`, en: `the field “${path}” is unknown` },
          where: paragraph.id,
          mend: { nb: `mente du «${near}»?`, en: `did you mean “${near}”?` },
        })
      }
}

function pathsNamed(paragraph: Paragraph): { path: string; tag: string }[] {
  return tagsOf(paragraph).flatMap((tag) => {
    if (tag.kind === 'close') return []
    const read = tag.kind === 'open' ? parseExpression(tag.condition, { bare: true }) : undefined
    const paths = tag.kind === 'field' ? [tag.path] : read?.ok ? pathsOf(read.expression) : []
    return paths.map((path) => ({ path, tag: printTag(tag) }))
  })
}
