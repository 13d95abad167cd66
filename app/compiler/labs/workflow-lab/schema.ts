import { z } from 'zod'
import { parseDay } from '#app/platform/calendar.ts'
import { field, isId } from '../../source/fields.ts'

const text = z.string().trim().min(1).max(300)
/** A word that an expression can ask for. */
const word = field(
  z.string().regex(/^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u),
  'ett ord av bokstaver, tall og bindestrek',
  'one word of letters, digits and hyphens',
)
const id = field(
  z
    .string()
    .max(60)
    .refine((one) => word.safeParse(one).success && !(one in Object.prototype)),
  'ett ord av bokstaver, tall og bindestrek',
  'one word of letters, digits and hyphens',
)
const caseId = field(
  z.string().max(60).refine(isId),
  'små bokstaver, tall og bindestrek',
  'lower-case letters, digits and hyphens',
)
const days = field(z.int().min(0).max(365), 'hele dager, 0–365', 'whole days, 0–365')

/** YAML 1.2 leaves `ja` and `nei` as text; here they are answers. */
const literal = field(
  z
    .union([z.string(), z.int(), z.boolean()])
    .transform((one) => (one === 'ja' ? true : one === 'nei' ? false : one)),
  'tekst, et helt tall, ja eller nei',
  'text, a whole number, ja or nei',
)
const written = z.union([z.string(), z.int()]).transform(String)

const post = written
const OPERATIONS = {
  registrer: z.strictObject({
    som: word.optional(),
    type: written,
    tilgang: written.optional(),
    part: written.optional(),
    nøkkel: written.optional(),
  }),
  skjerm: z.strictObject({ post, tilgang: written }),
  fordel: z.strictObject({ til: written }),
  godkjenn: z.strictObject({ post }),
  returner: z.strictObject({ post }),
  ferdigstill: z.strictObject({ post }),
  ekspeder: z.strictObject({ post, kanal: written }),
  journalfør: z.strictObject({ post }),
  avskriv: z.strictObject({ post, måte: written }),
  avslutt: z.strictObject({}),
  sett: z.record(word, literal),
}

const effect = field(
  z
    .strictObject({ når: text.optional(), ...optionals(OPERATIONS) })
    .refine((one) => Object.keys(one).filter((name) => name !== 'når').length === 1),
  'én handling, for eksempel `ferdigstill: { post: brev }`',
  'one action, such as `ferdigstill: { post: brev }`',
)

/** All of them may stand, though only one at a time. */
function optionals<T extends Record<string, z.ZodType>>(shape: T) {
  return z.object(shape).partial().shape
}

const question = z.strictObject({
  tekst: text,
  valg: field(
    z.record(id, text).refine((some) => within(some, 2, 6)),
    '2–6 svar',
    '2–6 answers',
  ),
})

function within(some: object, least: number, most: number): boolean {
  const { length } = Object.keys(some)
  return length >= least && length <= most
}

const step = z.strictObject({
  dager: days.default(0),
  spør: field(
    z.record(id, question).refine((some) => within(some, 1, 4)),
    'ett til fire spørsmål',
    'one to four questions',
  ).default({}),
  gjør: z.array(effect).max(12).default([]),
})

const source = field(
  z.strictObject({
    law: text.optional(),
    ref: text.optional(),
    standard: text.optional(),
    checked: z
      .string()
      .refine((day) => parseDay(day) !== undefined)
      .optional(),
    prinsipp: text,
  }),
  'en kilde med `prinsipp`, og helst `law` og `ref` eller `standard`',
  'a source with `prinsipp`, and preferably `law` and `ref` or `standard`',
)

const rule = field(
  z
    .strictObject({
      id: caseId.or(id),
      ved: text.optional(),
      krev: text.optional(),
      innen: text.optional(),
      fra: text.optional(),
      til: text.optional(),
      'med mindre': text.optional(),
      alltid: text.optional(),
      'til slutt': text.optional(),
      alvor: field(
        z.enum(['merknad', 'feil', 'alvorlig']),
        'merknad, feil eller alvorlig',
        'merknad, feil or alvorlig',
      ),
      tekst: text,
      hint: text,
      kilde: source,
    })
    .refine(isOneKind),
  'en regel med `ved` og `krev`, `innen`, `fra` og `til`, `alltid`, eller `til slutt`',
  'a rule with `ved` and `krev`, `innen`, `fra` and `til`, `alltid`, or `til slutt`',
)

