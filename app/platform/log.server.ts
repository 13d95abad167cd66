import pino from 'pino'
import { env } from './env.server.ts'

/** Structured log, one JSON object a line. Never holds an answer, a password or a cookie. */
export const log = pino({ level: env.LOG_LEVEL, base: undefined })
