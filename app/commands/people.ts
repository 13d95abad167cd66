import process from 'node:process'
import { failureInWords } from './failure.ts'

type Verb = { run(args: string[]): Promise<number> }

const USAGE = `npm run people -- municipality NUMBER NAME [--sami NAME] [--language bokmål|nynorsk|nøytral] [--unit NAME]
    takes a municipality in, with the unit that all others stand below («NAME kommune»)
npm run people -- import FILE.csv --municipality 1833 [--dry-run] [--leavers [--many]]
                  [--create-units] [--language nb|nn|en]
    reads a file of employees in; docs/people.md tells what it may hold
    --dry-run        shows what would change and writes nothing
    --leavers        the file names everyone: who is missing leaves
    --many           also when that is more than a fifth of all
    --create-units   makes units that are not there
    ends with 0 when all is done, 2 when some lines were left out, 1 when nothing was done
npm run people -- invite E-MAIL
    prints a link by which the person chooses a password, once, within a week
npm run people -- reset-second-factor E-MAIL
    takes away the app, passkeys and recovery codes of someone who has lost them, and signs them out
npm run people -- grant E-MAIL administrator|leader|author|coordinator [--unit ID] [--from DAY] [--until DAY]
npm run people -- revoke E-MAIL administrator|leader|author|coordinator [--unit ID]
    gives someone access, or ends it from today; a leader leads the municipality, or a unit with --unit
    this is how a municipality gets its first administrator, and the region its authors`

const VERBS: Record<string, () => Promise<Verb>> = {
  municipality: () => import('./people/municipality.ts'),
  import: () => import('./people/import.ts'),
  invite: () => import('./people/invite.ts'),
  'reset-second-factor': () => import('./people/reset-second-factor.ts'),
  grant: () => import('./people/grant.ts'),
  revoke: () => import('./people/revoke.ts'),
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(failureInWords(error))
  return 1
})

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = VERBS[name]
  if (load) return (await load()).run(args)
  console.error(name ? `There is no «${name}». What there is:\n\n${USAGE}` : USAGE)
  return 1
}
