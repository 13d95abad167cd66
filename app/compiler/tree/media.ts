import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import { CORRECT } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { clippedText } from '../lints/clipped-text.ts'
import { courseFolder, type Desk } from './desk.ts'
import { type Drawing, houseDrawing } from './drawing.ts'
import { nearestFile } from './nearest-file.ts'
import { activeContent } from './svg.ts'
import { leaving, readAddress, refusal } from './urls.ts'

export type Fetched = {
  address: string
  /** Absolute, and below the content folder. */
  path: string
  relative: string
  bytes: Buffer
  size: number
}
export type Picture = {
  address: string
  width?: string
  height?: string
  /** Of one that is part of its page. */
  drawing?: Drawing
}

export const IMAGES = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg']
const KILOBYTE = 1000
const MOST_IMAGE_KB = 200

/** Finds a file that an author points to and takes it along; reports it when it can't be had. */
export function fetchFile(
  desk: Desk,
  written: string,
  place: Place | undefined,
): Fetched | undefined {
  const relative = addressed(desk, written, place)
  return relative === undefined ? undefined : take(desk, relative, written, place)
}

/** Finds a file that the lesson is made from and that no learner may fetch. */
export function fetchInput(
  desk: Desk,
  written: string,
  place: Place | undefined,
): { relative: string; bytes: Buffer } | undefined {
  const relative = addressed(desk, written, place)
  const bytes = relative === undefined ? undefined : read(desk, relative, written, place)
  if (relative === undefined || !bytes) return undefined
  desk.facts.inputs.push({ path: relative, hash: mediaHash(bytes) })
  return { relative, bytes }
}

/** Below the content folder. */
function addressed(desk: Desk, written: string, place: Place | undefined): string | undefined {
  const target = readAddress(written, courseFolder(desk.context))
  if (target.kind === 'refused') return refuse(desk, 'SA-08', place, refusal(target.scheme))
  if (target.kind === 'outside' || target.kind === 'page')
    return refuse(desk, 'SA-09', place, leaving(written))
  if (target.kind !== 'file') {
    return refuse(desk, 'SA-07', place, {
      prop: 'src',
      value: written,
      expected: LOCAL,
      help: CORRECT,
    })
  }
  return target.path
}

const LOCAL = { nb: 'en fil i kurset eller biblioteket', en: 'a file in the course or the library' }

function refuse(desk: Desk, ...report: Parameters<Desk['report']>): undefined {
  desk.report(...report)
}

/** A file below the content folder, taken along under a name that changes with what it holds. */
export function take(
  desk: Desk,
  relative: string,
  written: string,
  place: Place | undefined,
): Fetched | undefined {
  const bytes = read(desk, relative, written, place)
  if (!bytes) return undefined
  const from = path.join(desk.context.contentFolder, relative)
  const name = `${mediaHash(bytes)}-${path.basename(from).replace(/[^\w.-]+/g, '-')}`
  const { media } = desk.facts
  if (!media.some((one) => one.name === name)) media.push({ path: relative, name })
  return { address: `/media/${name}`, path: from, relative, bytes, size: bytes.byteLength }
}

function read(
  desk: Desk,
  relative: string,
  written: string,
  place: Place | undefined,
): Buffer | undefined {
  const folder = desk.context.contentFolder
  if (existsExactly(folder, relative)) return readFileSync(path.join(folder, relative))
  return refuse(desk, 'LK-03', place, { file: written, help: nearestFile(written, desk.context) })
}

/** Begins the public name of a file, so that it changes with what the file holds. */
export function mediaHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8)
}

/** On some systems a name with other upper-case letters is found too: here it is not. */
function existsExactly(root: string, relative: string): boolean {
  const steps = relative.split('/')
  return (
    steps.every((step, depth) => {
      const folder = path.join(root, ...steps.slice(0, depth))
      return existsSync(folder) && readdirSync(folder).includes(step)
    }) && statSync(path.join(root, relative)).isFile()
  )
}

/** A picture with its size in pixels; drawings are checked for anything that runs. */
export function fetchPicture(
  desk: Desk,
  written: string,
  place: Place | undefined,
): Picture | undefined {
  const found = fetchImageFile(desk, written, place)
  if (!found) return undefined
  const kilobytes = Math.round(found.size / KILOBYTE)
  if (kilobytes > MOST_IMAGE_KB) desk.report('PF-01', place, { size: kilobytes })
  const picture = { address: found.address, ...sizeOf(found.bytes) }
  if (!/\.svg$/i.test(found.path)) return picture
  const svg = found.bytes.toString('utf8')
  const isClean = checkDrawing(svg, written, place, desk)
  return { ...picture, drawing: isClean ? houseDrawing(svg) : undefined }
}

/** Whether nothing in it runs or fetches. */
function checkDrawing(svg: string, file: string, place: Place | undefined, desk: Desk): boolean {
  const active = activeContent(svg)
  const clipped = clippedText(svg)
  if (active) desk.report('SA-12', place, { file, what: active })
  if (clipped) desk.report('PF-03', place, { file, text: clipped })
  return !active
}

function fetchImageFile(
  desk: Desk,
  written: string,
  place: Place | undefined,
): Fetched | undefined {
  const target = readAddress(written, courseFolder(desk.context))
  if (target.kind === 'web' || (target.kind === 'file' && !isImage(target.path))) {
    const expected = {
      nb: `en bildefil i kurset (${IMAGES.join(', ')})`,
      en: `a picture file in the course (${IMAGES.join(', ')})`,
    }
    return refuse(desk, 'SA-07', place, { prop: 'src', value: written, expected, help: CORRECT })
  }
  return fetchFile(desk, written, place)
}

function isImage(file: string): boolean {
  return IMAGES.includes(path.extname(file).slice(1).toLowerCase())
}

function sizeOf(bytes: Buffer): { width?: string; height?: string } {
  try {
    const { width, height } = imageSize(bytes)
    return { width: String(Math.round(width)), height: String(Math.round(height)) }
  } catch {
    return {}
  }
}
