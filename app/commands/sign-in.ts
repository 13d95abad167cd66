import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scopeOfOperator } from '#app/features/access/policies.ts'
import {
  freshFields,
  KINDS,
  type ProviderField,
  type ProviderFields,
  type ProviderProblems,
  readProvider,
} from '#app/features/access/provider-form.ts'
import {
  addProvider,
  addresses,
  changeProvider,
  mayBePlain,
  providerOf,
  providersOf,
  resealSecrets,
} from '#app/features/access/providers.server.ts'
import { tryProvider } from '#app/features/access/trial.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { isoDay, NEVER, parseDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { addSealingKey } from '#app/platform/vault.server.ts'
import { failureInWords } from './failure.ts'

const USAGE = `npm run sign-in -- list --municipality 1833
npm run sign-in -- add --municipality 1833 --kind ${KINDS.join('|')} --client-id ID [--secret-file FILE|-]
                       [--label TEXT] [--issuer URL] [--authentication HOW] [--scopes "openid email"]
                       [--recognise HOW] [--claim NAME] [--domains "rana.example"]
                       [--acr-values "…"] [--second-factor "…"] [--from DAY] [--until DAY]
npm run sign-in -- try ID --municipality 1833       asks the provider what it can do, and whether it knows Leia
npm run sign-in -- end ID --municipality 1833 [--until DAY]   its last day is yesterday unless told
npm run sign-in -- new-key                          seals all secrets with a new key`

const OPERATOR = { kind: 'operator' } as const
const { problems: PROBLEMS } = texts.en.oidc.admin

/** Options of the command line, and the fields of the form that they fill in. */
const FIELDS: Record<string, Exclude<ProviderField, 'secret'>> = {
  kind: 'kind',
  label: 'label',
  issuer: 'issuer',
  'client-id': 'clientId',
  authentication: 'authentication',
  scopes: 'scopes',
  recognise: 'recognise',
  claim: 'claim',
  domains: 'domains',
  'acr-values': 'acrValues',
  'second-factor': 'secondFactor',
  from: 'from',
  until: 'until',
}

type Given = { values: Record<string, string | undefined>; id: string }

const VERBS: Record<string, (given: Given) => Promise<void>> = {
  list,
  add,
  try: tryOne,
  end,
  'new-key': newKey,
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(failureInWords(error))
  return 1
})

async function main([verb = '', ...args]: string[]): Promise<number> {
  const run = VERBS[verb]
  if (!run) {
    console.error(USAGE)
    return 1
  }
  const names = ['municipality', 'secret-file', ...Object.keys(FIELDS)]
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  await run({ values, id: positionals[0] ?? '' })
  return 0
}

async function list({ values }: Given): Promise<void> {
  for (const { id, kind, label, issuer, people, fromOn, toOn } of await providersOf(
    scopeIn(values),
  ))
    console.log([id, kind, label, issuer, `${people} linked`, period(fromOn, toOn)].join('  '))
}

async function add({ values }: Given): Promise<void> {
  const scope = scopeIn(values)
  const kind = KINDS.find((one) => one === values.kind)
  if (!kind) throw new Error(`--kind must be one of ${KINDS.join(', ')}.`)
  const id = randomUUID()
  const typed = { ...freshFields(kind, today(), id), ...fieldsIn(values) }
  const secret = secretIn(values)
  const read = readProvider({ ...typed, secret }, { hasSecret: false, plain: mayBePlain })
  if ('problems' in read) throw new Error(inWords(read.problems))
  await addProvider(scope, OPERATOR, { id, secret, ...read.settings })
  console.log(`✔ ${id}\n  Register this redirect URI: ${addresses.redirectUri}`)
  const made = (await providersOf(scope)).find((one) => one.id === id)
  if (made?.publicKey) console.log(`  …and this key:\n${JSON.stringify(made.publicKey, null, 2)}`)
}

async function tryOne(given: Given): Promise<void> {
  const trial = await tryProvider(await found(given))
  for (const [what, answer] of Object.entries(trial)) console.log(`${what}: ${answer}`)
  if (trial.isReached && trial.client !== 'no') return
  throw new Error(`It does not work yet.${remedyFor(trial.code)}`)
}

function remedyFor(code: string): string {
  if (code === 'NOT_PUBLIC')
    return '\n  The provider lies in the server’s own network: set PRIVATE_PROVIDERS=on.'
  if (/CERT|SIGNATURE|ISSUER/.test(code))
    return '\n  Nobody whom this machine believes has signed its certificate: NODE_EXTRA_CA_CERTS names a file with your own authority.'
  return ''
}

async function end(given: Given): Promise<void> {
  const { id, municipality: _, secret: __, ...settings } = await found(given)
  const { until } = given.values
  const last = until === undefined ? today() - 1 : parseDay(until)
  if (last === undefined) throw new Error(`--until: ${PROBLEMS['no-day']}.`)
  const before = await found(given)
  const changed = { ...settings, toOn: last + 1, secret: '' }
  await changeProvider(scopeIn(given.values), OPERATOR, before, changed)
  console.log(`✔ ${id} ends with ${isoDay(last)}`)
}

async function newKey(): Promise<void> {
  const file = addSealingKey()
  console.log(`✔ ${await resealSecrets()} secrets are sealed with ${file}`)
}

async function found({ values, id }: Given) {
  const provider = await providerOf(scopeIn(values), id)
  if (!provider) throw new Error('The municipality has no such provider: see «list».')
  return provider
}

function scopeIn({ municipality = '' }: Given['values']) {
  if (!/^\d{4}$/.test(municipality)) throw new Error('--municipality must be four digits.')
  return scopeOfOperator(municipality)
}

function fieldsIn(values: Given['values']): Partial<ProviderFields> {
  const told = Object.entries(FIELDS).filter(([option]) => values[option] !== undefined)
  return Object.fromEntries(told.map(([option, field]) => [field, values[option]]))
}

/** From a file or standard input: on the command line everyone on the machine could read it. */
function secretIn({ 'secret-file': file }: Given['values']): string {
  return file === undefined ? '' : readFileSync(file === '-' ? 0 : file, 'utf8').trim()
}

function inWords(problems: ProviderProblems): string {
  const told = Object.entries(problems).map(([field, problem]) => `${field}: ${PROBLEMS[problem]}.`)
  return told.join('\n  ')
}

function period(fromOn: number, toOn: number): string {
  return `${isoDay(fromOn)} – ${toOn < NEVER ? isoDay(toOn - 1) : ''}`
}
