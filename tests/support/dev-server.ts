import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { freePort } from './free-port.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The authors' server over a copy of the courses, which may be edited. */
export type DevServer = { origin: string; content: string; stop(): Promise<void> }

/** Starts it in a process of its own over a database file; resolves when it serves. */
export async function startDevServer(database: string): Promise<DevServer> {
  const folder = temporaryFolder()
  const content = path.join(folder, 'content')
  cpSync('content', content, { recursive: true })
  const port = await freePort()
  const settings = {
    PORT: String(port),
    NODE_ENV: 'development' as const,
    LOG_LEVEL: 'warn',
    DATABASE_URL: `file:${database}`,
    LEIA_CONTENT: path.join(folder, 'compiled'),
  }
  const command = ['--import', 'tsx', 'app/commands/dev.ts', '--content', content]
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  await answers(`${origin}/readyz`, child)
  return { origin, content, stop: () => stop(child) }
}

const ASK_AGAIN_MS = 250

async function answers(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  throw new Error(`the authors' server ended with ${child.exitCode} before it served`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const OPENING_MS = 120_000
/** A fresh server prepares its dependencies at the first visit, and loads the page again by itself. */
const PREPARING_MS = 3_000

/** Opens a page of it, and waits until it stands still. */
export async function openInDev(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle', timeout: OPENING_MS })
  await page.waitForTimeout(PREPARING_MS)
  await page.goto(address, { waitUntil: 'networkidle', timeout: OPENING_MS })
}
