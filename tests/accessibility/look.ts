import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import type { Look } from './in-page/look.ts'

type Check = keyof Look

/** A way that a page is shown in, and what is asked of it then. */
type Showing = {
  name: string
  width: number
  height: number
  media: Parameters<Page['emulateMedia']>[0]
  checks: Check[]
}

const WIDE = { width: 1280, height: 800 }
/** A laptop of 1280 × 1024 px, made four times as large. */
const ZOOMED = { width: 320, height: 256 }
const LIGHT = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const
const DARK = { ...LIGHT, colorScheme: 'dark' } as const
const READING: Check[] = ['reflow', 'legible', 'spaced', 'targets', 'focusWay']

const SHOWINGS: Showing[] = [
  { name: 'wide', ...WIDE, media: LIGHT, checks: ['everyRule', 'structure', 'motion', ...READING] },
  { name: 'wide, dark', ...WIDE, media: DARK, checks: ['contrast'] },
  {
    name: 'with colours of the reader’s own',
    ...WIDE,
    media: { ...LIGHT, forcedColors: 'active' },
    checks: ['forced'],
  },
  { name: 'at 400 %', ...ZOOMED, media: LIGHT, checks: ['everyRule', ...READING] },
  { name: 'at 400 %, dark', ...ZOOMED, media: DARK, checks: ['contrast'] },
]

let program: Promise<string> | undefined

async function bundled(): Promise<string> {
  const entryPoints = ['tests/accessibility/in-page/look.ts']
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  })
  return outputFiles[0]?.text ?? ''
}

/** Gives every page that is opened from now on what `lookOver` asks. */
export async function bringEyes(page: Page): Promise<void> {
  program ??= bundled()
  await page.addInitScript({ content: await program })
}

/** Everything that is in the way on a page as it stands now, in every way that it is shown. */
export async function lookOver(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { name, width, height, media, checks } of SHOWINGS) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia(media)
    for (const finding of await ask(page, checks)) found.push(`${name}: ${finding}`)
  }
  await page.setViewportSize(WIDE)
  await page.emulateMedia(LIGHT)
  return found
}

/** What one check finds in a page as it stands. */
export function findIn(page: Page, check: Check): Promise<string[]> {
  return ask(page, [check])
}

function ask(page: Page, checks: Check[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const { look } = window as unknown as { look: Look }
    const found: string[] = []
    for (const name of names) found.push(...(await look[name]()))
    return found
  }, checks)
}
