import { type Day, isoDay } from '#app/platform/calendar.ts'

/** What a file is called, in letters that every system takes: `kompetanse-rana-2026-11-23.csv`. */
export function fileName(names: string[], on: Day, extension: string): string {
  return `${[...names.map(slug), isoDay(on)].filter(Boolean).join('-')}.${extension}`
}

function slug(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
  const ascii = plain.normalize('NFD').replace(/[^a-z0-9 -]/g, '')
  return ascii.trim().replace(/[ -]+/g, '-')
}
