import fc from 'fast-check'
import readQr from 'jsqr'
import { expect, it } from 'vitest'
import { type QrCode, qrCode, qrSvg } from './qr.ts'

const DOTS = 4

it('says to a camera what it was made of', () => {
  const address = fc.webUrl().filter((url) => url.length < 300)
  fc.assert(
    fc.property(address, (url) => {
      expect(seen(qrCode(url))).toBe(url)
    }),
    { numRuns: 40 },
  )
})

it('is as wide in a picture as it is tall, with light around it', () => {
  const code = qrCode('https://leia.example/verify/0123')
  expect(qrSvg(code, '#00303d')).toContain(`viewBox="0 0 ${code.size} ${code.size}"`)
  expect(code.path).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})

/** What a reader of QR codes sees in the path, drawn. */
function seen({ size, path }: QrCode): string | undefined {
  const width = size * DOTS
  const picture = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = 0, y = 0, run = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let row = 0; row < DOTS; row++) {
      const from = ((Number(y) * DOTS + row) * width + Number(x) * DOTS) * 4
      for (let at = from; at < from + Number(run) * DOTS * 4; at += 4) picture.fill(0, at, at + 3)
    }
  const read = 'default' in readQr ? (readQr.default as typeof readQr) : readQr
  return read(picture, width, width)?.data
}
