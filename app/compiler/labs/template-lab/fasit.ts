import {
  applyRepairs,
  choosablePaths,
  type Fault,
  type LabField,
  type Paragraph,
  paragraphsOf,
  printParagraph,
  printTag,
  type Repair,
  readSegments,
  type Tag,
  type Template,
  tagsOf,
} from '#app/features/activities/template-lab.ts'
import { nearest } from '../../diagnostics/near.ts'
import type { LabDesk } from './desk.ts'
import { checkCondition } from './known.ts'
import type { LabFile, WrittenRepair } from './schema.ts'

/** The planted faults with what mends them, found in the template as it is when their turn comes. */
export function faultsOf(
  file: LabFile,
  original: Template,
  context: { fields: LabField[]; checks: string[]; desk: LabDesk },
): Fault[] {
  const { desk, checks } = context
  let template = original
  let wraps = 0
  const seen = new Set<string>()
  return file.feil.map((one, at) => {
    if (seen.has(one.id)) desk.report('TL-11', ['feil', at, 'id'], { id: one.id })
    seen.add(one.id)
    for (const [n, name] of one['fanges av'].entries())
      if (!checks.includes(name))
        desk.report('TL-10', ['feil', at, 'fanges av', n], {
          name,
          nearest: nearest(name, checks),
        })
    const repairs = one.rett.flatMap((written, n) => {
      const path = ['feil', at, 'rett', n]
      const repair = new Finder(template, context.fields, path, desk).repair(written, wraps + 1)
      if (!repair) return []
      if (repair.do === 'wrap') wraps += 1
      template = applyRepairs(template, [repair]).template
      return [repair]
    })
    return { id: one.id, what: one.hva, caughtBy: one['fanges av'], hint: one.hint, repairs }
  })
}

/** Finds what a written repair points at; none or several is told (TL-03). */
class Finder {
  #template: Template
  #fields: LabField[]
  #path: (string | number)[]
  #desk: LabDesk

  constructor(template: Template, fields: LabField[], path: (string | number)[], desk: LabDesk) {
    this.#template = template
    this.#fields = fields
    this.#path = path
    this.#desk = desk
  }

  repair(one: WrittenRepair, wrap: number): Repair | undefined {
    if (one.felt !== undefined) return this.#field(one.felt, one)
    if (one.betingelse !== undefined) return this.#condition(one.betingelse, one)
    if (one['pakk inn']) return this.#wrap(one['pakk inn'], one, wrap)
    if (one['pakk ut'] !== undefined) {
      const found = this.#tag(one['pakk ut'])
      return found && { do: 'unwrap', ...found }
    }
    const removed = one['fjern avsnitt']
    if (removed !== undefined) {
      const paragraph = this.#paragraph(removed)
      return paragraph === undefined ? undefined : { do: 'remove', paragraph }
    }
    return this.#move(one['flytt avsnitt'] ?? '', one.foran ?? '')
  }

  #field(from: string, { blir: to = '', 'i avsnitt': within }: WrittenRepair): Repair | undefined {
    const [found, becomes] = [this.#tag(from, within), tagIn(to)]
    if (becomes?.kind !== 'field') return this.#unfound(to, 0)
    const known = choosablePaths(this.#fields)
    if (!known.includes(becomes.path)) {
      const values = { name: becomes.path, nearest: nearest(becomes.path, known) }
      this.#desk.report('TL-10', [...this.#path, 'blir'], values)
      return undefined
    }
    return found && { do: 'field', ...found, path: becomes.path, filter: becomes.filter }
  }

  #condition(
    from: string,
    { blir: to = '', 'i avsnitt': within }: WrittenRepair,
  ): Repair | undefined {
    const [found, becomes] = [this.#tag(from, within), tagIn(to)]
    if (becomes?.kind !== 'open') return this.#unfound(to, 0)
    checkCondition(becomes.condition, this.#fields, [...this.#path, 'blir'], this.#desk)
    const { negated, condition } = becomes
    return found && { do: 'condition', ...found, negated, condition }
  }

  #wrap(texts: string[], one: WrittenRepair, wrap: number): Repair | undefined {
    const name = one.når === undefined ? 'når ikke' : 'når'
    const condition = one[name] ?? ''
    checkCondition(condition, this.#fields, [...this.#path, name], this.#desk)
    const [from, to] = [this.#paragraph(texts[0] ?? ''), this.#paragraph(texts.at(-1) ?? '')]
    if (from === undefined || to === undefined) return undefined
    return { do: 'wrap', id: `ny-${wrap}`, from, to, negated: name !== 'når', condition }
  }

  #move(text: string, target: string): Repair | undefined {
    const [paragraph, before] = [this.#paragraph(text), this.#paragraph(target)]
    if (paragraph === undefined || before === undefined) return undefined
    return { do: 'move', paragraph, before }
  }

  #paragraph(text: string): string | undefined {
    const wanted = canonical(text)
    const found = paragraphsOf(this.#template).filter((one) => plain(one) === wanted)
    return found.length === 1 ? found[0]?.id : this.#unfound(text, found.length)
  }

  #tag(text: string, within?: string): { paragraph: string; tag: number } | undefined {
    const wanted = canonical(text)
    const isHere = (one: Paragraph) => within === undefined || plain(one) === canonical(within)
    const found = paragraphsOf(this.#template)
      .filter(isHere)
      .flatMap((paragraph) =>
        tagsOf(paragraph)
          .filter((tag) => printTag(tag) === wanted)
          .map((tag) => ({ paragraph: paragraph.id, tag: tag.id })),
      )
    return found.length === 1 ? found[0] : this.#unfound(text, found.length)
  }

  #unfound(text: string, count: number): undefined {
    this.#desk.report('TL-03', this.#path, {
      text,
      found:
        count === 0
          ? { nb: 'står ikke i malen', en: 'is not in the template' }
          : { nb: `står ${count} steder i malen`, en: `is in ${count} places of the template` },
    })
  }
}

function tagIn(text: string): Tag | undefined {
  const { segments } = readSegments(text)
  const [only] = segments
  return segments.length === 1 && only && only.kind !== 'text' ? only : undefined
}

/** One way of writing a text with tags, whatever quotation marks and spaces it was typed with. */
function canonical(text: string): string {
  const { segments } = readSegments(text.normalize('NFC'))
  return plain({ kind: 'paragraph', id: '', heading: null, segments })
}

function plain(paragraph: Paragraph): string {
  return printParagraph(paragraph).normalize('NFC').replaceAll('\u00a0', ' ').trim()
}
