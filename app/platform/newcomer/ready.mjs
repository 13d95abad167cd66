// Runs before anything is installed: Node's own modules only.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where npm writes down what it has installed. */
const INSTALLED = 'node_modules/.package-lock.json'
const BUILT = 'build/.leia-built'
const CODE = [
  'app',
  'db',
  'public',
  'package.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
]

/** Stops with a sentence when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 11)) return
  stop(`Leia needs Node 20.11 or newer; this is ${process.versions.node}. Get it from nodejs.org.`)
}

/** Installs what the lock file says, unless it is there already; tests need more than a running site. */
export async function install({ forTests = false } = {}) {
  if (isInstalled(forTests)) return
  const omit = forTests ? [] : ['--omit=dev']
  await step('Installing packages', npm, [
    'ci',
    ...omit,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
}

/** Optional packages are those of other machines too, so they tell nothing. */
function isInstalled(forTests) {
  const here = packagesIn(INSTALLED)
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([place, one]) => place && !one.optional && !one.devOptional && (forTests || !one.dev))
    .every(([place, { version }]) => here[place]?.version === version)
}

function packagesIn(file) {
  return JSON.parse(read(file) ?? '{}').packages ?? {}
}

/** Builds the site, unless what stands there was built from the same code. */
export async function build() {
  const wanted = hashOf(CODE, fingerprint)
  if (read(BUILT) === wanted && existsSync('build/server/index.js')) return
  await step('Building the site', npm, ['run', '--silent', 'build:site'])
  mkdirSync('build', { recursive: true })
  writeFileSync(BUILT, wanted)
}

/** Runs one of the project's own commands with progress; stops when it fails. */
export function run(title, script, ...args) {
  return step(title, process.execPath, ['--import', 'tsx', script, ...args])
}

/** Starts a program that takes over the terminal, and ends when it ends. */
export function handOver(script, ...args) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

async function step(title, command, args) {
  const started = Date.now()
  const tick = process.stdout.isTTY ? setInterval(() => draw(title, started), 200) : undefined
  if (!tick) console.log(`… ${title}`)
  const { code, output } = await capture(command, args)
  clearInterval(tick)
  if (tick) process.stdout.write('\r\x1b[K')
  if (code !== 0) stop(`${output}\n✖ ${title} failed.`)
  console.log(`✔ ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

function draw(title, started) {
  const seconds = Math.floor((Date.now() - started) / 1000)
  process.stdout.write(`\r\x1b[K… ${title} ${seconds} s`)
}

function capture(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell: command.endsWith('.cmd') })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('exit', (code) => resolve({ code, output }))
  })
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

function hashOf(places, describe) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesBelow).sort()) hash.update(`${file}\0${describe(file)}\0`)
  return hash.digest('hex')
}

function filesBelow(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place).flatMap((name) => filesBelow(path.join(place, name)))
}

const fingerprint = (file) => `${statSync(file).size} ${statSync(file).mtimeMs}`
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
