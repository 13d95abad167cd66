const ELEMENTS = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan
  textPath image marker linearGradient radialGradient stop pattern clipPath mask filter style switch
  feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG
  feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile view`.split(/\s+/),
)

const TAG = /<\s*\/?\s*([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g
const ATTRIBUTE = /([^\s=/"']+)\s*=\s*("[^"]*"|'[^']*')/g

/**
 * Whether a drawing holds anything that could run or fetch; says what, or undefined for a clean one.
 * Elements are allow-listed (prefixes of drawing programs count for their metadata only).
 */
export function activeContent(svg: string): string | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(svg)) return '<!DOCTYPE>'
  if (/<\?(?!xml\s)/i.test(svg)) return '<?…?>'
  const plain = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/<\?xml[^>]*\?>/g, '')
  for (const [, name = '', attributes = ''] of plain.matchAll(TAG)) {
    if (!ELEMENTS.has(name) && !/^(sodipodi|inkscape|rdf|cc|dc):\w+$/.test(name)) return `<${name}>`
    const active = activeAttribute(attributes)
    if (active) return active
  }
  return activeStyle(plain)
}

function activeAttribute(attributes: string): string | undefined {
  // What is left when the quoted ones are gone is no XML, and not ours to interpret.
  if (/[=<"']/.test(attributes.replace(ATTRIBUTE, ''))) return attributes.trim().slice(0, 40)
  for (const [, name = '', quoted = ''] of attributes.matchAll(ATTRIBUTE)) {
    const value = decode(quoted.slice(1, -1)).replace(/[\s\0-\x20]/g, '')
    if (/^on/i.test(name)) return name
    if (/(^|:)href$/i.test(name) && !/^(#|data:image\/(png|jpeg|webp);)/i.test(value)) return name
    if (/javascript:|data:text/i.test(value)) return name
    if (/url\((?!['"]?#)/i.test(value)) return name
  }
  return undefined
}

function activeStyle(svg: string): string | undefined {
  for (const [, css = ''] of svg.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
    if (/@import|url\((?!\s*['"]?#)|expression\(|\\/i.test(decode(css))) return '<style>'
  }
  return undefined
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => letter(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_, digits: string) => letter(Number(digits)))
    .replace(/&(colon|tab|newline);/gi, (_, name: string) => (/colon/i.test(name) ? ':' : ''))
    .replace(/&amp;/g, '&')
}

function letter(code: number): string {
  return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : ''
}
