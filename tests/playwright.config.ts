import { defineConfig } from '@playwright/test'
import { chromiumPath } from './support/chromium.mjs'

const port = Number(process.env.E2E_PORT ?? 3100)

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  reporter: process.env.E2E_JSON ? [['json', { outputFile: process.env.E2E_JSON }]] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx tests/support/serve-demo.ts',
    url: `http://localhost:${port}/readyz`,
    cwd: '..',
    env: { PORT: String(port), LOG_LEVEL: 'warn', NODE_ENV: 'production' },
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
