import { describe, expect, it } from 'vitest'
import { activeContent } from './svg.ts'

const drawing = (inside: string, props = '') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${props}>${inside}</svg>`

describe('a drawing that could run something', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in another case', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a script of a prefix', '<svg:script>alert(1)</svg:script>'],
    ['an event', '<rect onload="alert(1)"/>'],
    ['an event without quotes', '<rect onclick=alert(1) />'],
    ['foreign content', '<foreignObject><body/></foreignObject>'],
    ['a link', '<a href="https://a.example"><rect/></a>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['an outer picture', '<image href="https://a.example/a.png"/>'],
    ['an outer use', '<use xlink:href="other.svg#a"/>'],
    ['an svg in a picture', '<image href="data:image/svg+xml;base64,AAAA"/>'],
    ['an outer fill', '<rect fill="url(https://a.example/a)"/>'],
    ['an outer style', '<style>@import "a.css";</style>'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
    ['a stylesheet', '<?xml-stylesheet href="a.css"?>'],
    ['a coded address', '<use href="&#106;avascript:alert(1)"/>'],
  ])('%s', (_, inside) => {
    expect(activeContent(drawing(inside))).toBeDefined()
  })

  it('an event on the drawing itself', () => {
    expect(activeContent(drawing('', 'onload="alert(1)"'))).toBe('onload')
  })
})

describe('a plain drawing', () => {
  it.each([
    [
      'shapes and text',
      '<g fill="#fff"><rect x="1"/><path d="M0 0"/><text>§ 13 &lt; 14</text></g>',
    ],
    [
      'an inner reference',
      '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#b"/>',
    ],
    ['a comment', '<!-- <script> is only named here -->'],
    ['an inner style', '<style>.a { fill: url(#b) }</style>'],
    ['a picture inside', '<image href="data:image/png;base64,AAAA"/>'],
  ])('%s', (_, inside) => {
    expect(activeContent(drawing(inside))).toBeUndefined()
  })
})
