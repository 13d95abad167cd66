import { describe, expect, it } from 'vitest'
import { clippedText } from './clipped-text.ts'

const svg = (inside: string, box = '0 0 100 40') => `<svg viewBox="${box}">${inside}</svg>`

describe('text in a drawing', () => {
  it('is told of when it runs out on either side', () => {
    const long = 'Journalposten er ferdig'
    expect(clippedText(svg(`<text x="10" font-size="10">${long}</text>`))).toBe(long)
    expect(clippedText(svg(`<text x="90" text-anchor="end" font-size="10">${long}</text>`))).toBe(
      long,
    )
    expect(
      clippedText(svg(`<g font-size="10" text-anchor="middle"><text x="50">${long}</text></g>`)),
    ).toBe(long)
    expect(clippedText(svg(`<text style="font-size: 10px" x="10">${long}</text>`))).toBe(long)
  })

  it('is measured line by line, with what it inherits', () => {
    const lines =
      '<text font-size="10"><tspan x="5">Journalposten</tspan><tspan x="5">er ferdig nå</tspan></text>'
    expect(clippedText(svg(lines))).toBeUndefined()
    expect(
      clippedText(svg('<g font-size="4"><text x="10">Journalposten er ferdig</text></g>')),
    ).toBeUndefined()
    expect(
      clippedText(svg('<text x="-40" font-size="10">Ferdig</text>', '-50 0 100 40')),
    ).toBeUndefined()
  })

  it('is left alone where it is moved or the drawing has no size', () => {
    expect(
      clippedText(svg('<g transform="scale(.1)"><text x="10">Journalposten er ferdig</text></g>')),
    ).toBeUndefined()
    expect(clippedText('<svg><text x="10">Journalposten er ferdig</text></svg>')).toBeUndefined()
  })
})
