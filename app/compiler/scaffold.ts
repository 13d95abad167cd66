import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { type CourseFolder, readManuscript } from './course/manuscript.ts'
import { isId } from './source/fields.ts'

/** What kept a file from being made, or where it was made. */
export type Scaffolded =
  | { ok: true; file: string }
  | {
      ok: false
      reason: 'bad-id' | 'bad-title' | 'taken' | 'no-course' | 'no-competence' | 'full'
    }

const LAST_NUMBER = 99

/** Writes the front page of a new course, as a draft. */
export function newCourse(contentDir: string, id: string, title: string): Scaffolded {
  const { courses, shared } = readManuscript(contentDir)
  const [role] = shared.jobRoles
  const [competence] = shared.competences
  if (!isId(id)) return { ok: false, reason: 'bad-id' }
  if (!isTitle(title)) return { ok: false, reason: 'bad-title' }
  if (courses.some((course) => course.id === id)) return { ok: false, reason: 'taken' }
  if (!role || !competence) return { ok: false, reason: 'no-competence' }
  const fields = {
    title,
    summary: 'Skriv med én eller to setninger hva deltakeren lærer i kurset.',
    track: 'dokumenthåndtering',
    audience: [role.id],
    competences: [{ id: competence.id, level: 1 }],
    validMonths: 36,
    authors: [{ name: 'Skriv navnet ditt her' }],
    language: 'nb',
    status: 'draft',
  }
  return write(path.join(contentDir, 'courses', id, 'index.mdx'), fields, COURSE_TEXT)
}

/** Writes a module with a small quiz after the course's last one. */
export function newModule(
  contentDir: string,
  courseId: string,
  slug: string,
  title: string,
): Scaffolded {
  const course = readManuscript(contentDir).courses.find(({ id }) => id === courseId)
  if (!course) return { ok: false, reason: 'no-course' }
  if (!isId(slug)) return { ok: false, reason: 'bad-id' }
  if (!isTitle(title)) return { ok: false, reason: 'bad-title' }
  if (course.modules.some((module) => module.slug === slug)) return { ok: false, reason: 'taken' }
  const number = nextNumber(course)
  if (number > LAST_NUMBER) return { ok: false, reason: 'full' }
  const name = `${String(number).padStart(2, '0')}-${slug}.mdx`
  const fields = {
    id: slug,
    title,
    minutes: 3,
    goals: ['Du kan skrive her hva leseren kan etterpå.'],
    revision: 1,
  }
  return write(path.join(contentDir, 'courses', courseId, name), fields, moduleText(course))
}

function isTitle(title: string): boolean {
  return title.trim().length >= 5 && title.length <= 80
}

function nextNumber({ modules }: CourseFolder): number {
  return 1 + Math.max(0, ...modules.map(({ name }) => Number.parseInt(name, 10) || 0))
}

function write(file: string, fields: object, text: string): Scaffolded {
  if (existsSync(file)) return { ok: false, reason: 'taken' }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `---\n${stringify(fields)}---\n\n${text}`)
  return { ok: true, file }
}

const COURSE_TEXT = `Fortell hvem kurset er for, og hva deltakeren får igjen for det.

## Slik er kurset bygd opp

Hver modul åpner med en situasjon fra en arbeidsdag. Underveis svarer du på spørsmål, og du får en forklaring etter hvert svar.
`

/** The competence is written only where the course gives several. */
function moduleText({ index }: CourseFolder): string {
  const competences = index?.fields?.competences ?? []
  const [first] = competences
  const competence = first && competences.length > 1 ? ` competence="${first.id}"` : ''
  return MODULE_TEXT.replaceAll('{competence}', competence)
}

const MODULE_TEXT = `## En vanlig dag

Begynn med en situasjon som leseren kjenner igjen. Hvem er det, hva skjer, og hva er spørsmålet?

## Regelen

Forklar én ting om gangen. Skriv korte setninger, og si «du».

<Callout kind="tips" title="Husk">

Gi leseren ett råd som kan brukes med en gang.

</Callout>

<Quiz id="kontroll" title="Har du fått det med deg?" pass="70">

<Question id="forste"{competence}>

Hva bør du gjøre først?

- [x] Lese det som står over
  > Riktig. Skriv her hvorfor svaret er riktig.
- [ ] Gjette og håpe på det beste
  > Skriv hva den som valgte dette, kan ha tenkt.
- [ ] Vente til noen andre gjør det
  > Skriv hva den som valgte dette, kan ha tenkt.

<Explanation>

Skriv en forklaring som vises når spørsmålet er besvart.

</Explanation>

</Question>

<Question id="andre"{competence}>

Fyll inn ordet som mangler.

En modul åpner med en <Blank wrong="definisjon | lov | tabell">situasjon</Blank>.

<Feedback when="wrong">

Se på den første overskriften en gang til.

</Feedback>

</Question>

<Question id="tredje"{competence}>

Sett arbeidet i riktig rekkefølge.

1. Lese
2. Tenke
3. Svare

<Explanation>

Den som leser først, svarer bedre.

</Explanation>

</Question>

</Quiz>
`
