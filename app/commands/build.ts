import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { gapsIn } from '#app/i18n/gaps.ts'
import { LOCALES } from '#app/i18n/locale.ts'
import { texts } from '#app/i18n/texts.ts'

/** Text files that are worth compressing once, at build time. */
const TEXT = /\.(js|css|svg|json|webmanifest)$/

refuseGaps()
// Vite compiles for production whatever the shell says.
process.env.NODE_ENV = 'production'
await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', build: { ssr: true } })
await compressBelow('build/client')

/** A text that is missing in one language is nothing to find out on the page. */
function refuseGaps(): void {
  const gaps = LOCALES.flatMap((locale) =>
    gapsIn(texts.nb, texts[locale]).map((gap) => `app/i18n/locales: in ${locale}, ${gap}`),
  )
  if (gaps.length === 0) return
  console.error(gaps.join('\n'))
  process.exit(1)
}

async function compressBelow(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  await Promise.all(
    files.filter((file) => TEXT.test(file)).map((file) => compress(path.join(folder, file))),
  )
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotli))
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
