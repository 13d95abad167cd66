import { encode } from 'uqr'

/** A QR code as a square of modules, the quiet zone included, and the dark ones as an SVG path. */
export type QrCode = { size: number; path: string }

/** What a phone reads as `text`, also when a seventh of it is worn off. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return { size, path: data.flatMap(darkRuns).join('') }
}

/** The code as a picture of its own. */
export function qrSvg({ size, path }: QrCode, colour: string): string {
  const box = `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill="${colour}" d="${path}"/></svg>`
}

function darkRuns(row: boolean[], y: number): string[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`]
  })
}
