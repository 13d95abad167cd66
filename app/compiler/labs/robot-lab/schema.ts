import { z } from 'zod'

/** YAML 1.2 leaves yes and no in Norwegian as text. */
const yesNo = z.enum(['ja', 'nei'])
const name = z.string().min(1).max(200)
const id = z.string().regex(/^[\p{L}\p{N}_-]{1,40}$/u)

export const FAULTY = {
  'slå opp sak': 'find-case',
  'slå opp journalpost': 'find-post',
  'opprett journalpost': 'create-post',
  'sett tilgangskode': 'set-access',
  journalfør: 'journal',
} as const

export const RIGHT_NAMES = {
  'les-kø': 'read-queue',
  'les-sak': 'read-case',
  'skriv-journalpost': 'write-post',
  'sett-tilgang': 'set-access',
  journalfør: 'journal',
  slett: 'delete',
  'les-alle': 'read-all',
} as const

export const OUTCOMES = {
  journalført: 'journalled',
  'allerede ført': 'already-journalled',
  manuell: 'manual',
} as const

const keys = <K extends string>(record: Record<K, unknown>) =>
  z.enum(Object.keys(record) as [K, ...K[]])

const field = z.strictObject({
  navn: name,
  type: z.enum(['tekst', 'jaNei']).optional(),
  verdier: z.array(name).min(2).max(12).optional(),
  'kan mangle': yesNo.optional(),
  vern: yesNo.optional(),
})

const fault = z.strictObject({
  ved: keys(FAULTY),
  slag: z.enum(['tidsavbrudd']),
  virkning: yesNo,
  ganger: z.union([z.int().min(1).max(9), z.literal('alltid')]),
})

const item = z.strictObject({
  id,
  felt: z.record(z.string(), z.string().max(200)),
  feil: z.array(fault).max(4).optional(),
  forventet: keys(OUTCOMES),
  grunn: name.optional(),
  merknad: name.optional(),
})

const expression = z.string().min(1)

/** A robot lab as its author writes it. The steps are judged one by one, each at its own line. */
export const robotFile = z.strictObject({
  format: z.literal('robot/1'),
  elementfelt: z.record(id, field),
  rettigheter: z.array(z.strictObject({ id: keys(RIGHT_NAMES), navn: name })).min(1),
  kø: z.array(item).min(1).max(12),
  'skjult kø': z.array(item).min(1).max(12),
  grunner: z.array(name).min(1).max(12),
  saker: z.array(name).min(1).max(40),
  tilgangskoder: z.array(name).min(1).max(8).optional(),
  regler: z
    .strictObject({
      'skjermes når': expression.optional(),
      'ikke for roboten når': expression.optional(),
    })
    .optional(),
  prøver: z.strictObject({
    'to ganger': yesNo,
    strømbrudd: yesNo,
    'maks steg': z.int().min(10).max(400),
  }),
  fasit: z.strictObject({
    rettigheter: z.array(keys(RIGHT_NAMES)),
    steg: z.array(z.unknown()),
  }),
})

export type RobotFile = z.infer<typeof robotFile>
export type WrittenItem = RobotFile['kø'][number]
