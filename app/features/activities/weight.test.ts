import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const KILOBYTE = 1000

/** What a browser gets of a file and all that it imports, but for what every page has. */
async function bundled(file: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: '/',
    format: 'esm',
    jsx: 'automatic',
    external: ['react', 'react/*', '@remix-run/*'],
  })
  const [output] = outputFiles ?? []
  return {
    kilobytes: gzipSync(output?.contents ?? '').byteLength / KILOBYTE,
    packages: Object.keys(metafile?.inputs ?? {}).filter((one) => one.includes('node_modules/')),
  }
}

it('weighs at most 60 kB more on the page of a lab than in a lesson, and reads nothing by schema', async () => {
  const [lesson, labs] = await Promise.all([bundled('in-module.tsx'), bundled('views.tsx')])
  expect(labs.kilobytes - lesson.kilobytes).toBeLessThan(60)
  expect(labs.packages).toEqual(lesson.packages)
})
