import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileContent } from '#app/compiler/compile-content.ts'
import { randomFrom } from '#db/seed/random.ts'
import { contentFolder, type Files, inProcess, TODAY } from '#tests/factories/content.ts'
import { marksIn, plantedCourse, withAnotherKey } from '#tests/factories/planted-course.ts'
import { databaseCommand, makeDatabase } from '#tests/support/make-database.ts'
import type { FilledForm } from '#tests/support/quiz-form.ts'
import { Reader } from '#tests/support/reader.ts'
import { ServerProcess } from '#tests/support/server-process.ts'
import { type Learner, signIn, signInBeginners } from '#tests/support/sessions.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const COURSE = '/courses/plantet'
const TYPES = 'plantet/typer/typer'
const POOL = 'plantet/utvalg/utvalg'
const ACTIVITIES = ['/activities/plantet.typer.typer', '/activities/plantet.utvalg.utvalg']
const PREVIEW = '/author/plantet/preview/typer/page'
const RIGHT_ORDER = ['Golf', 'Hotell', 'India', 'Juliett']

/** Every page that shows something of the course, and the route that answers for it. */
const PAGES: [address: string, route: string][] = [
  ['/', 'home'],
  ['/courses', 'catalogue'],
  [COURSE, 'course'],
  ...['typer', 'utvalg'].flatMap((id): [string, string][] => [
    [`${COURSE}/${id}`, 'module'],
    [`${COURSE}/${id}?again=${id}`, 'module'],
    [`${COURSE}/${id}/completion`, 'module-completion'],
  ]),
  ...ACTIVITIES.flatMap((activity): [string, string][] => [
    [`${activity}/attempts`, 'attempts'],
    [`${activity}/attempts/${crypto.randomUUID()}`, 'attempt'],
    [`${activity}/attempts.json`, 'attempts-json'],
    [`${activity}/drafts`, 'drafts'],
  ]),
  ['/search?q=merke', 'search'],
  ['/search?q=synlig', 'search'],
  ['/search.json?q=merke', 'search-json'],
  ['/glossary', 'glossary'],
  ['/author', 'author'],
  ['/author/plantet', 'author-course'],
  ['/author/plantet/questions/typer/typer/en', 'author-question'],
  ['/author/plantet/preview/typer?key=1', 'author-preview'],
  [`${PREVIEW}?key=1`, 'author-preview-page'],
]

/** Where a key would be if its folder were served. */
const KEY_FILES = [
  '/content.authors.json',
  '/build/content.authors.json',
  '/build/content/keys/plantet.typer.json',
  '/content/keys/plantet.typer.json',
  '/keys/plantet.typer.json',
  '/lessons/plantet.typer.json',
  '/content.json',
  ...['/media', '/assets', '/art', '/fonts'].flatMap((place) =>
    ['/../', '/%2e%2e/', '/..%2f', '/..%5c', '/./.././'].flatMap((up) => [
      `${place}${up}keys/plantet.typer.json`,
      `${place}${up}content.json`,
      `${place}${up}..${up.slice(1)}content.authors.json`,
    ]),
  ),
]

let content: string
let database: string
let learners: Learner[]
let server: ServerProcess

beforeAll(async () => {
  content = await compiled(plantedCourse)
  const settings = { LEIA_CONTENT: content }
  database = await makeDatabase({ settings, seed: ['--people', '200'] })
  learners = await signInBeginners(database, 3)
  server = await ServerProcess.start(database, settings)
}, 180_000)
afterAll(() => server?.kill())

async function compiled(files: Files): Promise<string> {
  const outDir = path.join(temporaryFolder(), 'content')
  const { folder, remove } = contentFolder(files)
  const built = await compileContent({ contentDir: folder, outDir, today: TODAY, pool: inProcess })
  remove()
  if (!built.content) throw new Error(JSON.stringify(built.diagnostics))
  return outDir
}

const learner = (who: number) => new Reader(server.origin, learners[who]?.cookie ?? '')
const readerOf = (cookie: string) => new Reader(server.origin, cookie)
const keyOf = (folder: string) => readFileSync(path.join(folder, 'keys/plantet.typer.json'), 'utf8')

/** A page, the data of it, and the data of its route alone. */
function variantsOf([address, route]: [string, string]): string[] {
  const [page = '', search = ''] = address.split('?')
  const data = `${page === '/' ? '/_root' : page}.data`
  const alone = new URLSearchParams(search)
  alone.set('_routes', `routes/${route}/route`)
  return [address, search ? `${data}?${search}` : data, `${data}?${alone}`]
}

/** Everything that a reader may ask for: address → what is answered. */
async function everything(reader: Reader): Promise<Map<string, string>> {
  const media = readdirSync(path.join(content, 'media')).map((name) => `/media/${name}`)
  const found = new Map<string, string>()
  for (const address of [...PAGES.flatMap(variantsOf), ...media])
    found.set(address, (await reader.get(address)).body)
  return found
}

