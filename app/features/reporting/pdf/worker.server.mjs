// Sets one report at a time, off the event loop. Plain JavaScript, so that it starts without a loader.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
/** Turns after which what the typesetter remembers is forgotten. */
const MEMORY = 5

const fontBlobs = ['inter-regular.ttf', 'inter-semibold.ttf'].map((name) =>
  readFileSync(here(name)),
)
const compiler = NodeCompiler.create({ workspace: here('.'), fontArgs: [{ fontBlobs }] })

parentPort.on('message', ({ id, data }) => {
  try {
    const pdf = typeset(data)
    parentPort.postMessage({ id, pdf }, [pdf.buffer])
  } catch (fault) {
    parentPort.postMessage({ id, fault: String(fault) })
  }
})

/** Data goes in as JSON, so that no name can be markup. */
function typeset(data) {
  const compiled = compiler.compile({ mainFilePath: here('report.typ'), inputs: { data } })
  if (!compiled.result) {
    throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  compiler.evictCache(MEMORY)
  return new Uint8Array(pdf)
}
