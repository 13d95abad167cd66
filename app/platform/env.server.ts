import path from 'node:path'
import { z } from 'zod'

const port = z.coerce.number('must be a number').int().min(1).max(65_535)
const databaseUrl = z
  .string()
  .regex(/^(file:|libsql:\/\/|https?:\/\/)/, 'must begin with file: or libsql://')

/** `post@leia.example.no` or `Leia <post@leia.example.no>`. */
const sender = z.string().refine((text) => {
  const address = /^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(text)?.[1] ?? text
  return z.email().safeParse(address).success
}, 'must be an address such as Leia <post@leia.example.no>')

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  ORIGIN: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://leia.example.no' })
    .transform((address) => new URL(address).origin)
    .optional(),
  DATABASE_URL: databaseUrl.default('file:data/leia.db'),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  DATABASE_REPLICA: z.string().optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: sender.optional(),
  JOBS: z.enum(['on', 'off']).default('on'),
  OFFLINE: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  SIGNING_KEYS: z.string().default('data/keys'),
  SEALING_KEYS: z.string().default('data/sealing-keys'),
  AUDIT_FOLDER: z.string().optional(),
  PRIVATE_PROVIDERS: z.enum(['on', 'off']).default('off'),
  ISSUED_FOLDER: z.string().optional(),
  BACKUP_FOLDER: z.string().optional(),
  BACKUP_MONTHS: z.coerce.number('must be a number').int().min(0).max(120).default(12),
  LEIA_CONTENT: z.string().default('build/content'),
})

const schema = settings
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'with SMTP_URL it must say whom mail comes from, such as Leia <post@leia.example.no>',
  })
  .refine(({ DATABASE_REPLICA, DATABASE_URL }) => !DATABASE_REPLICA || !isFile(DATABASE_URL), {
    path: ['DATABASE_REPLICA'],
    error: 'only a database at libsql://… has a copy to read from',
  })

type Settings = z.infer<typeof schema>
export type Env = Settings &
  Record<'origin' | 'AUDIT_FOLDER' | 'ISSUED_FOLDER', string> & { secure: boolean }

/**
 * Reads the settings; empty ones count as not set.
 * @throws Error with one sentence for each setting that is wrong.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(parsed.error.issues.map(sentence).join('\n'))
  const origin = parsed.data.ORIGIN ?? `http://localhost:${parsed.data.PORT}`
  const AUDIT_FOLDER = parsed.data.AUDIT_FOLDER ?? besideDatabase(parsed.data, 'audit')
  const ISSUED_FOLDER = parsed.data.ISSUED_FOLDER ?? besideDatabase(parsed.data, 'issued')
  return {
    ...parsed.data,
    AUDIT_FOLDER,
    ISSUED_FOLDER,
    origin,
    secure: origin.startsWith('https:'),
  }
}

function isFile(databaseUrl: string): boolean {
  return databaseUrl.startsWith('file:')
}

function besideDatabase({ DATABASE_URL }: Settings, name: string): string {
  if (!isFile(DATABASE_URL)) return path.join('data', name)
  return path.join(path.dirname(DATABASE_URL.slice('file:'.length)), name)
}

function sentence(issue: z.core.$ZodIssue): string {
  return `The setting ${issue.path.join('.')} is wrong: ${issue.message}.`
}

/** The settings of this process, read once at start; a wrong one ends it with a sentence. */
export const env = readOrEnd()

function readOrEnd(): Env {
  try {
    return readEnv(process.env)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
