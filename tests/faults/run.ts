// `npm run faults`: what becomes of handed-in answers in crashes and storms.
import { parseArgs } from 'node:util'
import { prepare } from '#tests/support/prepare.ts'
import { runScenarios } from '#tests/support/scenarios.ts'
import { badInputs } from './bad-inputs.ts'
import { clockSetBack } from './clock-set-back.ts'
import { crowd } from './crowd.ts'
import { disk } from './disk.ts'
import { documentsThrough } from './documents.ts'
import { guards } from './guards.ts'
import { hostileSteps } from './hostile-steps.ts'
import { killed } from './killed.ts'
import { largeBody } from './large-body.ts'
import { locked } from './locked.ts'
import { killedMail } from './mail.ts'
import { overload } from './overload.ts'
import { repeated } from './repeated.ts'
import { restart } from './restart.ts'
import { soak } from './soak.ts'
import { stopped } from './stopped.ts'
import { storm } from './storm.ts'

const options = {
  cycles: { type: 'string', default: '200' },
  documents: { type: 'string', default: '100000' },
  mails: { type: 'string', default: '200' },
  rate: { type: 'string', default: '100' },
  restarts: { type: 'string', default: '20' },
  steps: { type: 'string', default: '10000' },
  from: { type: 'string', default: '0' },
  inputs: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
} as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })

const documents = documentsThrough(Number(values.documents), Number(values.seed))
const mail = killedMail(Number(values.mails))
const withoutSite = [documents.name, mail.name]
if (positionals.length === 0 || positionals.some((name) => !withoutSite.includes(name)))
  await prepare()
const verdicts = await runScenarios(
  [
    killed(Number(values.cycles)),
    mail,
    repeated,
    crowd,
    storm,
    overload,
    locked,
    disk,
    clockSetBack,
    soak,
    stopped,
    restart(Number(values.restarts), Number(values.rate)),
    largeBody,
    hostileSteps(Number(values.steps)),
    documents,
    guards,
    badInputs(Number(values.inputs), Number(values.seed), Number(values.from)),
  ],
  positionals,
  'test-results/faults.json',
)
process.exit(verdicts.failed + verdicts['broke down'] > 0 ? 1 : 0)
