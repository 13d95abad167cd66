import { z } from 'zod'
import type { CaseValue } from '#app/features/activities/template-lab.ts'
import { parseDay } from '#app/platform/calendar.ts'
import { field } from '../source/fields.ts'

const text = field(
  z.string().trim().min(1).max(400),
  'en tekst på høyst 400 tegn',
  'a text of at most 400 characters',
)
const day = field(
  z.string().refine((one) => parseDay(one) !== undefined),
  'en dato som 2026-03-02',
  'a date such as 2026-03-02',
)
const version = field(
  z.string().regex(/^\d{1,3}\.\d{1,3}$/),
  'to tall med punktum mellom, i hermetegn: "2.1"',
  'two numbers with a full stop between them, in quotation marks: "2.1"',
)

/** What an author writes of how far a version has come. */
export const STATUS = {
  utkast: 'draft',
  'på høring': 'hearing',
  gjeldende: 'current',
  utfaset: 'retired',
} as const

const STATUSES = Object.keys(STATUS) as (keyof typeof STATUS)[]

/** As data stands in a case system: texts, groups of them, and lists. */
const value: z.ZodType<CaseValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.record(z.string(), value),
    z.array(z.record(z.string(), value)),
  ]),
)

const owner = field(
  z.strictObject({
    rolle: text,
    kommune: field(
      z.string().regex(/^\d{4}$/),
      'fire sifre mellom hermetegn',
      'four digits in quotation marks',
    ).optional(),
  }),
  'hvem som har ansvaret: `{ rolle: Arkivleder, kommune: "1833" }`',
  'who is responsible: `{ rolle: Arkivleder, kommune: "1833" }`',
)

const change = z.strictObject({ versjon: version, dato: day, hva: text })

/** `<navn>.yaml` in the library: what is told of the workflow or template of the same name. */
export const libraryFile = z.strictObject({
  format: field(z.literal('bibliotek/1'), 'bibliotek/1', 'bibliotek/1'),
  tittel: field(z.string().min(5).max(80), 'en tittel på 5–80 tegn', 'a title of 5–80 characters'),
  sammendrag: field(
    z.string().min(20).max(240),
    'ett sammendrag på 20–240 tegn',
    'one summary of 20–240 characters',
  ),
  eier: owner,
  versjon: version,
  status: field(
    z.enum(STATUSES),
    `ett av: ${STATUSES.join(', ')}`,
    `one of: ${STATUSES.join(', ')}`,
  ),
  'gjelder fra': day.optional(),
  endringer: field(
    z.array(change).min(1).max(40),
    '1–40 endringer, den nyeste først: `{ versjon: "1.0", dato: 2026-03-02, hva: … }`',
    '1–40 changes, the newest first: `{ versjon: "1.0", dato: 2026-03-02, hva: … }`',
  ),
  'undervises i': field(
    z.array(z.string()).max(20),
    'moduler, skrevet som kurs/modul',
    'modules, written as course/module',
  ).default([]),
  låst: field(
    z.array(text).max(60),
    'steg som ingen kommune kan fjerne',
    'steps that no municipality can remove',
  ).default([]),
  eksempler: field(
    z.array(z.strictObject({ tittel: text, data: z.record(z.string(), value) })).max(8),
    'inntil åtte eksempler, hvert med `tittel` og `data`',
    'up to eight samples, each with `tittel` and `data`',
  ).default([]),
})

export type LibraryFile = z.infer<typeof libraryFile>
