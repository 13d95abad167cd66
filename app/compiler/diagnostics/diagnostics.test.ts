import { describe, expect, it } from 'vitest'
import {
  diagnose,
  type Files,
  INDEX,
  INDEX_FIELDS,
  MODULE,
  MODULE_FIELDS,
  moduleFile,
  questionWith,
  quizWith,
} from '#tests/factories/content.ts'
import { HERE, marked } from '#tests/factories/marked.ts'
import { atRevision, released } from '#tests/factories/releases.ts'
import { DRAWN, straight } from '#tests/factories/workflow.ts'
import { INSTRUCTIONS } from '../editor/instructions.ts'
import { type Code, catalogue } from './catalogue.ts'
import { line } from './diagnostic.ts'
import { libraryCodes } from './library-codes.ts'
import { robotLabCodes } from './robot-lab-codes.ts'
import { templateLabCodes } from './template-lab-codes.ts'
import { workflowLabCodes } from './workflow-lab-codes.ts'

/** A string is the text of the one module; a row may hold whole files instead. */
type Text = string | Files
type Row = [code: Code, trigger: Text, mended: Text]

const CHOICES = '- [x] Ja\n  > Det er rett.\n- [ ] Nei\n  > Du tenkte kanskje på noe annet.'
const quiz = (answer: string, props?: string) => quizWith(questionWith(answer, props))
const choice = (text: string, rest = CHOICES) => `${rest}\n${text}`
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`
const drawing = (inside: string): Files => ({ 'courses/kurs/tegning.svg': svg(inside) })
const SHOW = moduleFile('<Figure src="tegning.svg" alt="En tegning" />')
const index = (fields: string, text = 'Velkommen.') => `---\n${fields}---\n\n${text}\n`
const PUBLISHED = `${INDEX_FIELDS}status: published\n`
const words = (n: number) =>
  Array.from({ length: n }, (_, i) => (i % 9 === 8 ? 'ord.' : 'ord')).join(' ')
const heavy = Array.from(
  { length: 30 },
  () =>
    'Saksbehandlingsreglene forutsetter dokumentasjonsplikt, forvaltningsmessig likebehandling og etterprøvbarhet',
).join(' ')
const png = (size: number) => new Uint8Array(size)
const three = (longest: 'right' | 'wrong') =>
  quizWith(
    ['a', 'b', 'c']
      .map(
        (id) =>
          `<Question id="${id}">\n\nHva gjelder?\n\n- [x] ${longest === 'right' ? 'Det lengste svaret' : 'Svar'}\n  > Ja.\n- [ ] Et svar\n  > Nei.\n\n</Question>`,
      )
      .join('\n\n'),
  )
const scenario = (to: string) =>
  quiz(
    `<Step id="en" title="Først">\n\nDu får et brev.\n\n- [x] Leser det -> to\n  > Ja.\n- [ ] Kaster det -> ${to}\n  > Nei.\n\n</Step>\n\n<Step id="to" title="Så">\n\nDu har lest det.\n\n- [x] Svarer\n  > Ja.\n- [ ] Glemmer det\n  > Nei.\n\n</Step>`,
  )
const pool = (pick: string) =>
  quizWith(
    `${HERE}<Pool id="utvalg" pick="${pick}">\n\n${['a', 'b', 'c'].map((id) => `<Question id="${id}">\n\nHva gjelder?\n\n${CHOICES}\n\n</Question>`).join('\n\n')}\n\n</Pool>`,
  )
const video = (props: string): Files => ({
  'courses/kurs/film.mp4': png(10),
  'courses/kurs/film.vtt': 'WEBVTT\n',
  [MODULE]: moduleFile(`${HERE}<Video src="film.mp4" title="En film"${props} />`),
})

const sound = (inside: string): Files => ({
  'courses/kurs/opptak.mp3': png(10),
  [MODULE]: moduleFile(`${HERE}<Audio src="opptak.mp3" title="Et opptak">${inside}</Audio>`),
})
const diagram = (xml: string, props = ''): Files => ({
  'courses/kurs/flyt.bpmn': xml,
  [MODULE]: moduleFile(`<WorkflowDiagram src="flyt.bpmn" title="En flyt"${props} />`),
})
const mark = (xml: string, text: string) => xml.replace(text, `${HERE}${text}`)
const laned = (inLane: string) =>
  DRAWN.replace(
    '<bpmn:startEvent',
    `<bpmn:laneSet><bpmn:lane id="rolle" name="Rolle">${['start', 'slutt', inLane]
      .filter(Boolean)
      .map((id) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`)
      .join('')}</bpmn:lane></bpmn:laneSet><bpmn:startEvent`,
  )

/** A course that gives two competences. */
const several = (text: string): Files => ({
  'competences.yaml':
    '- id: saksdokument\n  title: Skille ut saksdokumenter\n- id: journalforing\n  title: Journalføre\n',
  [INDEX]: index(INDEX_FIELDS.replace('authors:', '  - id: journalforing\n    level: 1\nauthors:')),
  [MODULE]: moduleFile(text),
})

/** Month 81 is a test number's: no person has it. */
const NUMBER = '01819010001'
const rows: Row[] = [
  ['FM-01', { [MODULE]: `${HERE}title: A\n` }, 'Tekst.'],
  [
    'FM-02',
    { [MODULE]: moduleFile('Tekst.', MODULE_FIELDS.replace('minutes: 3', `minutes: ${HERE}ti`)) },
    'Tekst.',
  ],
  [
    'FM-03',
    { [MODULE]: moduleFile('Tekst.', MODULE_FIELDS.replace('title:', `${HERE}tittel:`)) },
    'Tekst.',
  ],
  [
    'FM-04',
    { [MODULE]: moduleFile('Tekst.', MODULE_FIELDS.replace('En modul', `${HERE}A: B`)) },
    { [MODULE]: moduleFile('Tekst.', MODULE_FIELDS.replace('En modul', '"A: Bokstaver"')) },
  ],
  [
    'FM-05',
    {
      [INDEX]: index(HERE + INDEX_FIELDS.replace(/track.*\n/, '')).replace(
        `---\n${HERE}`,
        `${HERE}---\n`,
      ),
    },
    { [INDEX]: index(INDEX_FIELDS) },
  ],
  [
    'FM-06',
    { 'courses/kurs/modul1.mdx': `${HERE}${moduleFile('Tekst.')}` },
    { 'courses/kurs/02-modul1.mdx': moduleFile('Tekst.') },
  ],
  ['FM-07', { [MODULE]: Buffer.from('\ufeff---\ntitle: A\n---\n', 'utf16le') }, 'Tekst.'],
  [
    'FM-08',
    {
      [MODULE]: moduleFile(
        `${words(300)}\n\n${quiz(CHOICES)}\n\n${words(300)}\n\n${quiz(CHOICES).replace('"quiz"', '"to"')}`.repeat(
          1,
        ),
        MODULE_FIELDS.replace('minutes: 3', `minutes: ${HERE}30`),
      ),
    },
    `${words(300)}\n\n${quiz(CHOICES)}`,
  ],
  ['MX-01', `${HERE}<Quiz id="a">\n\n${questionWith(CHOICES)}`, quiz(CHOICES)],
  ['MX-02', `<Quiz id="a">\n\n${questionWith(CHOICES)}\n\n${HERE}</quiz>`, quiz(CHOICES)],
  ['MX-03', `${HERE}<Steps>Først\n\n1. En\n\n</Steps>`, '<Steps>\n\n1. En\n2. To\n\n</Steps>'],
  [
    'MX-04',
    `<Quiz id="a">\n\n<Question id="b">\n\nHva?\n\n${CHOICES}\n\n  ${HERE}</Question>\n\n</Quiz>`,
    quiz(CHOICES),
  ],
  ['MX-05', `Kjære ${HERE}{navn}`, 'Kjære \\{navn\\} og `{navn}`'],
  ['MX-06', `Det tar ${HERE}<5 dager.`, 'Det tar under 5 dager, og 3 < 5.'],
  ['MX-07', `Se ${HERE}<https://a.example>.`, 'Se [siden til Aa](https://a.example).'],
  ['MX-08', `${HERE}<!-- husk -->`, '{/* husk */}'],
  [
    'MX-09',
    `<Callout ${HERE}kind=tips>\n\nTekst\n\n</Callout>`,
    '<Callout kind="tips">\n\nTekst\n\n</Callout>',
  ],
  ['MX-10', `${HERE}import av data er lett.`, 'Å hente inn data er lett. Det er import av data.'],
  [
    'MX-11',
    `<Callout kind="tips"${HERE}, title="A">\n\nTekst\n\n</Callout>`,
    '<Callout kind="tips" title="A">\n\nTekst\n\n</Callout>',
  ],
  ['MX-12', `Først.\n\n${HERE}##Tittel`, 'Først.\n\n## Tittel'],
  [
    'MX-99',
    `> <Callout\n${HERE}kind="tips">\n>\n> Tekst\n>\n> </Callout>`,
    '> <Callout\n> kind="tips">\n>\n> Tekst\n>\n> </Callout>',
  ],
  ['SA-01', `${HERE}export const a = 1`, 'Tekst.'],
  [
    'SA-02',
    quiz(CHOICES).replace('>', ` ${HERE}pass={80}>`),
    quiz(CHOICES).replace('>', ' pass="80">'),
  ],
  [
    'SA-03',
    `<Steps ${HERE}{...a}>\n\n1. En\n2. To\n\n</Steps>`,
    '<Steps>\n\n1. En\n2. To\n\n</Steps>',
  ],
  [
    'FM-02',
    { [MODULE]: moduleFile('Tekst.', MODULE_FIELDS.replace('Du kan prøve', `${HERE}Å prøve`)) },
    'Tekst.',
  ],
  [
    'FM-04',
    { [MODULE]: `---\n${MODULE_FIELDS}---\n\n${HERE}---\ntitle: To\n---\n\nTekst.\n` },
    'Tekst.',
  ],
  ['SA-04', `a${HERE}<br/>b`, 'a  \nb'],
  ['SA-04', `Linje ${HERE}<br>`, 'Linje  \nny'],
  ['SA-05', `Hei ${HERE}<Navn>`, 'Hei &lt;Navn>'],
  ['SA-05', `${HERE}<Tips />`, '<Callout kind="tips">\n\nTekst\n\n</Callout>'],
  [
    'SA-06',
    `<Steps ${HERE}onClick="">\n\n1. En\n2. To\n\n</Steps>`,
    '<Steps>\n\n1. En\n2. To\n\n</Steps>',
  ],
  [
    'SA-07',
    `<Callout ${HERE}kind="blå">\n\nTekst\n\n</Callout>`,
    '<Callout kind="fare">\n\nTekst\n\n</Callout>',
  ],
  ['SA-08', `${HERE}[siden til A](http://a.example)`, '[siden til A](https://a.example)'],
  [
    'SA-09',
    `${HERE}![et bilde](../../x.png)`,
    { ...drawing(''), [MODULE]: moduleFile('![et bilde](tegning.svg)') },
  ],
  [
    'SA-10',
    `En note.${HERE}[^1]\n\n[^1]: Her.`.replace(`${HERE}[^1]`, `${HERE}[^1]`),
    'En note (her).',
  ],
  ['SA-11', `${'> '.repeat(24)}${HERE}> dypt`, `${'> '.repeat(12)}grunt`],
  [
    'SA-12',
    { ...drawing('<script>1</script>'), [MODULE]: SHOW.replace('src', `${HERE}src`) },
    { ...drawing('<rect/>'), [MODULE]: SHOW },
  ],
  ['SA-13', quiz(CHOICES).replace('>', ` ${HERE}id="b">`), quiz(CHOICES)],
  ['CO-01', `${HERE}<Figure alt="a" />`, { ...drawing(''), [MODULE]: SHOW }],
  [
    'CO-02',
    `<Callout kind="tips">\n\n${HERE}<Quiz id="a">\n\n${questionWith(CHOICES)}\n\n</Quiz>\n\n</Callout>`,
    quiz(CHOICES),
  ],
  [
    'CO-03',
    quiz(CHOICES).replace('>', ` ${HERE}confidence="ja">`),
    quiz(CHOICES).replace('>', ' confidence>'),
  ],
  [
    'CO-04',
    `<Lokalt>\n<Variant for="1833">\n\nRana\n\n</Variant>\n${HERE}<Variant for="1833 1824">\n\nVefsn\n\n</Variant>\n<Variant>\n\nAlle\n\n</Variant>\n</Lokalt>`,
    '<Lokalt>\n<Variant for="1833">\n\nRana\n\n</Variant>\n<Variant>\n\nAlle\n\n</Variant>\n</Lokalt>',
  ],
  ['CO-05', `En <Term ${HERE}id="sakk">sak</Term>.`, 'En <Term id="saksmappe">sak</Term>.'],
  ['QZ-01', quizWith(`${HERE}<Question id="a">\n\nBare tekst.\n\n</Question>`), quiz(CHOICES)],
  ['QZ-02', quiz(`${HERE}- [ ] Ja\n  > A.\n- [ ] Nei\n  > B.`), quiz(CHOICES)],
  ['QZ-03', quiz(`${HERE}- [x] Ja\n  > A.\n- [x] Nei\n  > B.`), quiz(CHOICES)],
  ['QZ-04', quiz(choice(`${HERE}- [] Kanskje\n  > C.`)), quiz(choice('- [ ] Kanskje\n  > C.'))],
  ['QZ-05', quiz(`- [x] Ja\n  > A.\n- [ ] Jo\n  > A.\n\n${HERE}* [ ] Nei\n  > B.`), quiz(CHOICES)],
  ['QZ-06', quiz(`- [x] Ja\n  > A.\n- [ ] Nei\n${HERE}> Fordi`), quiz(CHOICES)],
  [
    'QZ-07',
    quiz(`${CHOICES}\n\n${HERE}Et avsnitt etterpå.`),
    quiz(`${CHOICES}\n\n<Explanation>\n\nEt avsnitt etterpå.\n\n</Explanation>`),
  ],
  ['QZ-08', quiz(`${HERE}1. [x] Ja\n   > A.\n2. [ ] Nei\n   > B.`), quiz(CHOICES)],
  [
    'QZ-09',
    quizWith(
      `${HERE}<Question id="a">\n\nHva?\n\n1. En\n2. To\n3. Tre\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\n</Question>`,
    ),
    quizWith(
      '<Question id="a" type="matching">\n\nHva?\n\n1. En\n2. To\n3. Tre\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n\n</Question>',
    ),
  ],
  ['QZ-10', quiz(choice(`${HERE}- [ ] Nei\n  > C.`)), quiz(choice('- [ ] Kanskje\n  > C.'))],
  [
    'QZ-11',
    quizWith(`${questionWith(CHOICES)}\n\n${questionWith(CHOICES).replace('id=', `${HERE}id=`)}`),
    quizWith(`${questionWith(CHOICES)}\n\n${questionWith(CHOICES).replace('"spm"', '"to"')}`),
  ],
  ['QZ-12', quizWith(`${HERE}<Question id="a">\n\n${CHOICES}\n\n</Question>`), quiz(CHOICES)],
  [
    'QZ-13',
    quiz(`${HERE}| a | b | c |\n|---|---|---|\n| d | e | f |\n| g | h | i |`),
    quiz('| a | b |\n|---|---|\n| d | e |\n| g | h |'),
  ],
  ['QZ-14', quiz(`${HERE}1. En\n2. To`), quiz('1. En\n2. To\n3. Tre')],
  ['QZ-15', quiz(`${HERE}<Blank number>ti</Blank>`), quiz('<Blank number>10</Blank>')],
  ['QZ-16', pool('3'), pool('2').replace(HERE, '')],
  ['QZ-17', scenario('tre').replace('- [ ] Kaster', `${HERE}- [ ] Kaster`), scenario('to')],
  ['QZ-18', quiz(CHOICES, ` ${HERE}competence="x"`), quiz(CHOICES, ' competence="saksdokument"')],
  ['QZ-19', quizWith(`${HERE}Løs tekst.\n\n${questionWith(CHOICES)}`), quiz(CHOICES)],
  [
    'QZ-20',
    quiz(choice(`${HERE}- [ ] Kanskje\nFordi det er sant\n  > C.`)),
    quiz(choice('- [ ] Kanskje\n  Fordi det er sant\n  > C.')),
  ],
  [
    'QZ-21',
    quiz(`<Blank number>3</Blank>\n\n${HERE}<Feedback for="3">\n\nJa.\n\n</Feedback>`),
    quiz('<Blank number>3</Blank>\n\n<Feedback for="4..5">\n\nNei.\n\n</Feedback>'),
  ],
  ['QZ-22', quiz(CHOICES, ` ${HERE}type="ordering"`), quiz(CHOICES, ' type="multiple"')],
  [
    'QZ-23',
    quiz(`Vi skriver ${HERE}<Blank wrong="a">b</Blank> her.`),
    quiz('Vi skriver <Blank wrong="a | c">b</Blank> her.'),
  ],
  [
    'QZ-24',
    several(quiz(CHOICES).replace('<Question', `${HERE}<Question`)),
    several(quizWith(questionWith(CHOICES), ' competence="journalforing"')),
  ],
  ['LK-01', `${HERE}[neste modul](09-x.mdx)`, '[denne modulen igjen](01-en.mdx)'],
  ['LK-02', `## Titler\n\n${HERE}[om titler](#tittler)`, '## Titler\n\n[om titler](#titler)'],
  [
    'LK-03',
    {
      ...drawing(''),
      [MODULE]: moduleFile(`<Figure ${HERE}src="Tegning.SVG" alt="a" />\n\n![b](tegning.svg)`),
    },
    { ...drawing(''), [MODULE]: SHOW },
  ],
  ['LK-04', { 'courses/kurs/tegning.svg': HERE + svg('') }, { ...drawing(''), [MODULE]: SHOW }],
  [
    'LK-05',
    `Se ${HERE}<Source law="offentleglova" ref="§ 999" />.`,
    'Se <Source law="offentleglova" ref="§ 4" />.',
  ],
  [
    'LK-05',
    `Se ${HERE}<Source law="gammel-lov" ref="§ 1" />.`,
    'Se <Source law="gammel-lov" ref="§ 1" from="1990-01-01" to="2019-12-31" />.',
  ],
  [
    'LK-06',
    `Se <Source law="offentleglova" ref="§ 4" ${HERE}checked="2020-01-01" />.`,
    'Se <Source law="offentleglova" ref="§ 4" checked="2026-11-22" />.',
  ],
  ['PD-01', quiz(`- [x] Ja\n  > A.\n${HERE}- [ ] Nei`), quiz(CHOICES)],
  ['PD-02', quiz(`${HERE}- [x] Ja\n- [ ] Nei\n  > B.`), quiz(CHOICES)],
  ['PD-03', HERE + three('right'), three('wrong')],
  ['PD-04', `${HERE}${words(500)}\n\n${quiz(CHOICES)}`, `${words(390)}\n\n${quiz(CHOICES)}`],
  [
    'PD-05',
    { ...drawing(''), [MODULE]: moduleFile(`${HERE}![](tegning.svg)`) },
    { ...drawing(''), [MODULE]: moduleFile('<Figure src="tegning.svg" decorative />') },
  ],
  ['PD-06', `## En\n\n${HERE}#### To`, '## En\n\n### To'],
  ['PD-07', `${HERE}${heavy}`, words(150)],
  [
    'PD-08',
    { 'courses/kurs/film.mp4': png(10), [MODULE]: video('')[MODULE] ?? '' },
    {
      ...video(' captions="film.vtt"'),
      [MODULE]: moduleFile('<Video src="film.mp4" title="En film" captions="film.vtt" />'),
    },
  ],
  [
    'PD-09',
    quiz(choice(`${HERE}- [ ] Alle de over\n  > C.`)),
    quiz(choice('- [ ] Alle de over\n  > C.'), ' shuffle="none"'),
  ],
  [
    'PD-10',
    quizWith(`<Question id="a">\n\n${HERE}Hva er ikke et dokument?\n\n${CHOICES}\n\n</Question>`),
    quizWith(`<Question id="a">\n\nHva er **ikke** et dokument?\n\n${CHOICES}\n\n</Question>`),
  ],
  [
    'PD-11',
    `Les mer ${HERE}[her](https://a.example).`,
    'Les mer i [veiledningen til Aa](https://a.example).',
  ],
  ['PD-12', sound(''), sound('\n\nEn sier hei.\n\n')],
  [
    'PD-13',
    { [INDEX]: index(PUBLISHED, `${HERE}${INSTRUCTIONS.welcome}`) },
    { [INDEX]: index(PUBLISHED, 'Kurset er for alle.') },
  ],
  [
    'PD-14',
    { [INDEX]: index(INDEX_FIELDS, `${HERE}${INSTRUCTIONS.welcome}\n\n${INSTRUCTIONS.rule}`) },
    { [INDEX]: index(INDEX_FIELDS, 'Kurset er for alle.') },
  ],
  [
    'PF-03',
    {
      ...drawing('<text x="1" font-size="4">Journalpost</text>'),
      [MODULE]: SHOW.replace('src', `${HERE}src`),
    },
    { ...drawing('<text x="1" font-size="4">Sak</text>'), [MODULE]: SHOW },
  ],
  ['WL-01', diagram(`${HERE}hei`), diagram(straight())],
  ['WL-02', diagram(mark(straight({ type: 'scriptTask' }), 'id="steg"')), diagram(straight())],
  [
    'WL-04',
    diagram(mark(straight().replace('targetRef="slutt"', 'targetRef="slut"'), 'targetRef="slut"')),
    diagram(straight()),
  ],
  ['WL-05', diagram(mark(laned(''), 'id="steg"')), diagram(laned('steg'))],
  [
    'WL-06',
    diagram(straight(), ` ${HERE}highlight="stegg"`),
    diagram(straight(), ' highlight="steg"'),
  ],
  ['WL-18', diagram(`${HERE}${straight()}`), diagram(DRAWN)],
  ['PV-01', `Nummeret er ${HERE}${NUMBER}.`, 'Nummeret er 01819010002.'],
  ['PV-02', `Skriv til ${HERE}kari@firma.no.`, 'Skriv til kari@firma.example.'],
  ['PV-02', `Ring ${HERE}75 12 34 56.`, 'Ring 05 12 34 56.'],
  [
    'PF-01',
    {
      'courses/kurs/foto.png': png(3_000_000),
      [MODULE]: moduleFile(`${HERE}![et foto](foto.png)`),
    },
    { ...drawing(''), [MODULE]: SHOW },
  ],
  [
    'PF-02',
    {
      ...video(''),
      'courses/kurs/film.mp4': png(51_000_000),
      [MODULE]: moduleFile(`${HERE}<Video src="film.mp4" title="En film" captions="film.vtt" />`),
    },
    {
      ...video(''),
      [MODULE]: moduleFile('<Video src="film.mp4" title="En film" captions="film.vtt" />'),
    },
  ],
]

const ASKED = quiz(CHOICES)
const RELEASED = await released({ [MODULE]: atRevision(1, ASKED) })
const WITHOUT = await released(
  { [MODULE]: atRevision(1, 'Tekst.'), 'released.json': RELEASED },
  '2026-11-10',
)
/** The module after it was released: with this text, at this revision. */
const edited = (body: string, revision = 1, manifest = RELEASED): Files => ({
  'released.json': manifest,
  [MODULE]: atRevision(revision, body),
})
const flipped = ASKED.replace('[x] Ja', '[ ] Ja').replace('[ ] Nei', '[x] Nei')
const at = (mark: string, text: string) => text.replace(mark, `${HERE}${mark}`)

rows.push(
  ['RV-01', edited(at('<Question', flipped)), edited(flipped, 2)],
  [
    'RV-02',
    edited(at('<Quiz', ASKED.replace('"quiz"', '"quiz" pass="90"'))),
    edited(ASKED.replace('"quiz"', '"quiz" pass="70"')),
  ],
  [
    'RV-03',
    edited(at('<Question', ASKED.replace('gjelder?', 'gjelder alltid?'))),
    edited(ASKED.replace('gjelder?', 'gjelder her?')),
  ],
  [
    'RV-04',
    { ...edited(ASKED), [MODULE]: HERE + atRevision(1, 'Tekst.') },
    edited(ASKED.replace('"spm"', '"nytt" was="spm"')),
  ],
  [
    'RV-05',
    {
      ...edited(ASKED),
      [MODULE]: atRevision(3, flipped).replace('3\nrevisionN', `${HERE}3\nrevisionN`),
    },
    edited(flipped, 2),
  ],
  ['RV-06', { ...edited(ASKED), 'released.json': `${HERE}{"courses"` }, edited(ASKED)],
  [
    'RV-07',
    edited(at('<Quiz', ASKED), 2, WITHOUT),
    edited(ASKED.replace('"quiz"', '"annen"'), 2, WITHOUT),
  ],
)

const NYNORSK = 'courses/kurs/01-en.nn.mdx'
const omsett = (body: string, translates = '1') =>
  moduleFile(body, `title: Ein modul\ngoals:\n  - Du kan prøve.\ntranslates: ${translates}\n`)
const SAKSMAPPE = 'Ei <Term id="saksmappe">saksmappe</Term>.'
const GLOSSARY = '- id: saksmappe\n  term: saksmappe\n  text: Rammen rundt en hel sak.\n'

rows.push(
  [
    'TR-01',
    { 'courses/kurs/02-to.nn.mdx': HERE + omsett('Tekst.') },
    { [NYNORSK]: omsett('Tekst.') },
  ],
  [
    'TR-02',
    {
      [MODULE]: moduleFile(ASKED),
      [NYNORSK]: omsett(ASKED).replace('<Question', `${HERE}<Question type="multiple"`),
    },
    { [MODULE]: moduleFile(ASKED), [NYNORSK]: omsett(ASKED) },
  ],
  [
    'TR-03',
    { [MODULE]: atRevision(2, 'Ny.'), [NYNORSK]: omsett('Gammal.', `${HERE}1`) },
    { [MODULE]: atRevision(2, 'Ny.'), [NYNORSK]: omsett('Ny.', '2') },
  ],
  [
    'TR-04',
    { [MODULE]: moduleFile(SAKSMAPPE), [NYNORSK]: HERE + omsett(SAKSMAPPE) },
    {
      'glossary.yaml': `${GLOSSARY}  nn:\n    term: saksmappe\n    text: Ramma rundt ei heil sak.\n`,
      [MODULE]: moduleFile(SAKSMAPPE),
      [NYNORSK]: omsett(SAKSMAPPE),
    },
  ],
)

function filesOf(text: Text): Files {
  return typeof text === 'string' ? { [MODULE]: moduleFile(text) } : text
}

/** The reading time of small texts is never right, and most flows here are not drawn: these count only in their own row. */
const ALWAYS = new Set<Code>(['FM-08', 'WL-18'])

async function found(files: Files, code: Code): Promise<string[]> {
  const diagnostics = await diagnose(files)
  return diagnostics
    .filter((one) => !ALWAYS.has(one.code) || code === one.code)
    .map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`)
}

describe('each diagnostic stands where its cause does, and goes when that is mended', () => {
  it.each(rows)('%s', async (code, trigger, mended) => {
    const { at = `${MODULE}:1:1`, files } = marked(filesOf(trigger))
    expect(await found(files, code)).toEqual([`${at} ${code}`])
    expect(await found(marked(filesOf(mended)).files, code)).toEqual([])
  })

  it('has a row for every code', () => {
    // The dictionary is asked for by itself, so its one code is tried beside it; so are those of
    // the labs and the library.
    const beside = [
      'SP-01',
      ...Object.keys(templateLabCodes),
      ...Object.keys(workflowLabCodes),
      ...Object.keys(robotLabCodes),
      ...Object.keys(libraryCodes),
    ] as Code[]
    const tried = new Set<Code>([...rows.map(([code]) => code), ...beside])
    expect(Object.keys(catalogue).filter((code) => !tried.has(code as Code))).toEqual([])
  })
})

describe('the words', () => {
  it('are filled in, in both languages', async () => {
    const all = await Promise.all(
      rows.map(([, trigger]) => diagnose(marked(filesOf(trigger)).files)),
    )
    for (const one of all.flat()) {
      for (const language of ['nb', 'en'] as const) {
        const said = line(one, language)
        expect(said).toMatch(/^\S+:\d+:\d+ {2}\S+ {2}.+ {2}→ .+ {2}\[[A-Z]{2}-\d\d\]$/)
        expect(said.replaceAll('{navn', '').replaceAll('{name', '')).not.toMatch(
          /\{[a-z]+\}|undefined/,
        )
      }
    }
  })

  it('never repeat a personal number', async () => {
    const [one] = await diagnose({ [MODULE]: moduleFile(`Nummeret er ${NUMBER}.`) })
    expect(line(one as never, 'nb')).not.toContain(NUMBER)
  })
})