/** Marks by the address that gave them away. */
function leaks(answers: Iterable<[string, string]>): Record<string, string[]> {
  const found = [...answers].map(([address, body]) => [address, marksIn(body)] as const)
  return Object.fromEntries(found.filter(([, marks]) => marks.length > 0))
}

/** The id that the compiler gave to a text. */
function idOf(label: string): string {
  const lessons = ['typer', 'utvalg'].map((id) => path.join(content, `lessons/plantet.${id}.json`))
  const text = lessons.map((file) => readFileSync(file, 'utf8')).join('')
  const [, id] = new RegExp(`"id":"([^"]+)","label":"(?:<p>)?${label}[<"]`).exec(text) ?? []
  if (!id) throw new Error(`${label} is nowhere`)
  return id
}

type Answers = Record<string, string | string[]>

async function formWith(who: number, activity: string, answers: Answers): Promise<FilledForm> {
  const form = await learner(who).fillIn(activity, randomFrom('key-secrecy', who))
  for (const [name, values] of Object.entries(answers)) {
    form.fields.delete(name)
    for (const value of [values].flat()) form.fields.append(name, value)
  }
  return form
}

/** The form fields of an order. */
const inOrder = (items: string[]): Answers =>
  Object.fromEntries(items.map((item, i) => [`q.rekke.${idOf(item)}`, `${i + 1}`]))

/** What a reader gets of a hand-in: at once, as JSON, and on every page afterwards. */
async function earned(who: number, form: FilledForm): Promise<string[]> {
  const reader = learner(who)
  const answers = [await reader.handIn(form), await reader.handIn(form, '.json')]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const attempt = `${form.action}/${form.fields.get('attempt')}`
  for (const address of variantsOf([attempt, 'attempt'])) answers.push(await reader.get(address))
  const pages = await everything(reader)
  return marksIn([...answers.map(({ body }) => body), ...pages.values()].join('\n'))
}

/** Without what is new in every answer: nonces, request ids and the ids of attempts. */
function lasting(body: string): string {
  return body
    .replace(/nonce="[^"]*"/g, 'nonce')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'uuid')
    .replace(/\b[0-9a-f]{12}\b/g, 'request')
}

/** As written: `fetch` would resolve the dots. */
function rawGet(address: string): Promise<{ status: number; body: string }> {
  const headers = { cookie: learners[0]?.cookie ?? '' }
  const { hostname, port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, path: address, headers }, (answer) => {
      let body = ''
      answer.on('data', (text) => (body += text))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    request.on('error', reject)
  })
}

describe('the search', () => {
  it('finds every mark on disk, and on the one page that shows a key', async () => {
    const planted = marksIn(Object.values(plantedCourse).join('\n'))
    const files = ['keys/plantet.typer.json', 'keys/plantet.utvalg.json', 'content.json']
    const stored = files.map((name) => readFileSync(path.join(content, name), 'utf8'))
    expect(planted.length).toBeGreaterThan(50)
    expect(marksIn(stored.join('\n'))).toEqual(planted)
    expect(marksIn(readFileSync(`${content}.authors.json`, 'utf8'))).not.toEqual([])
    const author = readerOf(await signIn(database, 'forfatter@helgeland.example'))
    expect(marksIn((await author.get(`${PREVIEW}?key=1`)).body).length).toBeGreaterThan(30)
  })

  it('reads pages that show all that is asked, and their data', async () => {
    const answers = await everything(learner(2))
    const seen = [...answers.values()].join('\n')
    const shown =
      Object.values(plantedCourse)
        .join('\n')
        .match(/SYNLIG-(?!hjemme|ute)\w+/g) ?? []
    expect(shown.length).toBeGreaterThan(12)
    expect(shown.filter((mark) => !seen.includes(mark))).toEqual([])
    expect(seen).toMatch(/SYNLIG-(hjemme|ute)/)
    for (const address of variantsOf([`${COURSE}/typer`, 'module']))
      expect(answers.get(address), address).toContain('SYNLIG-en')
  })
})

describe('before handing in', () => {
  it('a learner gets nothing of a key, nor does a visitor', async () => {
    expect(leaks(await everything(learner(0)))).toEqual({})
    expect(leaks(await everything(readerOf('')))).toEqual({})
  })

  it('nothing is told of a draft, of a form that lacks an answer, or of one of another’s', async () => {
    for (const activity of [TYPES, POOL]) {
      const form = await formWith(0, activity, {})
      const lacking = new URLSearchParams(
        [...form.fields].filter(([name]) => !name.startsWith('q.')),
      )
      const drafts = form.action.replace('attempts', 'drafts')
      const answers = [
        await learner(0).handIn({ ...form, action: drafts }),
        await learner(0).handIn({ ...form, fields: lacking }),
        await learner(0).handIn({ ...form, fields: lacking }, '.json'),
        await learner(1).handIn(form),
        await readerOf('').handIn(form),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 422, 422, 409, 401])
      expect(leaks(answers.map(({ body }, i) => [`${activity} ${i}`, body]))).toEqual({})
    }
    expect(leaks(await everything(learner(0)))).toEqual({})
  })

  it('no file of the site holds a mark', () => {
    const files = readdirSync('build/client', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThan(20)
    expect(leaks(files.map((file) => [file, readFileSync(file, 'utf8')]))).toEqual({})
  })

  it('no address leads to a key, a lesson or what is kept for authors', async () => {
    for (const address of KEY_FILES) {
      const { status, body } = await rawGet(address)
      expect([400, 403, 404], address).toContain(status)
      expect(marksIn(body), address).toEqual([])
    }
  })
})

