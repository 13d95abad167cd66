// Makes the fonts that PDFs are set in out of the Inter package, with what `printable.ts` lets through.
// Run it after a change here: node app/ui/fonts/print.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const folder = new URL('../../platform/typst/', import.meta.url)

const text = [
  characters(0x20, 0x7e),
  characters(0xa0, 0x17f),
  'ǤǥǦǧǨǩǮǯȘșȚț',
  characters(0x391, 0x3c9),
  characters(0x400, 0x45f),
  '\u2009\u2011\u202f‘’‚“”„•…‹›–—−™€↑↓□',
].join('')

for (const weight of ['Regular', 'SemiBold']) {
  const source = require.resolve(`inter-ui/web/Inter-${weight}.woff2`)
  const font = await subsetFont(await readFile(source), text, {
    targetFormat: 'sfnt',
    // Family and style: by these names the typesetter finds it.
    preserveNameIds: [1, 2, 4, 6, 16, 17],
  })
  await writeFile(new URL(`inter-${weight.toLowerCase()}.ttf`, folder), font)
}

function characters(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('')
}
