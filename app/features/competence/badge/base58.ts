const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Bytes in base 58 as Bitcoin and multibase write it: a leading zero byte is a leading 1. */
export function base58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0)
  const leading = zeros === -1 ? bytes.length : zeros
  let left = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let digits = ''
  for (; left > 0n; left /= 58n) digits = ALPHABET.charAt(Number(left % 58n)) + digits
  return '1'.repeat(leading) + digits
}
