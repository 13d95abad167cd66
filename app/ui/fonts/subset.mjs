// Makes public/fonts/*.woff2 and app/ui/styles/fonts.css out of the Inter package.
// Run it after a change here: node app/ui/fonts/subset.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const root = new URL('../../../', import.meta.url)

/** Weight and optical size as the pages use them. */
const variationAxes = { wght: { min: 400, max: 700 }, opsz: { min: 14, max: 32 } }

const ascii = characters(0x20, 0x7e)
const latin1 = characters(0xa0, 0xff)
const everyday = `${ascii}§«»·°±×½²³©ÆØÅæøåÁáÄäÖöÜüÉéÈèÊêÏïÍíÓóÔôÒòÑñÇç–—‘’“”„•…−↑↓€\u00a0\u2009\u2011\u202f`

const files = [
  { name: 'inter-everyday', from: 'latin', text: everyday },
  { name: 'inter-latin', from: 'latin', text: `${without(latin1, everyday)}ŒœŸ‚‹›™` },
  { name: 'inter-extended', from: 'latin-ext', text: `${characters(0x100, 0x17f)}ǤǥǦǧǨǩǮǯȘșȚț` },
]

await mkdir(new URL('public/fonts/', root), { recursive: true })
const rules = []
for (const { name, from, text } of files) {
  const source = require.resolve(`@fontsource-variable/inter/files/inter-${from}-opsz-normal.woff2`)
  const font = await subsetFont(await readFile(source), text, {
    targetFormat: 'woff2',
    variationAxes,
  })
  await writeFile(new URL(`public/fonts/${name}.woff2`, root), font)
  rules.push(fontFace(name, text))
  process.stdout.write(`${name}.woff2  ${(font.length / 1000).toFixed(1)} kB\n`)
}
// Arial stretched to Inter's measures, so that nothing moves when the font arrives.
const stand = `@font-face {
  font-family: "Inter stand-in";
  src: local("Arial"), local("Liberation Sans");
  ascent-override: 90.4%;
  descent-override: 22.5%;
  line-gap-override: 0%;
  size-adjust: 107.1%;
}
`
const note = '/* Made by app/ui/fonts/subset.mjs. */\n'
await writeFile(new URL('app/ui/styles/fonts.css', root), note + rules.join('') + stand)

function fontFace(name, text) {
  return `@font-face {
  font-family: Inter;
  src: url(/fonts/${name}.woff2) format("woff2");
  font-weight: 400 700;
  font-display: swap;
  unicode-range: ${unicodeRange(text)};
}
`
}

function characters(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('')
}

function without(text, others) {
  return [...text].filter((character) => !others.includes(character)).join('')
}

function unicodeRange(text) {
  const codes = [...new Set(text)].map((c) => c.codePointAt(0)).sort((a, b) => a - b)
  const runs = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else runs.push([code, code])
  }
  return runs.map(([a, b]) => `U+${hex(a)}${a === b ? '' : `-${hex(b)}`}`).join(', ')
}

function hex(code) {
  return code.toString(16).toUpperCase()
}
