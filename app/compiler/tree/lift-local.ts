import type { Segment } from '../lesson.ts'
import type { Desk } from './desk.ts'
import { type Block, type Element, isElement, prop } from './nodes.ts'
import type { Later, Slots } from './slots.ts'

const HELP = {
  default: {
    nb: 'skriv én `<Variant>` uten `for`, for alle de andre',
    en: 'write one `<Variant>` without `for`, for all the others',
  },
  loose: { nb: 'flytt teksten inn i en `<Variant>`', en: 'move the text into a `<Variant>`' },
}

/** What differs between municipalities: all variants stay on the server, which picks one. */
export function liftLocal(element: Element, desk: Desk, slots: Slots): Later<Segment> {
  const blocks = element.children as Block[]
  const variants = blocks.filter((block): block is Element => isElement(block, 'Variant'))
  checkVariants(variants, blocks, element, desk)
  const written = variants.map((variant) => ({
    municipalities: municipalitiesOf(variant),
    html: slots.add('learner', variant.children),
  }))
  const title = prop(element, 'title') ?? null
  return () => ({
    kind: 'local',
    title,
    variants: written.map(({ municipalities, html }) => ({ municipalities, html: html() })),
  })
}

function municipalitiesOf(variant: Element): string[] {
  return prop(variant, 'for')?.trim().split(/\s+/) ?? []
}

function checkVariants(variants: Element[], blocks: Block[], element: Element, desk: Desk): void {
  const [loose] = blocks.filter((block) => !isElement(block))
  if (loose) desk.report('CO-04', loose.position?.start, { help: HELP.loose })
  const others = variants.filter((variant) => prop(variant, 'for') === undefined)
  if (others.length !== 1) desk.report('CO-04', element.position?.start, { help: HELP.default })
  const seen = new Set<string>()
  for (const variant of variants) {
    const twice = municipalitiesOf(variant).find((number) => seen.has(number))
    if (twice) desk.report('CO-04', variant.position?.start, { help: repeated(twice) })
    for (const number of municipalitiesOf(variant)) seen.add(number)
  }
}

function repeated(number: string) {
  return { nb: `${number} står to ganger; behold én`, en: `${number} stands twice; keep one` }
}
