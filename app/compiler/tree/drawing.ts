/** A drawing that is part of its page: it has the page's letters, and follows its colours. */
export type Drawing = { viewBox: string; width: string; height: string; markup: string }

/** The colours that a drawing is made in, as `docs/authoring.md` names them; `prose.css` says what each is on a page. */
const HOUSE_COLOURS = ['none', '#ffffff', '#e3f0f3', '#00566e', '#00303d', '#f3e8d3']

const ROOT = /^(?:<\?xml[^>]*\?>)?\s*<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/
/** Names and styles of its own could meet those of the page, and links lead out of it. */
const OWN = /\s(id|class|style|href|xlink:href)\s*=|<style|<image|url\(/i
const COLOUR = /\s(?:fill|stroke)="([^"]*)"/g

/** A drawing in the colours of the house, to stand in its page; undefined for every other one. */
export function houseDrawing(svg: string): Drawing | undefined {
  const [, root = '', markup = ''] = ROOT.exec(svg.replace(/<!--[\s\S]*?-->/g, '')) ?? []
  const [viewBox, width, height] = ['viewBox', 'width', 'height'].map((name) =>
    attributeOf(root, name),
  )
  if (!viewBox || !width || !height || OWN.test(svg)) return undefined
  const colours = [...svg.matchAll(COLOUR)].map(([, colour = '']) => colour.toLowerCase())
  const isOurs = colours.every((colour) => HOUSE_COLOURS.includes(colour))
  return isOurs
    ? { viewBox, width, height, markup: markup.replace(/>\s+</g, '><').trim() }
    : undefined
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
}
