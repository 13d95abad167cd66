// `npm test`: every check there is, from a fresh clone; ends with «N passed, N failed».
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, install, requireNode, run } from '../../app/platform/newcomer/ready.mjs'

const REPORTS = 'test-results/reports'
const totals = { passed: 0, failed: 0 }
/** What failed, told once more at the end, where it is looked for. */
const failures = []
/** All that tests, servers and browsers put aside; some of them are ended before they could clear it away. */
const aside = mkdtempSync(path.join(tmpdir(), 'leia-test-'))
process.once('exit', () => rmSync(aside, { recursive: true, force: true, maxRetries: 3 }))

requireNode()
await install({ forTests: true })
const { ensureChromium } = await import('./chromium.mjs')
ensureChromium()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

await check('Types', 'npx', ['tsc', '--noEmit'])
await check('Style', 'npx', ['biome', 'check', '--error-on-warnings', '.'])
await check('Arrows between rooms', 'npx', [
  'depcruise',
  'app',
  'db',
  'tests',
  '--config',
  '.dependency-cruiser.mjs',
])
await check('Nothing unused', 'npx', ['knip'])
await check('Courses', 'npm', ['run', '--silent', 'content', '--', 'check'])
await check('Released courses', 'npm', ['run', '--silent', 'content', '--', 'release', '--check'])
await build()
await run('Compiling the courses', 'app/commands/content.ts', 'build')
await suite('Unit and request tests', 'npx', unitArguments(), `${REPORTS}/vitest.json`, readVitest)
await suite(
  'Journeys in Chromium',
  'npx',
  journeyArguments(),
  `${REPORTS}/e2e.json`,
  readPlaywright,
)

for (const one of failures) console.log(`✗ ${one}`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)

function unitArguments() {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/vitest.json`,
  ]
  return ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...reporters]
}

function journeyArguments() {
  return ['playwright', 'test', '--config', 'tests/playwright.config.ts']
}

async function check(title, command, args) {
  if ((await spawned(title, command, args)) === 0) totals.passed += 1
  else fail([title])
}

async function suite(title, command, args, report, read) {
  const code = await spawned(title, command, args)
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: [] }
  totals.passed += passed
  fail(failed)
  // A runner that fails without a failed test (a crash, no tests at all) counts as one failure.
  if (failed.length === 0 && (code !== 0 || passed === 0)) fail([title])
}

function fail(names) {
  totals.failed += names.length
  failures.push(...names)
}

function spawned(title, command, args) {
  console.log(`\n── ${title}`)
  const E2E_JSON = `${process.cwd()}/${REPORTS}/e2e.json`
  const env = { ...process.env, E2E_JSON, TMPDIR: aside, TEMP: aside, TMP: aside }
  const shell = process.platform === 'win32'
  return new Promise((resolve) => {
    spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell }).on(
      'exit',
      resolve,
    )
  })
}

function readVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative(process.cwd(), name)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && tests.length === 0) return [file]
    return tests.map(({ fullName }) => `${file}: ${fullName}`)
  })
  return { passed: numPassedTests, failed }
}

function readPlaywright({ stats, suites }) {
  return { passed: stats.expected + stats.flaky, failed: suites.flatMap(unexpectedIn) }
}

function unexpectedIn({ suites = [], specs = [] }) {
  const failed = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName }) => `${file}: ${title} (${projectName})`),
  )
  return [...failed, ...suites.flatMap(unexpectedIn)]
}
