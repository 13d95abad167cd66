import { parseArgs } from 'node:util'
import { municipalities } from '#app/features/people/people.server.ts'
import { readToken } from '#app/features/people/scim-forms.ts'
import { listTokens, makeToken, withdrawToken } from '#app/features/people/scim-tokens.server.ts'
import { isoDay } from '#app/platform/calendar.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { failureInWords } from './failure.ts'

const USAGE = `npm run scim -- token MUNICIPALITY --label NAME [--until 2027-12-31]
                                           makes a token for a municipality's directory, and shows it this once
npm run scim -- tokens MUNICIPALITY        lists the tokens that are not withdrawn
npm run scim -- withdraw MUNICIPALITY ID   withdraws a token`

const REFUSED = {
  full: 'The municipality has two tokens: withdraw one first.',
  again: 'There is a token with this id.',
}
const A_YEAR = 365

const VERBS: Record<string, (municipality: string, options: Options) => Promise<void>> = {
  token: make,
  tokens: list,
  withdraw,
}

type Options = { label?: string; until?: string; id?: string }

process.exitCode = await main().catch((error: Error) => {
  console.error(failureInWords(error))
  return 1
})
db.client.close()

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { label: { type: 'string' }, until: { type: 'string' } },
    allowPositionals: true,
  })
  const [name = '', municipality = '', id, ...more] = positionals
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
  if (!verb || more.length > 0) throw new Error(`What there is:\n\n${USAGE}`)
  if (!(await municipalities()).some(({ number }) => number === municipality))
    throw new Error(`There is no municipality «${municipality}».`)
  await verb(municipality, { ...values, id })
  return 0
}

async function make(municipality: string, { label = '', until }: Options): Promise<void> {
  const last = until ?? isoDay(today() + A_YEAR)
  const read = readToken({ id: crypto.randomUUID(), label, until: last }, today())
  if ('problems' in read)
    throw new Error(
      `Give the token a --label, and --until a day within two years such as ${isoDay(today() + A_YEAR)}.`,
    )
  const made = await makeToken(municipality, read.token, null)
  if ('refused' in made) throw new Error(REFUSED[made.refused])
  console.log(`✔ Works until and with ${last}. It is not shown again:\n\n${made.token}`)
}

async function list(municipality: string): Promise<void> {
  for (const { id, label, expiresOn, usedAt } of await listTokens(municipality)) {
    const used = usedAt === null ? 'not used' : `used ${new Date(usedAt).toISOString()}`
    console.log(`${id}  ${label}  last day ${isoDay(expiresOn - 1)}  ${used}`)
  }
}

async function withdraw(municipality: string, { id = '' }: Options): Promise<void> {
  if (!(await withdrawToken(municipality, id, null)))
    throw new Error(`The municipality has no token «${id}».`)
  console.log('✔ The token is withdrawn')
}
