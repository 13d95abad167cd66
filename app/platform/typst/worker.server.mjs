// Sets one document at a time, off the event loop. Plain JavaScript, so that it starts without a loader.
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
const compiler = NodeCompiler.create({ workspace: here('../../..'), fontArgs: [{ fontBlobs }] })

parentPort.on('message', ({ id, ...asked }) => {
  try {
    const pdf = typeset(asked)
    parentPort.postMessage({ id, pdf }, [pdf.buffer])
  } catch (fault) {
    parentPort.postMessage({ id, fault: String(fault) })
  }
})

/** Data goes in as JSON, so that no name can be markup. */
function typeset({ template, data, standard }) {
  const compiled = compiler.compile({ mainFilePath: template, inputs: { data } })
  if (!compiled.result) {
    throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: standard })
  compiler.evictCache(MEMORY)
  return new Uint8Array(pdf)
}
