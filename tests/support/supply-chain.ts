import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import satisfies from 'spdx-satisfies'
import { z } from 'zod'

/** Licences whose terms we meet by keeping their texts: packages are installed whole, with theirs. */
export const ALLOWED = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  // Given to everyone, as far as the law lets one.
  'Unlicense',
  // The texts, not the programs, of SPDX' own lists and of caniuse.
  'CC-BY-3.0',
  'CC-BY-4.0',
  // argparse: a port of Python's, permissive.
  'Python-2.0',
  // elkjs: weak copyleft, used unchanged as a package of its own.
  'EPL-2.0',
]

/** For what builds and tests Leia and is never installed where it runs (`npm ci --omit dev`). */
export const ALLOWED_FOR_WORK = [...ALLOWED, 'MPL-2.0', 'OFL-1.1', 'GPL-2.0']

/** Packages that don't name their licence where it is looked for; read in their own files. */
const READ_BY_HAND: Record<string, string> = {
  '@digitalbazaar/credentials-context': 'BSD-3-Clause',
  eval: 'MIT',
  format: 'MIT',
  'parse-cache-control': 'BSD-3-Clause',
  'require-like': 'MIT',
}

const sbom = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z
        .array(
          z.union([
            z.object({ license: z.object({ id: z.string() }) }).transform((l) => l.license.id),
            z.object({ expression: z.string() }).transform((l) => l.expression),
            z.object({ license: z.object({ name: z.string() }) }).transform((l) => l.license.name),
          ]),
        )
        .default([]),
    }),
  ),
})

export type Package = { name: string; version: string; licence: string }

/** The packages of the bill of materials, as `npm run sbom` prints it. */
export function packages(...options: string[]): Package[] {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...options]
  const shell = process.platform === 'win32'
  const text = execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20, shell })
  return sbom.parse(JSON.parse(text)).components.map(({ name, version, licenses }) => ({
    name,
    version,
    licence: READ_BY_HAND[name] ?? licenses.join(' AND '),
  }))
}

/** Packages whose licence is not among those allowed, or not known. */
export function notAllowed(all: Package[], allowed: string[]): string[] {
  return all
    .filter(({ licence }) => !isAllowed(licence, allowed))
    .map(({ name, version, licence }) => `${name}@${version}: ${licence || 'no licence'}`)
}

function isAllowed(licence: string, allowed: string[]): boolean {
  try {
    return satisfies(licence, allowed)
  } catch {
    return false
  }
}

const lock = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

/** The lock file's packages by where they are installed; our own left out. */
export function locked() {
  const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({ place, ...entry }))
}