const KINDS = [['ved', 'krev'], ['innen', 'fra', 'til'], ['alltid'], ['til slutt']]

function isOneKind(one: Record<string, unknown>): boolean {
  const used = KINDS.flat().filter((name) => one[name] !== undefined)
  return KINDS.some((names) => String(names) === String(used))
}

const labCase = z.strictObject({
  id: caseId,
  tittel: text,
  innledning: text.default(''),
  skjult: field(
    z.union([z.boolean(), z.enum(['ja', 'nei'])]).transform((one) => one === true || one === 'ja'),
    'true eller false',
    'true or false',
  ).default(false),
  fakta: z.record(z.string(), literal),
  hendelser: z
    .array(
      z.strictObject({
        etter: text,
        dager: days,
        skjer: text,
        sett: z.record(z.string(), literal).default({}),
      }),
    )
    .default([]),
})

/** `<flyt>.saker.yaml`: how the steps of a workflow are carried out, and what they are tried on. */
export const casesFile = z.strictObject({
  format: field(z.literal('saksflyt/1'), 'saksflyt/1', 'saksflyt/1'),
  start: field(
    z.string().refine((day) => parseDay(day) !== undefined),
    'en dato som 2026-03-02',
    'a date such as 2026-03-02',
  ),
  trekk: field(z.int().min(1).max(12), 'et helt tall fra 1', 'a whole number from 1').optional(),
  fakta: z.record(
    id,
    z.strictObject({
      navn: text,
      verdier: field(z.array(literal).min(2).max(6), '2–6 verdier', '2–6 values'),
      'kjent fra': text.optional(),
    }),
  ),
  steg: z.record(z.string(), step),
  automatisk: z.array(text).default([]),
  låst: z.array(text).default([]),
  porter: z.record(z.string(), z.strictObject({ tekst: text, hint: text })).default({}),
  snarveier: z
    .array(z.strictObject({ id, fra: z.array(text).min(1), til: text, tekst: text }))
    .default([]),
  regler: field(z.array(rule).min(1).max(40), '1–40 regler', '1–40 rules'),
  saker: field(z.array(labCase).min(1).max(12), '1–12 saker', '1–12 cases'),
})

const CHANGES = ['bytt rolle', 'bytt frist', 'nytt steg', 'fjern steg', 'bytt navn'] as const

/** `<flyt>.<nr>.lokalt.yaml`: what one municipality does otherwise than the shared workflow. */
export const localFile = z.strictObject({
  format: field(z.literal('lokalt/1'), 'lokalt/1', 'lokalt/1'),
  flyt: text,
  kommune: field(
    z.string().regex(/^\d{4}$/),
    'fire sifre mellom hermetegn',
    'four digits in quotation marks',
  ),
  endringer: z
    .array(
      field(
        z
          .strictObject({
            'bytt rolle': text.optional(),
            'bytt frist': text.optional(),
            'nytt steg': text.optional(),
            'fjern steg': text.optional(),
            'bytt navn': text.optional(),
            til: text.optional(),
            etter: text.optional(),
            rolle: text.optional(),
            dager: days.optional(),
            begrunnelse: field(
              z.enum(['lov', 'organisering', 'system', 'vane']),
              'lov, organisering, system eller vane',
              'lov, organisering, system or vane',
            ),
            forklaring: text,
          })
          .refine((one) => CHANGES.filter((name) => one[name] !== undefined).length === 1)
          .refine((one) => one['nytt steg'] === undefined || (one.etter && one.rolle))
          .refine((one) => one['nytt steg'] || one['fjern steg'] || one.til),
        'én endring: `bytt rolle`, `bytt frist` eller `bytt navn` med `til`, `nytt steg` med `etter` og `rolle`, eller `fjern steg`',
        'one change: `bytt rolle`, `bytt frist` or `bytt navn` with `til`, `nytt steg` with `etter` and `rolle`, or `fjern steg`',
      ),
    )
    .min(1),
})

export type CasesFile = z.infer<typeof casesFile>
export type LocalFile = z.infer<typeof localFile>
export type Change = LocalFile['endringer'][number]
export type WrittenEffect = CasesFile['steg'][string]['gjør'][number]
export type WrittenRule = CasesFile['regler'][number]
