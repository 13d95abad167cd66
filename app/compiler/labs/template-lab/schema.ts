import { z } from 'zod'
import { field } from '../../source/fields.ts'

const id = field(
  z
    .string()
    .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)
    .max(60),
  'bokstaver, tall og bindestrek',
  'letters, digits and hyphens',
)
const text = field(
  z.string().min(1).max(400),
  'en tekst på 1–400 tegn',
  'a text of 1–400 characters',
)
const yes = field(
  z.union([z.boolean(), z.enum(['ja', 'nei'])]),
  'ja eller nei',
  'ja or nei',
).transform((value) => value === true || value === 'ja')

const oneField = z.strictObject({
  navn: text,
  type: field(
    z.enum(['dato', 'tall', 'liste']),
    'dato, tall eller liste',
    'dato, tall or liste',
  ).optional(),
  verdier: field(
    z.array(text).min(2).max(20),
    'to verdier eller flere',
    'two values or more',
  ).optional(),
  vern: id.optional(),
  'kan mangle': yes.default(false),
  felter: z.record(z.string(), text).optional(),
})

const source = z.strictObject({
  law: z.string().optional(),
  ref: z.string().optional(),
  standard: z.string().optional(),
  checked: z.string().optional(),
  prinsipp: text,
})

const BUILT_IN = ['rester', 'tom ledetekst', 'norsk dato', 'tegn', 'åpner'] as const

const check = z.strictObject({
  id,
  når: text.optional(),
  inneholder: text.optional(),
  ganger: field(
    z.int().min(0).max(20),
    'et helt tall fra 0 til 20',
    'a whole number from 0 to 20',
  ).optional(),
  'for hver': text.optional(),
  mangler: text.optional(),
  'lekker ikke': id.optional(),
  innebygd: field(
    z.enum(BUILT_IN),
    `ett av: ${BUILT_IN.join(', ')}`,
    `one of: ${BUILT_IN.join(', ')}`,
  ).optional(),
  ledetekst: text.optional(),
  tekst: text,
  alvor: field(
    z.enum(['merknad', 'feil', 'alvorlig']),
    'merknad, feil eller alvorlig',
    'merknad, feil or alvorlig',
  ),
  kilde: source.optional(),
})

const repair = z.strictObject({
  felt: text.optional(),
  'i avsnitt': text.optional(),
  betingelse: text.optional(),
  blir: text.optional(),
  'pakk inn': z.array(text).min(1).max(20).optional(),
  når: text.optional(),
  'når ikke': text.optional(),
  'pakk ut': text.optional(),
  'fjern avsnitt': text.optional(),
  'flytt avsnitt': text.optional(),
  foran: text.optional(),
})

const fault = z.strictObject({
  id,
  hva: text,
  'fanges av': z.array(id).min(1),
  hint: text,
  rett: z.array(repair).min(1).max(10),
})

const labCase = z.strictObject({
  id,
  tittel: text,
  skjult: yes.default(false),
  'bygger på': id.optional(),
  data: z.record(z.string(), z.unknown()),
})

/** What an author writes beside a template. */
export const labFile = z.strictObject({
  format: field(z.literal('mal/1'), 'mal/1', 'mal/1'),
  felter: z.record(z.string(), oneField),
  prøver: field(z.array(check).min(1).max(30), '1–30 prøver', '1–30 checks'),
  feil: field(z.array(fault).min(1).max(12), '1–12 feil', '1–12 faults'),
  saker: field(z.array(labCase).min(2).max(12), '2–12 saker', '2–12 cases'),
})

export type LabFile = z.infer<typeof labFile>
export type WrittenField = LabFile['felter'][string]
export type WrittenCheck = LabFile['prøver'][number]
export type WrittenRepair = LabFile['feil'][number]['rett'][number]
export type WrittenCase = LabFile['saker'][number]
