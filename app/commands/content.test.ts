import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base, contentFolder, INDEX, MODULE, moduleFile } from '#tests/factories/content.ts'

const root = path.resolve(import.meta.dirname, '../..')
const tsx = path.join(root, 'node_modules/.bin/tsx')

let place: ReturnType<typeof contentFolder>

beforeAll(() => {
  place = contentFolder({})
  for (const [name, bytes] of Object.entries(base)) place.write(`content/${name}`, bytes)
})
afterAll(() => place.remove())

/** Runs the command as an author does, in the folder of the test. */
function content(...args: string[]) {
  const command = path.join(root, 'app/commands/content.ts')
  const { status, stdout, stderr } = spawnSync(tsx, [command, ...args], {
    cwd: place.folder,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'), LEIA_CONTENT: '' },
  })
  return { status, stdout, stderr }
}

/** Each command starts a process of its own. */
const slow = { timeout: 60_000 }

describe('npm run content', slow, () => {
  it('an unknown command is answered with help', () => {
    const { status, stderr } = content('compile')
    expect(status).toBe(2)
    expect(stderr).toContain('npm run content -- <kommando>')
  })

  it('new course and new module make what passes the check and builds', () => {
    const course = ['new', 'course', 'nytt', '--title', 'Et nytt kurs', '--track', 'maler']
    expect(content(...course)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('legg til --audience, --competence.'),
    })
    const chosen = ['--audience', 'alle-ansatte', '--competence', 'saksdokument']
    expect(content(...course, ...chosen).status).toBe(0)
    expect(content('new', 'module', 'nytt', 'start', '--title', 'Begynn her').status).toBe(0)
    expect(content('check', 'nytt')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/PD-14[\s\S]*0 feil, 2 advarsler i 2 filer\n$/),
    })
    expect(content('build').status).toBe(0)
    expect(existsSync(path.join(place.folder, 'build/content/lessons/nytt.start.json'))).toBe(true)
  })

  it('check and build fail on an error, and say where', () => {
    const built = () => readFileSync(path.join(place.folder, 'build/content/content.json'), 'utf8')
    const before = built()
    place.write(`content/${MODULE}`, moduleFile('Kjære {navn}'))
    const where = `content/${MODULE}:8:7  `
    expect(content('check')).toMatchObject({ status: 1, stdout: expect.stringContaining(where) })
    const json = content('check', 'kurs', '--json', '--lang', 'en')
    expect(json.status).toBe(1)
    expect(JSON.parse(json.stdout)).toContainEqual({
      file: `content/${MODULE}`,
      line: 8,
      column: 7,
      severity: 'error',
      message: 'Curly braces start code, which is not allowed',
      mend: expect.stringContaining('backticks'),
      code: 'MX-05',
    })
    const build = content('build')
    expect(build.status).toBe(1)
    expect(build.stdout).toContain('> 8 | Kjære {navn}')
    expect(built()).toBe(before)
  })

  it('release writes what is published, and then holds edits against it', {
    timeout: 180_000,
  }, () => {
    const ask = (right: string, wrong: string) =>
      moduleFile(
        `<Quiz id="quiz">\n\n<Question id="spm">\n\nHva gjelder her?\n\n- [x] ${right}\n- [ ] ${wrong}\n\n</Question>\n\n</Quiz>`,
      )
    const module = `content/${MODULE}`
    place.write(module, ask('Brevet skal journalføres', 'Ingenting'))
    expect(content('release', 'kurs')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('kurs er et utkast og gis ikke ut'),
    })
    place.write(
      `content/${INDEX}`,
      String(base[INDEX]).replace('authors:', 'status: published\nauthors:'),
    )
    expect(content('release', 'kurs', '--check').status).toBe(1)
    expect(content('release', 'kurs')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('første utgave'),
    })
    expect(content('release', 'kurs', '--check').status).toBe(0)
    place.write(module, ask('Brevet skal ikke journalføres', 'Ingenting'))
    expect(content('release', 'kurs')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[RV-03]'),
    })
    const reason = 'Bare en skrivefeil i teksten.'
    expect(content('release', 'kurs', '--editorial', 'quiz/spm', reason)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('ingen database'),
    })
    const { courses } = JSON.parse(
      readFileSync(path.join(place.folder, 'content/released.json'), 'utf8'),
    )
    expect(courses.kurs.log).toMatchObject([{ kind: 'editorial', id: 'kurs/en/quiz/spm', reason }])
    expect(courses.kurs.questions['en/quiz/spm'].wording).toHaveLength(1)
    place.write(module, ask('Ingenting', 'Brevet skal ikke journalføres'))
    expect(content('release', 'kurs')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[RV-01]'),
    })
  })
})

describe('npm run content, with a name that does not exist', slow, () => {
  it('a course that does not exist is told with the nearest, whatever is wrong elsewhere', () => {
    place.write('content/library/alene.bpmn', 'ikke en flyt')
    for (const command of ['check', 'release', 'preview'])
      expect(content(command, 'kur')).toMatchObject({
        status: 2,
        stdout: '',
        stderr: 'Kurset kur finnes ikke i content/courses. Mente du kurs?\n',
      })
    rmSync(path.join(place.folder, 'content/library/alene.bpmn'))
    expect(content('new', 'module', 'helt-annet', 'en', '--title', 'En modul')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Kursene er: kurs'),
    })
  })

  it('new names the choice that does not exist', () => {
    const course = ['new', 'course', 'feil', '--title', 'Et nytt kurs', '--track', 'dokument']
    const chosen = ['--audience', 'alle-ansatt', '--competence', 'saksdokument:2']
    const { status, stderr } = content(...course, ...chosen)
    expect(status).toBe(1)
    expect(stderr).toBe(
      '--track kan ikke være «dokument»: mente du dokumenthåndtering?\n--audience kan ikke være «alle-ansatt»: mente du alle-ansatte?\n',
    )
  })
})