describe('what another key changes', { timeout: 120_000 }, () => {
  it('is no byte of what a learner gets', async () => {
    const before = await everything(learner(2))
    const page = before.get(`${COURSE}/typer`) ?? ''
    const other = await compiled(withAnotherKey(plantedCourse, orderThatStartsAlike(page)))
    expect(keyOf(other)).not.toBe(keyOf(content))
    await serve(other)
    const after = await everything(learner(2))
    await serve(content)
    for (const [address, body] of before)
      expect(lasting(after.get(address) ?? ''), address).toBe(lasting(body))
  })
})

/**
 * An ordering starts from an order that is worth nothing, or from the reverse of it: that is all
 * that a key decides of a page. Under this right order, the start is worth nothing as well.
 */
function orderThatStartsAlike(page: string): string[] {
  const start = [...RIGHT_ORDER].sort((one, other) => page.indexOf(one) - page.indexOf(other))
  const [a, b, ...rest] = start.reverse() as [string, string, ...string[]]
  return `${start}` === `${RIGHT_ORDER}` ? [b, a, ...rest] : start
}

async function serve(folder: string): Promise<void> {
  await server.kill()
  await databaseCommand(database, ['migrate'], { LEIA_CONTENT: folder })
  server = await ServerProcess.start(database, { LEIA_CONTENT: folder })
}

describe('after handing in', { timeout: 60_000 }, () => {
  it('a wrong answer earns the feedback on what was chosen, and nothing else', async () => {
    const form = await formWith(0, TYPES, {
      'q.en': idOf('Bravo'),
      'q.flere': idOf('Ekko'),
      ...inOrder([...RIGHT_ORDER].reverse()),
      [`q.par.${idOf('Kilo')}`]: idOf('Sort'),
      [`q.par.${idOf('Lima')}`]: idOf('Grønn'),
      'q.fyll.b1': idOf('Sirkel'),
      'q.fyll.b2': '1',
      'q.fyll.b3': 'nei',
      'q.ord.b1': 'nei',
      'q.tall.b1': '7000005',
      'q.reise.start': idOf('November'),
      'q.reise.slutt': idOf('Papa'),
    })
    const own = 'en-feil flere-ekko fyll-sirkel ord-wrong par-kilo par-lima'
    const more = 'reise-november reise-papa rekke-wrong tall-omrade'
    expect(await earned(0, form)).toEqual(
      `${own} ${more}`.split(' ').map((name) => `MERKE-${name}`),
    )
  })

  it('full marks earn the explanations, and no other way of being right', async () => {
    const typed = ['7351924', '7462035', 'MERKE-fyll-godtatt', 'MERKE-ord-godtatt']
    const form = await formWith(1, TYPES, {
      'q.en': idOf('Alfa'),
      'q.flere': [idOf('Celsius'), idOf('Delta')],
      ...inOrder(RIGHT_ORDER),
      [`q.par.${idOf('Kilo')}`]: idOf('Hvit'),
      [`q.par.${idOf('Lima')}`]: idOf('Sort'),
      'q.fyll.b1': idOf('Trekant'),
      'q.fyll.b2': '7351924',
      'q.fyll.b3': 'MERKE-fyll-godtatt',
      'q.ord.b1': 'MERKE-ord-godtatt',
      'q.tall.b1': '7462035',
      'q.reise.start': idOf('Mike'),
      'q.reise.slutt': idOf('Oscar'),
    })
    const right = 'en-rett flere-celsius flere-delta fyll-right ord-right par-right rekke-right'
    const more = 'reise-mike reise-oscar tall-right'
    const explained = 'en flere fyll ord par reise rekke tall'
      .split(' ')
      .map((id) => `${id}-forklaring`)
    const marks = [...`${right} ${more}`.split(' '), ...explained].map((name) => `MERKE-${name}`)
    expect(await earned(1, form)).toEqual([...typed, ...marks].sort())
  })

  it('a question from a pool earns nothing of the others, and no explanation while one may wait', async () => {
    const drawn = await formWith(2, POOL, {})
    const [, id] = /q\.(\w+)=/.exec(`${drawn.fields}`) ?? []
    const form = await formWith(2, POOL, { [`q.${id}`]: idOf(`Uniform ${id}`) })
    expect(await earned(2, form)).toEqual([`MERKE-${id}-feil`])
  })
})
