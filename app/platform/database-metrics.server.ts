import { existsSync, readdirSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { headOfLog } from './audit.server.ts'
import { env } from './env.server.ts'
import { jobStatus, type Recurring } from './jobs.server.ts'
import { gauge, gaugeBy } from './metrics.server.ts'
import { countMail } from './outbox.server.ts'

/** Lets `/metrics` tell of the database, the jobs and the mail of this process. */
export function measurePlatform(jobs: Recurring[]): void {
  if (env.DATABASE_URL.startsWith('file:')) measureFile(env.DATABASE_URL.slice('file:'.length))
  gauge(
    'leia_log_sequence',
    'Entries of the log of what was done',
    async () => (await headOfLog()).sequence,
  )
  gaugeBy('leia_mail', 'Mails in each state', 'state', countMail)
  if (env.BACKUP_FOLDER) measureBackups(env.BACKUP_FOLDER)
  measureJobs(jobs)
}

function measureFile(file: string): void {
  const sizeOf = (name: string) => (existsSync(name) ? statSync(name).size : 0)
  gauge('leia_database_bytes', 'Size of the database file', () => sizeOf(file))
  gauge('leia_database_wal_bytes', 'Size of the write-ahead log', () => sizeOf(`${file}-wal`))
  gauge('leia_disk_free_bytes', 'Free space where the database is', async () => {
    const { bavail, bsize } = await statfs(path.dirname(file))
    return bavail * bsize
  })
}

function measureBackups(folder: string): void {
  const newest = () => {
    const copies = readdirSync(folder).filter((name) => /^leia-.*\.db$/.test(name))
    const last = copies.sort().at(-1)
    if (last === undefined) throw new Error('There is no backup yet.')
    return statSync(path.join(folder, last))
  }
  gauge('leia_backup_bytes', 'Size of the newest nightly backup', () => newest().size)
  gauge('leia_backup_timestamp_seconds', 'When it was made', () => newest().mtimeMs / 1000)
}

type Status = Awaited<ReturnType<typeof jobStatus>>

function measureJobs(jobs: Recurring[]): void {
  const by = (name: string, help: string, read: (status: Status) => number | null) =>
    gaugeBy(name, help, 'job', async () => {
      const found = await Promise.all(jobs.map(jobStatus))
      return found.flatMap((one) => {
        const value = read(one)
        return value === null ? [] : [[one.name, value] as const]
      })
    })
  by(
    'leia_job_done_timestamp_seconds',
    'When a job was last done',
    ({ doneAt }) => doneAt && doneAt / 1000,
  )
  by('leia_job_due', 'Times that are due and not done', ({ undone }) => undone.length)
  by(
    'leia_job_failing',
    'Due times whose last try failed',
    ({ undone }) => undone.filter(({ lastError }) => lastError).length,
  )
  by(
    'leia_job_overlooked',
    '1 when a time is long past and no process runs jobs',
    ({ overlooked }) => (overlooked ? 1 : 0),
  )
}
