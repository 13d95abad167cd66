import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const TOKEN = 'a-token-of-the-scraper'
const FORWARDED = { 'x-forwarded-for': '10.0.0.7' }

let site: Site

beforeAll(async () => {
  process.env.METRICS_TOKEN = TOKEN
  site = await openSite()
  return () => {
    delete process.env.METRICS_TOKEN
  }
})

const metrics = async (headers: Record<string, string> = {}) =>
  new Visitor(site.app).get('/metrics', headers)

/** The value of a series, by the beginning of its line. */
async function seriesOf(series: string): Promise<number> {
  const line = (await metrics()).body.split('\n').find((one) => one.startsWith(`${series} `))
  return Number(line?.slice(series.length))
}

describe('who may read the metrics', () => {
  it('is whoever has the token, and whoever asks on the machine itself', async () => {
    expect((await metrics()).headers['content-type']).toContain('version=0.0.4')
    const withToken = { ...FORWARDED, authorization: `Bearer ${TOKEN}` }
    expect((await metrics(withToken)).statusCode).toBe(200)
  })

  it.each<[string, Record<string, string>]>([
    ['through the proxy', FORWARDED],
    ['with a wrong token', { authorization: 'Bearer a-token-of-somebody' }],
    ['with half a token', { ...FORWARDED, authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
  ])('is nobody %s: for them there is no such page', async (_, headers) => {
    const [{ statusCode, body }, missing] = await Promise.all([
      metrics(headers),
      new Visitor(site.app).get('/missing', headers),
    ])
    expect(statusCode).toBe(404)
    expect(body.length).toBe(missing.body.length)
    expect(body).not.toContain('leia_')
  })
})

describe('what the metrics tell', () => {
  it('is requests by route, never by address, and what came of them', async () => {
    const visitor = await new Visitor(site.app).signIn('leder@rana.example')
    await visitor.get('/courses/no-such-course-1833')
    await visitor.get('/reports/1833')
    await visitor.request('/courses', { method: 'PUT' })
    const labels = (route: string, method: string, status: string) =>
      `leia_request_seconds_count{route="${route}",method="${method}",status="${status}"}`
    expect(await seriesOf(labels('course', 'GET', '4xx'))).toBe(1)
    expect(await seriesOf(labels('report', 'GET', '2xx'))).toBe(1)
    expect(await seriesOf(labels('none', 'other', '4xx'))).toBe(1)
    const { body } = await metrics()
    expect(body).not.toMatch(/1833|rana|\.example|no-such/i)
  })

  it('is sign-ins and sessions', async () => {
    const wrong = 'leia_sign_ins_total{way="password",outcome="wrong"}'
    const [tries, sessions] = [(await seriesOf(wrong)) || 0, await seriesOf('leia_sessions_active')]
    const visitor = new Visitor(site.app)
    await visitor.post('/sign-in', { email: 'ansatt@rana.example', password: 'feil' })
    await visitor.signIn('ansatt@rana.example')
    expect(await seriesOf(wrong)).toBe(tries + 1)
    expect(await seriesOf('leia_sessions_active')).toBe(sessions + 1)
  })

  it('is the state of the database, the jobs, the mail and the process', async () => {
    const { body } = await metrics()
    for (const name of [
      'leia_database_bytes',
      'leia_database_wal_bytes',
      'leia_disk_free_bytes',
      'leia_commit_seconds_count',
      'leia_writes_waiting 0',
      'leia_job_overlooked{job="queue-reminders"} ',
      'leia_log_sequence',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ])
      expect(body).toContain(`\n${name}`)
  })

  it('leaves out what can’t be read, and tells the rest', async () => {
    site.controls.db.client.close()
    const { statusCode, body } = await metrics()
    expect(statusCode).toBe(200)
    expect(body).not.toMatch(/^leia_sessions_active /m)
    expect(body).toMatch(/^leia_database_bytes \d/m)
  })
})
