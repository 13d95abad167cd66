import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from 'fflate'

/** A Word file taken apart: the bytes of each part by its name. */
export type Package = Map<string, Uint8Array>

/** Why a file is not taken in; `what` is the part, or what was found in it. */
export type PackageTrouble = {
  reason:
    | 'not-a-zip'
    | 'too-large'
    | 'too-many-parts'
    | 'unpacks-too-large'
    | 'odd-name'
    | 'damaged'
  what: string
}

const MOST_BYTES = 1024 ** 2
const MOST_PARTS = 60
const MOST_UNPACKED = 8 * 1024 ** 2
/** A push at a time, so that what a few bytes unpack to is counted before the next are read. */
const CHUNK = 4096

/** Unpacks a file, counting while it inflates: what a zip says of its own sizes is not believed. */
export function openPackage(bytes: Uint8Array): Package | PackageTrouble {
  if (bytes.length > MOST_BYTES) return { reason: 'too-large', what: `${bytes.length}` }
  if (strFromU8(bytes.subarray(0, 4), true) !== 'PK\u0003\u0004')
    return { reason: 'not-a-zip', what: '' }
  const unpacking = new Unpacking()
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unpacking.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
      if (unpacking.trouble) return unpacking.trouble
    }
  } catch {
    return unpacking.trouble ?? { reason: 'damaged', what: '' }
  }
  return unpacking.trouble ?? unpacking.result()
}

/** A package as a .docx file; the same package always gives the same bytes. */
export function packed(parts: Package): Uint8Array {
  // The content types come first, as readers that guess a file's kind expect.
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b))
  const files = names.map((name) => [name, parts.get(name) as Uint8Array])
  return zipSync(Object.fromEntries(files), { mtime: '2000-01-01T12:00:00' })
}

function rank(name: string): number {
  return Number(name !== '[Content_Types].xml')
}

/** A part as text. */
export function textOfPart(parts: Package, name: string): string {
  return strFromU8(parts.get(name) ?? new Uint8Array())
}

/** A text as a part. */
export function partOfText(text: string): Uint8Array {
  return strToU8(text)
}

class Unpacking {
  trouble: PackageTrouble | undefined
  #size = 0
  #chunks = new Map<string, Uint8Array[]>()
  #open = 0
  #unzip = new Unzip((file) => {
    this.#begin(file.name)
    if (this.trouble) return
    this.#open += 1
    file.ondata = (error, chunk, final) => this.#take(file.name, error, chunk, final)
    file.start()
  })

  constructor() {
    this.#unzip.register(UnzipInflate)
  }

  push(chunk: Uint8Array, final: boolean): void {
    this.#unzip.push(chunk, final)
  }

  result(): Package | PackageTrouble {
    if (this.#open > 0 || this.#chunks.size === 0) return { reason: 'damaged', what: '' }
    return new Map([...this.#chunks].map(([name, chunks]) => [name, joined(chunks)]))
  }

  #begin(name: string): void {
    const isOdd = !/^[\w[\]. -]+(?:\/[\w[\]. -]+)*\/?$/.test(name) || name.includes('..')
    const isTwice = [...this.#chunks.keys()].some((one) => one.toLowerCase() === name.toLowerCase())
    if (isOdd || isTwice) this.trouble ??= { reason: 'odd-name', what: name.slice(0, 60) }
    if (this.#chunks.size >= MOST_PARTS)
      this.trouble ??= { reason: 'too-many-parts', what: `${MOST_PARTS}` }
    if (!name.endsWith('/')) this.#chunks.set(name, [])
  }

  #take(name: string, error: Error | null, chunk: Uint8Array, final: boolean): void {
    if (error) this.trouble ??= { reason: 'damaged', what: name.slice(0, 60) }
    this.#size += chunk?.length ?? 0
    if (this.#size > MOST_UNPACKED)
      this.trouble ??= { reason: 'unpacks-too-large', what: name.slice(0, 60) }
    // Thrown, so that nothing more of this push is inflated.
    if (this.trouble) throw new Error(this.trouble.reason)
    this.#chunks.get(name)?.push(chunk)
    if (final) this.#open -= 1
  }
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
