import { createHmac } from 'node:crypto'

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** An authenticator app of its own making (RFC 6238), so that codes are not checked by what made them. */
export function codeAt(secret: string, at: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const number = mac.readUInt32BE((mac[19] as number) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The secret that a page shows for an app. */
export function secretIn(html: string): string {
  const shown = /security__secret">([A-Z2-7 ]+)</.exec(html)?.[1]
  if (!shown) throw new Error('the page shows no secret')
  return shown.replaceAll(' ', '')
}

/** The recovery codes that a page shows. */
export function codesIn(html: string): string[] {
  return [...html.matchAll(/<code>([a-z0-9]{4}(?:-[a-z0-9]{4}){2})<\/code>/g)].map(
    (m) => m[1] ?? '',
  )
}

/** The value of a hidden field. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

function base32(text: string): Buffer {
  const bits = [...text].map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}
