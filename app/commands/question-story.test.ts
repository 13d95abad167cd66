import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  base,
  contentFolder,
  INDEX,
  INDEX_FIELDS,
  MODULE,
  MODULE_FIELDS,
  moduleFile,
} from '#tests/factories/content.ts'

const root = path.resolve(import.meta.dirname, '../..')
const tsx = path.join(root, 'node_modules/.bin/tsx')
const SECOND = 'courses/kurs/02-to.mdx'

let place: ReturnType<typeof contentFolder>
beforeAll(() => {
  place = contentFolder({})
  const files = {
    ...base,
    [INDEX]: `---\n${INDEX_FIELDS}status: published\n---\n\nVelkommen til kurset.\n`,
    [MODULE]: first(SINGLE),
    [SECOND]: second(),
  }
  for (const [name, bytes] of Object.entries(files)) place.write(`content/${name}`, bytes)
})
afterAll(() => place.remove())

const SINGLE = '- [x] Brevet skal journalføres\n- [ ] Lederen bestemmer det\n- [ ] Ingenting mer'

function question(id: string, answer: string, was = ''): string {
  return `<Question id="${id}"${was}>\n\nHva gjelder for ${id}?\n\n${answer}\n\n</Question>`
}

function quiz(...questions: string[]): string {
  return `<Quiz id="quiz">\n\n${questions.join('\n\n')}\n\n</Quiz>`
}

function first(single: string, { id = 'brev', was = '', revision = 1 } = {}): string {
  const questions = [
    question(id, single, was),
    question('flere', '- [x] Notatet\n- [x] Søknaden\n- [ ] Reklamen\n- [ ] Takken'),
    question('rekke', '1. Lese brevet\n2. Finne saken\n3. Svare på brevet'),
  ]
  const note = revision > 1 ? 'revisionNote: Reglene er nye.\n' : ''
  return moduleFile(quiz(...questions), `${MODULE_FIELDS}revision: ${revision}\n${note}`)
}

function second(): string {
  const questions = [
    question('par', '| a | b |\n|---|---|\n| Søknad | Sak |\n| Takk | Privat |\n| Vedtak | Sak |'),
    question('ord', '<Blank>journal | postliste</Blank>'),
    question('tall', '<Blank number tolerance="0,5">3</Blank>'),
  ]
  return moduleFile(quiz(...questions), MODULE_FIELDS.replace('En modul', 'En modul til'))
}

/** Runs a command on the content and the database of the test; gives what it prints. */
function run(command: 'content' | 'db', ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    tsx,
    [path.join(root, `app/commands/${command}.ts`), ...args],
    {
      cwd: command === 'db' ? root : place.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'),
        LEIA_CONTENT: `${place.folder}/build/content`,
        DATABASE_URL: `file:${place.folder}/leia.db`,
      },
    },
  )
  expect(status, `${command} ${args.join(' ')}: ${stdout}${stderr}`).toBe(0)
  return stdout
}

/** How many have answered each question, and where it stands. */
function told(): Record<string, { n: number; fullPlace: string; figures: unknown }> {
  const questions: { id: string; n: number; fullPlace: string; figures: unknown }[] = JSON.parse(
    run('content', 'stats', 'kurs', '--json'),
  )
  return Object.fromEntries(questions.map((one) => [one.id.slice('kurs/'.length), one]))
}

function publish(module: string): void {
  place.write(`content/${MODULE}`, module)
  run('content', 'release', 'kurs')
  run('content', 'build')
}

it('a question keeps its figures through a rewording and a new name, and not through a new key', {
  timeout: 180_000,
}, () => {
  publish(first(SINGLE))
  run('db', 'migrate')
  run('db', 'seed', '--people', '20', '--municipalities', '1')
  run('db', 'simulate', 'kurs', '--people', '100')
  const before = told()
  expect(Object.keys(before)).toHaveLength(6)
  const { n = 0 } = before['en/quiz/brev'] ?? {}
  expect(n).toBeGreaterThanOrEqual(100)
  expect(before['en/quiz/brev']?.fullPlace).toBe(`content/${MODULE}:11`)
  for (const one of Object.values(before)) expect(one.figures).not.toBeNull()

  const reworded = SINGLE.replace('Brevet skal journalføres', 'Brevet skal journalføres straks')
  publish(first(reworded))
  expect(told()['en/quiz/brev']).toMatchObject({ n })

  const renamed = { id: 'post', was: ' was="brev"' }
  publish(first(reworded, renamed))
  expect(told()['en/quiz/post']).toMatchObject({ n })

  const other = reworded.replace('[x]', '[ ]').replace('[ ] Ingenting', '[x] Ingenting')
  publish(first(other, { ...renamed, revision: 2 }))
  const after = told()
  expect(after['en/quiz/post']).toMatchObject({ n: 0, figures: null })
  expect(after['en/quiz/flere']).toMatchObject({ n: before['en/quiz/flere']?.n })
  expect(run('content', 'stats', 'kurs')).toContain('1 spørsmål har for få svar')
})
