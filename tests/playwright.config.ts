import { defineConfig } from '@playwright/test'
import { chromiumPath } from './support/chromium.mjs'

/** One site for each kind of browser, so that neither finds the other's answers. */
const SITES = { 'with JavaScript': 3100, 'without JavaScript': 3101 }

const CHROMIUM = {
  executablePath: chromiumPath(),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  timeout: 60_000,
  // Two browsers and two sites share what may be two slow cores.
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: process.env.E2E_JSON
    ? [['list'], ['json', { outputFile: process.env.E2E_JSON }]]
    : 'list',
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
    launchOptions: CHROMIUM,
  },
  projects: Object.entries(SITES).map(([name, port]) => ({
    name,
    use: { baseURL: `http://localhost:${port}`, javaScriptEnabled: name === 'with JavaScript' },
  })),
  webServer: Object.values(SITES).map((port) => ({
    command: 'node --import tsx tests/support/serve-demo.ts',
    url: `http://localhost:${port}/readyz`,
    cwd: '..',
    env: { PORT: String(port), LOG_LEVEL: 'warn', NODE_ENV: 'production' },
    reuseExistingServer: false,
    timeout: 240_000,
  })),
})
