import { jobs, mailKinds } from '#app/jobs.ts'
import { db } from '#app/platform/database.server.ts'
import { jobStatus, runLatest } from '#app/platform/jobs.server.ts'
import { countMail, sendAgain, troubledMail } from '#app/platform/outbox.server.ts'
import { runOnce } from '#app/platform/runner.server.ts'
import { failureInWords } from './failure.ts'

const USAGE = `npm run jobs -- status         what was done and is due, and mail that needs someone
npm run jobs -- run            runs all that is due and sends what waits, once
npm run jobs -- run NAME       runs one job's latest time again: ${jobs.map(({ name }) => name).join(', ')}
npm run jobs -- send-again ID  sends a mail that failed, or that may not have arrived`

const VERBS: Record<string, (argument?: string) => Promise<number>> = {
  status,
  run: (name) => (name === undefined ? runAll() : runNamed(name)),
  'send-again': again,
}

const [verb = '', argument] = process.argv.slice(2)
const chosen = VERBS[verb]
if (!chosen) console.error(USAGE)
const outcome = chosen?.(argument).catch((error: Error) => {
  console.error(failureInWords(error))
  return 1
})
process.exitCode = (await outcome) ?? 1
db.client.close()

async function status(): Promise<number> {
  const found = await Promise.all(jobs.map(jobStatus))
  for (const { name, doneAt, undone, overlooked, nextAt } of found) {
    console.log(`${name.padEnd(24)} done ${when(doneAt)}, next ${when(nextAt)}`)
    if (overlooked) console.log(`  due ${when(overlooked)}, and no process runs jobs`)
    for (const { dueAt, tries, lastError } of undone)
      console.log(`  due ${when(dueAt)}, tried ${tries} times${lastError ? `: ${lastError}` : ''}`)
  }
  const mail = [...(await countMail())].map(([state, count]) => `${count} ${state}`)
  console.log(`${'mail'.padEnd(24)} ${mail.join(', ') || 'none'}`)
  const trouble = await troubledMail()
  for (const { id, kind, state, tries, lastError } of trouble)
    console.log(`  ${id} ${kind} ${state} after ${tries} tries: ${lastError}`)
  const failing = found.some(
    ({ undone, overlooked }) => overlooked || undone.some(({ lastError }) => lastError),
  )
  return failing || trouble.length > 0 ? 1 : 0
}

async function runAll(): Promise<number> {
  const { ran, tried } = await runOnce({ jobs, mailKinds })
  console.log(`✔ ${ran} jobs run, ${tried} mails tried`)
  return status()
}

async function runNamed(name: string): Promise<number> {
  const found = jobs.find((one) => one.name === name)
  if (!found) {
    console.error(`There is no job «${name}».\n\n${USAGE}`)
    return 1
  }
  const outcome = await runLatest(found)
  if (outcome === 'done') console.log(`✔ ${name}`)
  else console.error(`✖ ${name}: ${outcome === 'taken' ? 'it is running already' : outcome}`)
  return outcome === 'done' ? 0 : 1
}

async function again(id = ''): Promise<number> {
  if (await sendAgain(id)) return runAll()
  console.error(`There is no mail ${id} that could be sent again.`)
  return 1
}

function when(instant: number | null | undefined): string {
  if (!instant) return 'never'
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' }).slice(0, 16)
}
