import { z } from 'zod'
import { type Day, isoDay, NEVER, parseDay } from '#app/platform/calendar.ts'
import { PRESETS, type Preset, type ProviderKind, type ProviderSettings } from './providers.ts'

export const AUTHENTICATIONS = [
  'client_secret_post',
  'client_secret_basic',
  'private_key_jwt',
] as const
export const RECOGNITIONS = ['email', 'directory', 'employee-number', 'mail'] as const
export const PROMPTS = ['', 'select_account', 'login'] as const
export const KINDS = ['entra', 'ansattporten', 'feide', 'other'] as const

const LONGEST = 2000
const text = z.string().trim().max(LONGEST).catch('')

const fields = z.object({
  id: text,
  kind: z.enum(KINDS).catch('other'),
  label: text,
  issuer: text,
  clientId: text,
  authentication: z.enum(AUTHENTICATIONS).catch('client_secret_post'),
  scopes: text,
  recognise: z.enum(RECOGNITIONS).catch('email'),
  claim: text,
  domains: text,
  acrValues: text,
  secondFactor: text,
  prompt: z.enum(PROMPTS).catch(''),
  position: text,
  from: text,
  /** The last day; empty when it has none. */
  until: text,
})

/** What was typed, kept as it was. The secret is never among it. */
export type ProviderFields = z.infer<typeof fields>
export type ProviderField = Exclude<keyof ProviderFields, 'id'> | 'secret'

export type ProviderProblem =
  | 'missing'
  | 'too-long'
  /** No address, or not https. */
  | 'no-address'
  /** An issuer that stands for everyone's organisation, or a template not filled in. */
  | 'shared'
  | 'no-openid'
  | 'no-domain'
  | 'no-day'
  | 'backwards'
  | 'no-number'
export type ProviderProblems = Partial<Record<ProviderField, ProviderProblem>>

/** `plain`: whether an issuer may be http, where nothing is public. */
type Rules = { hasSecret: boolean; plain: boolean }

const LABEL_LENGTH = 40
/** Entra ID's names for «any organisation»: whoever has an account anywhere would be let in. */
const SHARED = /[<>{}]|login\.microsoftonline\.com\/(common|organizations|consumers)\b/i
const DOMAIN = /^(?=.{4,253}$)([a-z0-9æøå]([a-z0-9æøå-]*[a-z0-9æøå])?\.)+[a-z]{2,}$/

/** Reads the form for a provider; anything that can't be read counts as not filled in. */
export function providerFields(form: FormData): ProviderFields & { secret: string } {
  const secret = text.parse(form.get('secret') ?? '')
  return { ...fields.parse(Object.fromEntries(form)), secret }
}

/** What stands in the form for a new provider of a kind. */
export function freshFields(kind: ProviderKind, today: Day, id: string): ProviderFields {
  const preset: Preset = PRESETS[kind]
  return {
    ...preset,
    id,
    kind,
    clientId: '',
    domains: '',
    acrValues: preset.acrValues.join(' '),
    secondFactor: preset.secondFactor.join(' '),
    prompt: '',
    position: '1',
    from: isoDay(today),
    until: '',
  }
}

/** A provider as its form shows it. */
export function fieldsOf(id: string, settings: ProviderSettings): ProviderFields {
  const { fromOn, toOn, domains, acrValues, secondFactor, prompt, position, ...same } = settings
  return {
    ...same,
    id,
    domains: domains.join(' '),
    acrValues: acrValues.join(' '),
    secondFactor: secondFactor.join(' '),
    prompt: prompt ?? '',
    position: String(position),
    from: isoDay(fromOn),
    until: toOn < NEVER ? isoDay(toOn - 1) : '',
  }
}

/** The settings that were asked for, or what is wrong in which field. */
export function readProvider(
  typed: ProviderFields & { secret: string },
  rules: Rules,
): { settings: ProviderSettings } | { problems: ProviderProblems } {
  const problems = problemsOf(typed, rules)
  if (Object.keys(problems).length > 0) return { problems }
  const { id: _, secret: __, from, until, prompt, position, claim, ...same } = typed
  return {
    settings: {
      ...same,
      claim: typed.recognise === 'mail' ? '' : claim,
      domains: words(typed.domains.toLowerCase()),
      acrValues: words(typed.acrValues),
      secondFactor: words(typed.secondFactor),
      prompt: prompt || null,
      position: Number(position),
      fromOn: parseDay(from) ?? 0,
      toOn: until === '' ? NEVER : (parseDay(until) ?? 0) + 1,
    },
  }
}

function problemsOf(typed: ProviderFields & { secret: string }, rules: Rules): ProviderProblems {
  const usesKey = typed.authentication === 'private_key_jwt'
  const found: Record<string, ProviderProblem | undefined> = {
    label: labelProblem(typed.label),
    issuer: issuerProblem(typed.issuer, rules.plain),
    clientId: typed.clientId === '' ? 'missing' : undefined,
    secret: !usesKey && !rules.hasSecret && typed.secret === '' ? 'missing' : undefined,
    scopes: words(typed.scopes).includes('openid') ? undefined : 'no-openid',
    claim: typed.recognise !== 'mail' && typed.claim === '' ? 'missing' : undefined,
    domains: domainsProblem(typed),
    position: /^\d{1,3}$/.test(typed.position) ? undefined : 'no-number',
    ...dayProblems(typed),
  }
  const wrong = Object.entries(found).filter(([, problem]) => problem !== undefined)
  return Object.fromEntries(wrong) as ProviderProblems
}

function labelProblem(label: string): ProviderProblem | undefined {
  if (label === '') return 'missing'
  return label.length > LABEL_LENGTH ? 'too-long' : undefined
}

function issuerProblem(issuer: string, plain: boolean): ProviderProblem | undefined {
  if (issuer === '') return 'missing'
  if (SHARED.test(issuer)) return 'shared'
  if (!URL.canParse(issuer)) return 'no-address'
  const { protocol, username, search, hash } = new URL(issuer)
  const isWeb = protocol === 'https:' || (plain && protocol === 'http:')
  return isWeb && !username && !search && !hash ? undefined : 'no-address'
}

/** Without domains an address proves nothing: whoever sets up the provider could claim any. */
function domainsProblem({ recognise, domains }: ProviderFields): ProviderProblem | undefined {
  const list = words(domains.toLowerCase())
  if (recognise === 'email' && list.length === 0) return 'missing'
  return list.every((domain) => DOMAIN.test(domain)) ? undefined : 'no-domain'
}

function dayProblems({ from, until }: ProviderFields): ProviderProblems {
  const first = parseDay(from)
  const last = until === '' ? NEVER : parseDay(until)
  if (first === undefined || last === undefined)
    return {
      ...(first === undefined && { from: 'no-day' as const }),
      ...(last === undefined && { until: 'no-day' as const }),
    }
  // The day before the first ends what began today.
  return last < first - 1 ? { until: 'backwards' } : {}
}

function words(list: string): string[] {
  return [...new Set(list.split(/[\s,;]+/).filter(Boolean))]
}
