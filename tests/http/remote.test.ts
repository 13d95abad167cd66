import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { randomFrom } from '#db/seed/random.ts'
import { fillInQuizzes } from '#tests/support/quiz-form.ts'
import { openRemoteSite } from '#tests/support/site.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { Visitor } from '#tests/support/visitor.ts'

const MODULE = '/courses/dokumenthandtering/innsynskrav'

let remote: Awaited<ReturnType<typeof openRemoteSite>>

beforeAll(async () => {
  remote = await openRemoteSite()
})
afterAll(() => remote.database.stop())

const signedIn = (email: string) => new Visitor(remote.site.app).signIn(email)

describe('the same build on a database behind a network', () => {
  it('takes an answer, once, and has it in the database', async () => {
    const person = await signedIn('ansatt@rana.example')
    const [form] = fillInQuizzes((await person.get(MODULE)).body, randomFrom('remote'))
    const { action = '', fields = new URLSearchParams() } = form ?? {}
    const answers = await Promise.all([1, 2, 3].map(() => person.post(action, [...fields])))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    const file = openDatabase(`file:${remote.file}`)
    const stored = await file.client.execute({
      sql: 'select count(*) as n from attempt where id = ?',
      args: [fields.get('attempt') ?? ''],
    })
    file.client.close()
    expect(stored.rows[0]?.n).toBe(1)
  })

  it('gives the same report as from a file', async () => {
    const leader = await signedIn('leder@vefsn.example')
    const { body } = await leader.get('/reports/1824.json')
    const out = path.join(temporaryFolder(), 'report.json')
    const args = ['--municipality', '1824', '--format', 'json', '--out', out]
    const env = { ...process.env, DATABASE_URL: `file:${remote.file}` }
    execFileSync(process.execPath, ['--import', 'tsx', 'app/commands/report.ts', ...args], { env })
    const [told, kept] = [JSON.parse(body), JSON.parse(readFileSync(out, 'utf8'))]
    expect(told.checksum).toBeTruthy()
    expect(told.checksum).toBe(kept.checksum)
  })

  it('says to come back while the database can’t be reached, and then goes on', async () => {
    const person = await signedIn('ansatt@vefsn.example')
    remote.database.isReachable = false
    const answer = await person.get('/me/competence')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('15')
    expect(answer.body).toContain('mye å gjøre')
    expect((await person.get('/readyz')).statusCode).toBe(503)
    remote.database.isReachable = true
    expect((await person.get('/me/competence')).statusCode).toBe(200)
  })
})
