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
import type { Code } from './catalogue.ts'
import { tell } from './diagnostic.ts'

/** What was done, how it looks, the one code that it gives, and what the author is told to type. */
type Mistake = [what: string, text: string | Files, code: Code, told: RegExp]

const CHOICES = '- [x] Ja\n  > Det er rett.\n- [ ] Nei\n  > Du tenkte på noe annet.'
const quiz = (answer: string) => quizWith(questionWith(answer))
const callout = (props: string) => `<Callout ${props}>\n\nTekst\n\n</Callout>`
const fields = (text: string) => ({ [MODULE]: moduleFile('Tekst.', text) })
const front = (from: string | RegExp, to: string) => ({
  [INDEX]: `---\n${INDEX_FIELDS.replace(from, to)}---\n\nVelkommen.\n`,
})
const field = (name: string, text: string) =>
  fields(MODULE_FIELDS.replace(new RegExp(`${name}: .*`), text))
const step = (choices: string) =>
  quiz(`<Step id="en" title="Først">\n\nDu.\n\n${choices}\n\n</Step>`)
const drawing = (name: string) => ({
  [`courses/kurs/${name}`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
})
const question = (id: string) => `<Question id="${id}">\n\nHva gjelder?\n\n${CHOICES}\n\n`

const ofFields: Mistake[] = [
  ['no fields', { [MODULE]: `${HERE}## Hei\n\nTekst.\n` }, 'FM-01', /`---`/],
  ['a blank line first', { [MODULE]: `${HERE}\n${moduleFile('Tekst.')}` }, 'FM-01', /`---`/],
  ['a dash for three hyphens', { [MODULE]: HERE + moduleFile('A').slice(4) }, 'FM-01', /`---`/],
  [
    'fields twice',
    { [MODULE]: `---\n${MODULE_FIELDS}---\n\n${HERE}---\ntitle: To gang\n---\n\nTekst.\n` },
    'FM-04',
    /ett felt på hver linje/,
  ],
  ['a colon in a title', field('title', `title: ${HERE}Arkiv: kort`), 'FM-04', /rette hermetegn/],
  ['a sign first in a title', field('title', `title: ${HERE}@arkiv for alle`), 'FM-04', /herme/],
  [
    'an open quote',
    field('title', `title: ${HERE}"Arkivet vårt`),
    'FM-04',
    /skriv `"` der verdien/,
  ],
  [
    'an open apostrophe',
    field('title', `title: ${HERE}'Arkiv: vårt`),
    'FM-04',
    /skriv `'` der verdien/,
  ],
  [
    'an open list',
    front('[alle-ansatte]', `${HERE}[alle-ansatte`),
    'FM-04',
    /skriv `\]` der verdien/,
  ],
  [
    'an open map',
    front('name: Redaksjonen', `${HERE}{ name: Redaksjonen`),
    'FM-04',
    /skriv `\}` der verdien/,
  ],
  ['no space after a colon', field('minutes', `${HERE}minutes:3`), 'FM-04', /`navn: verdi`/],
  [
    'a tab in the fields',
    fields(`title: En modul\nminutes: 3\ngoals:\n${HERE}\t- Du kan a.\n`),
    'FM-04',
    /linje/,
  ],
  ['a field twice', fields(`${MODULE_FIELDS}${HERE}minutes: 5\n`), 'FM-04', /ett felt/],
  [
    'a track without å',
    front('dokumenthåndtering', `${HERE}dokumenthandtering`),
    'FM-02',
    /mente du dokumenthåndtering\?/,
  ],
  ['a job role', front('alle-ansatte', `${HERE}alle-ansatt`), 'FM-02', /^mente du alle-ansatte\?$/],
  [
    'a competence',
    front('id: saksdokument', `id: ${HERE}saksdokumenter`),
    'FM-02',
    /mente du saksdokument\?/,
  ],
  ['minutes with a unit', field('minutes', `minutes: ${HERE}3 min`), 'FM-02', /rett/],
  ['a Norwegian field name', field('minutes', `${HERE}minutter: 3`), 'FM-03', /minutes\?/],
  ['an upper-case field name', field('minutes', `${HERE}Minutes: 3`), 'FM-03', /minutes\?/],
  [
    'one goal beside the field',
    fields(`title: En modul\nminutes: 3\ngoals: ${HERE}Du kan a.\n`),
    'FM-02',
    /rett/,
  ],
  [
    'a goal without «Du kan»',
    fields(`title: En modul\nminutes: 3\ngoals:\n  - ${HERE}Forstå\n`),
    'FM-02',
    /rett/,
  ],
  ['a Norwegian true', fields(`${MODULE_FIELDS}optional: ${HERE}ja\n`), 'FM-02', /rett/],
  ['no note for a revision', fields(`${MODULE_FIELDS}revision: ${HERE}2\n`), 'FM-05', /én setning/],
  [
    'a role that nobody has',
    { [INDEX]: `---\n${INDEX_FIELDS.replace('alle-', `${HERE}alle`)}---\n\nHei.\n` },
    'FM-02',
    /alle-ansatte/,
  ],
  [
    'a file name in upper case',
    { 'courses/kurs/02-Arkiv.mdx': HERE + moduleFile('A') },
    'FM-06',
    /`02-arkiv\.mdx`/,
  ],
  [
    'a file name with a space',
    { 'courses/kurs/02 ny fil.mdx': HERE + moduleFile('A') },
    'FM-06',
    /`02-ny-fil\.mdx`/,
  ],
  [
    'a file name with æ',
    { 'courses/kurs/02-nærmere.mdx': HERE + moduleFile('A') },
    'FM-06',
    /`02-naermere\.mdx`/,
  ],
  ['a number twice', { 'courses/kurs/01-to.mdx': HERE + moduleFile('A') }, 'FM-06', /`02-to\.mdx`/],
]

const ofTags: Mistake[] = [
  ['no closing quote', callout(`${HERE}kind="tips`), 'MX-09', /`kind="…"`/],
  [
    'no closing quote, then a prop',
    callout(`${HERE}kind="tips title="Husk"`),
    'MX-09',
    /`kind="…"`/,
  ],
  [
    'no closing quote in a quiz',
    quiz(CHOICES).replace('id="quiz"', `${HERE}id="quiz`),
    'MX-09',
    /`id="…"`/,
  ],
  ['no closing quote in a figure', `<Figure ${HERE}src="a.png alt="b" />`, 'MX-09', /`src="…"`/],
  ['no opening quote', callout(`${HERE}kind=tips"`), 'MX-09', /ett hermetegn foran/],
  ['smart quotes', callout(`${HERE}kind=”tips”`), 'MX-09', /typografiske/],
  ['guillemets', callout(`${HERE}kind=«tips»`), 'MX-09', /typografiske/],
  ['quotes in quotes', callout(`kind="tips" title="Si "hei${HERE}""`), 'MX-11', /«…» inni/],
  ['a comma between props', callout(`kind="tips"${HERE}, title="A"`), 'MX-11', /ingen komma/],
  ['a colon for an equals sign', callout(`kind:${HERE}"tips"`), 'MX-11', /`navn="verdi"`/],
  [
    'a tag that does not end',
    `<Callout kind="tips"${HERE}\n\nTekst\n\n</Callout>`,
    'MX-11',
    /`>` til slutt/,
  ],
  [
    'a space before the name',
    `< Callout kind="tips">\n\nTekst\n\n${HERE}</Callout>`,
    'MX-02',
    /ikke mellomrom/,
  ],
  [
    'a backward slash',
    `<Callout kind="tips">\n\nTekst\n\n${HERE}<\\Callout>`,
    'MX-02',
    /vanlig skråstrek/,
  ],
  [
    'no slash in the closing tag',
    `<Callout kind="tips">\n\nTekst\n\n${HERE}<Callout>`,
    'MX-01',
    /`<\/Callout>`/,
  ],
  ['an open Callout', `${HERE}<Callout kind="tips">\n\nTekst`, 'MX-01', /`<\/Callout>`/],
  ['an open Details', `${HERE}<Details title="Mer">\n\nTekst`, 'MX-01', /`<\/Details>`/],
  ['an open Steps', `${HERE}<Steps>\n\n1. En\n2. To`, 'MX-01', /`<\/Steps>`/],
  ['an open Lokalt', `${HERE}<Lokalt>\n<Variant>\n\nTekst\n\n</Variant>`, 'MX-01', /`<\/Lokalt>`/],
  ['an open Variant', `<Lokalt>\n<Variant>\n\nTekst\n\n${HERE}</Lokalt>`, 'MX-02', /`<\/Variant>`/],
  [
    'an open Question',
    `<Quiz id="a">\n\n${question('b')}${HERE}</Quiz>`,
    'MX-02',
    /`<\/Question>`/,
  ],
  [
    'an open Pool',
    `<Quiz id="a">\n\n<Pool id="p" pick="1">\n\n${HERE}</Quiz>`,
    'MX-02',
    /`<\/Pool>`/,
  ],
  ['an open Quiz', `${HERE}<Quiz id="a">\n\n${question('b')}</Question>`, 'MX-01', /`<\/Quiz>`/],
  [
    'an open Explanation',
    quiz(`${CHOICES}\n\n<Explanation>\n\nFordi.`).replace('</Q', `${HERE}</Q`),
    'MX-02',
    /`<\/Explanation>`/,
  ],
  [
    'an open Feedback',
    quiz(`1. En\n2. To\n3. Tre\n\n<Feedback when="wrong">\n\nNei.`).replace('</Q', `${HERE}</Q`),
    'MX-02',
    /`<\/Feedback>`/,
  ],
  [
    'an open Step',
    quiz('<Step id="en" title="A">\n\nDu.').replace('</Q', `${HERE}</Q`),
    'MX-02',
    /`<\/Step>`/,
  ],
  ['an open Blank', quiz(`Skriv ${HERE}<Blank>ja her.`), 'MX-01', /`<\/Blank>` rett etter/],
  ['an open Term', `En ${HERE}<Term id="saksmappe">mappe her.`, 'MX-01', /`<\/Term>` rett etter/],
  ['an open Figure', `${HERE}<Figure src="a.png" alt="b">`, 'MX-01', /`\/>`/],
  ['an open Video', `${HERE}<Video src="a.mp4" title="b">`, 'MX-01', /`\/>`/],
  ['an open Download', `${HERE}<Download src="a.docx" title="b">`, 'MX-01', /`\/>`/],
  ['an open Source', `Se ${HERE}<Source law="offentleglova">.`, 'MX-01', /`\/>`/],
  ['a name misspelt', `${HERE}<Calout kind="tips">\n\nTekst\n\n</Calout>`, 'SA-05', /Callout\?/],
  [
    'a closing name misspelt',
    `<Callout kind="tips">\n\nTekst\n\n${HERE}</Calout>`,
    'MX-02',
    /`<\/Callout>`/,
  ],
  ['a name in lower case', `${HERE}<quiz id="a">\n\n</quiz>`, 'SA-05', /Quiz\?/],
  ['a prop misspelt', callout(`${HERE}Kind="tips"`), 'SA-06', /mente du kind\?/],
  ['a prop translated', callout(`${HERE}type="tips"`), 'SA-06', /kind, title/],
  [
    'text after a closing tag',
    `<Callout kind="tips">\n\nA\n\n${HERE}</Callout> Mer.`,
    'MX-03',
    /egen linje/,
  ],
  [
    'an indented closing tag',
    `<Callout kind="tips">\n\n- a\n- b\n  ${HERE}</Callout>`,
    'MX-04',
    /helt til venstre/,
  ],
  ['braces', `Kjære ${HERE}{mottaker}`, 'MX-05', /`\\\{mottaker\\\}`/],
  ['two braces', `Kjære ${HERE}{{fullt_navn}}`, 'MX-05', /`\\\{\\\{fullt_navn\\\}\\\}`/],
  ['one brace', `Kjære ${HERE}{ navn`, 'MX-05', /\\{navn\\}/],
  ['fewer than', `Innen ${HERE}<5 dager.`, 'MX-06', /«under»/],
  ['an arrow', `Gå hit ${HERE}<- der.`, 'MX-06', /mellomrom/],
  ['an e-mail address in angles', `Skriv til ${HERE}<post@a.example>.`, 'MX-07', /uten vinkler/],
  ['an address in angles', `Se ${HERE}<https://a.example>.`, 'MX-07', /\[tekst\]\(adresse\)/],
  ['a name in angles', `Kjære ${HERE}<navn>, hei.`, 'SA-04', /`&lt;navn`/],
  ['words in angles', `${HERE}<Sett inn navn her>`, 'SA-05', /`&lt;Sett`/],
  ['an HTML comment', `${HERE}<!-- husk -->`, 'MX-08', /\{\/\* huskelapp \*\/\}/],
  ['pasted HTML', `${HERE}<p>Hei du</p>`, 'SA-04', /ren tekst/],
  ['pasted Word', `Hei${HERE}<o:p></o:p>`, 'SA-05', /ren tekst/],
  ['a coloured word', `${HERE}<span style="color:red">Hei</span>`, 'SA-04', /ren tekst/],
  ['a hard break', `a${HERE}<br>b`, 'SA-04', /to mellomrom/],
  ['a line with import', `${HERE}import av data er lett.`, 'MX-10', /annet ord først/],
  ['marks of a merge', `Tekst.\n\n<${HERE}<<<<<< HEAD`, 'MX-06', /`&lt;`/],
]

const ofQuizzes: Mistake[] = [
  [
    'a space after the tick',
    quiz(`${HERE}- [x ] Ja\n  > A.\n- [ ] Nei\n  > B.`),
    'QZ-04',
    /`\[ \]`/,
  ],
  [
    'a space after a big tick',
    quiz(`${HERE}- [X ] Ja\n  > A.\n- [ ] Nei\n  > B.`),
    'QZ-04',
    /`\[ \]`/,
  ],
  ['no space in a box', quiz(`- [x] Ja\n  > A.\n${HERE}- [] Nei\n  > B.`), 'QZ-04', /`\[ \]`/],
  ['no space after a box', quiz(`${HERE}- [x]Ja\n  > A.\n- [ ] Nei\n  > B.`), 'QZ-04', /mellomrom/],
  ['no space before a box', quiz(`${HERE}-[x] Ja\n-[ ] Nei`), 'QZ-04', /bindestrek, mellomrom/],
  ['another tick', quiz(`${HERE}- [v] Ja\n  > A.\n- [ ] Nei\n  > B.`), 'QZ-04', /`\[ \]`/],
  [
    'a hard space in a box',
    quiz(`${HERE}- [\u00a0] Ja\n  > A.\n- [x] Nei\n  > B.`),
    'QZ-04',
    /`\[ \]`/,
  ],
  [
    'a hard space before boxes',
    quiz(`${HERE}-\u00a0[x] Ja\n-\u00a0[ ] Nei`),
    'QZ-04',
    /bindestrek/,
  ],
  ['no hyphens', quiz(`${HERE}[x] Ja\n\n[ ] Nei`), 'QZ-04', /bindestrek/],
  ['round boxes', quiz(`${HERE}- (x) Ja\n- ( ) Nei`), 'QZ-04', /`\[ \]`/],
  ['letters for choices', quiz(`${HERE}a) Ja\nb) Nei`), 'QZ-04', /bindestrek/],
  ['bullets from Word', quiz(`${HERE}• [x] Ja\n• [ ] Nei`), 'QZ-04', /bindestrek/],
  ['no boxes at all', quiz(`${HERE}- Ja\n- Nei`), 'QZ-04', /`\[ \]`/],
  ['no tick', quiz(`${HERE}- [ ] Ja\n  > A.\n- [ ] Nei\n  > B.`), 'QZ-02', /`\[x\]`/],
  [
    'numbered choices',
    quiz(`${HERE}1. [x] Ja\n   > A.\n2. [ ] Nei\n   > B.`),
    'QZ-08',
    /bindestrek/,
  ],
  [
    'feedback at the margin',
    quiz(`- [x] Ja\n${HERE}> Fordi\n- [ ] Nei\n> Nei`),
    'QZ-06',
    /to mellomrom/,
  ],
  [
    'loose feedback',
    quiz(`- [x] Ja\n\n${HERE}> Fordi\n\n- [ ] Nei\n\n> Nei`),
    'QZ-06',
    /to mellomrom/,
  ],
  [
    'the last feedback at the margin',
    quiz(`- [x] Ja\n  > A.\n- [ ] Nei\n${HERE}> B.`),
    'QZ-06',
    /to mellomrom/,
  ],
  [
    'feedback without >',
    quiz(`${HERE}- [x] Ja\n  Fordi\n- [ ] Nei\n  > B.`),
    'QZ-20',
    /skriv `>` foran/,
  ],
  [
    'two kinds of bullets',
    quiz(`- [x] Ja\n  > A.\n${HERE}* [ ] Nei\n  > B.`),
    'QZ-05',
    /samme punkttegn/,
  ],
  [
    'text between choices',
    quiz(`- [x] Ja\n  > A.\n\nEller:\n\n${HERE}- [ ] Nei\n  > B.`),
    'QZ-05',
    /rykk inn/,
  ],
  ['text after the choices', quiz(`${CHOICES}\n\n${HERE}Husk dette.`), 'QZ-07', /`<Explanation>`/],
  ['a question outside a quiz', `${HERE}${question('a')}</Question>`, 'CO-02', /<Quiz>/],
  [
    'a step outside a question',
    quizWith(`${HERE}<Step id="en" title="A">\n\nDu.\n\n${CHOICES}\n\n</Step>`),
    'CO-02',
    /<Question>/,
  ],
  [
    'a question without id',
    quizWith(`${HERE}<Question>\n\nHva?\n\n${CHOICES}\n\n</Question>`),
    'CO-01',
    /`id="…"`/,
  ],
  [
    'ø in an id',
    quizWith(`${question('a').replace('id="a"', `${HERE}id="spørsmål"`)}</Question>`),
    'SA-07',
    /skriv `sporsmal`/,
  ],
  [
    'a space in an id',
    quiz(CHOICES).replace('id="quiz"', `${HERE}id="min quiz"`),
    'SA-07',
    /skriv `min-quiz`/,
  ],
  ['a percent sign', quizWith(questionWith(CHOICES), ` ${HERE}pass="80 %"`), 'SA-07', /rett/],
  [
    'a number in braces',
    quizWith(questionWith(CHOICES), ` ${HERE}pass={80}`),
    'SA-02',
    /`pass="…"`/,
  ],
  [
    'text in a quiz',
    quizWith(`${HERE}Svar her:\n\n${questionWith(CHOICES)}`),
    'QZ-19',
    /inn i et spørsmål/,
  ],
  [
    'a heading in a quiz',
    quizWith(`${HERE}## Test\n\n${questionWith(CHOICES)}`),
    'QZ-19',
    /inn i et spørsmål/,
  ],
  ['an empty quiz', `${HERE}<Quiz id="a">\n\n</Quiz>`, 'QZ-01', /`<Question id="…">`/],
  [
    'an id twice',
    quizWith(`${questionWith(CHOICES)}\n\n${questionWith(CHOICES).replace('id=', `${HERE}id=`)}`),
    'QZ-11',
    /velg en annen/,
  ],
  ['a number in words', quiz(`${HERE}<Blank number>ti</Blank>`), 'QZ-15', /bare et tall/],
  [
    'a number in words, and what a wrong one is told',
    quiz(`${HERE}<Blank number>ti</Blank>\n\n<Feedback for="9">Nei.</Feedback>`),
    'QZ-15',
    /sifre/,
  ],
  [
    'a tolerance in words, and what a wrong number is told',
    quiz(`<Blank number ${HERE}tolerance="litt">10</Blank>\n\n<Feedback for="9">Nei.</Feedback>`),
    'SA-07',
    /rett verdien/,
  ],
  [
    'lines for a blank',
    quiz('Vi skriver ____ her.')
      .replace('<Q', `${HERE}<Q`)
      .replace(`${HERE}<Quiz`, '<Quiz')
      .replace('<Question', `${HERE}<Question`),
    'QZ-01',
    /`<Blank>`/,
  ],
  [
    'a row without its answer',
    quiz(`| a | b |\n|---|---|\n| c | d |\n${HERE}| e |\n| f | g |`),
    'QZ-13',
    /venstre kolonne/,
  ],
  [
    'a row with too many cells',
    quiz(`| a | b |\n|---|---|\n${HERE}| c | d | e |\n| f | g |`),
    'QZ-13',
    /venstre kolonne/,
  ],
  [
    'an arrow misspelt',
    quiz(
      `<Step id="en" title="A">\n\nDu.\n\n${HERE}- [x] A -> too\n  > J.\n- [ ] B\n  > N.\n\n</Step>\n\n<Step id="to" title="B">\n\nDer.\n\n${CHOICES}\n\n</Step>`,
    ),
    'QZ-17',
    /mente du to etter pilen\? Stegene er en, to/,
  ],
  [
    'a step that no arrow leads to',
    quiz(
      `<Step id="en" title="A">\n\nDu.\n\n${CHOICES}\n\n</Step>\n\n${HERE}<Step id="to" title="B">\n\nDer.\n\n${CHOICES}\n\n</Step>`,
    ),
    'QZ-17',
    /`-> to`/,
  ],
  [
    'feedback for the right number',
    quiz(`<Blank number>3</Blank>\n\n${HERE}<Feedback for="3">\n\nJa.\n\n</Feedback>`),
    'QZ-21',
    /skriv et galt svar/,
  ],
  [
    'feedback for no row',
    quiz(
      `| a | b |\n|---|---|\n| c d | e |\n| f | g |\n\n${HERE}<Feedback for="e">\n\nNei.\n\n</Feedback>`,
    ),
    'QZ-21',
    /ett av: c d \| f/,
  ],
  [
    'feedback for no option',
    quiz(
      `Vi skriver <Blank wrong="a | c">b</Blank> her.\n\n${HERE}<Feedback for="d">\n\nNei.\n\n</Feedback>`,
    ),
    'QZ-21',
    /ett av: (a \| c|c \| a)$/,
  ],
  [
    'feedback for a choice',
    quiz(`${CHOICES}\n\n${HERE}<Feedback for="Nei">\n\nNei.\n\n</Feedback>`),
    'QZ-21',
    /under alternativet/,
  ],
  [
    'a sentence with a blank and no question',
    quizWith(`${HERE}<Question id="a">\n\nVi skriver <Blank>brev</Blank> her.\n\n</Question>`),
    'QZ-12',
    /avsnitt over setningen/,
  ],
  [
    'a step without choices',
    step('- A\n- B').replace('<Step', `${HERE}<Step`),
    'QZ-01',
    /`- \[x\]/,
  ],
  [
    'a step where all is right',
    step(`${HERE}- [x] A\n  > J.\n- [x] B\n  > N.`),
    'QZ-03',
    /minst ett galt/,
  ],
  [
    'a pool of all',
    quizWith(`<Pool id="u" ${HERE}pick="alle">\n\n${questionWith(CHOICES)}\n\n</Pool>`),
    'SA-07',
    /rett/,
  ],
  ['code in a blank', quiz(`Skriv <Blank>${HERE}{navn}</Blank> her.`), 'MX-05', /\\{navn\\}/],
  [
    'a quiz on the front page',
    { [INDEX]: `---\n${INDEX_FIELDS}---\n\n${HERE}${quiz(CHOICES)}\n` },
    'CO-02',
    /til en modul/,
  ],
]

const ofText: Mistake[] = [
  ['a heading without a space', `A.\n\n${HERE}##Tittel`, 'MX-12', /mellomrom etter `#`/],
  ['a heading with a hard space', `A.\n\n${HERE}##\u00a0Tittel`, 'MX-12', /vanlig mellomrom/],
  ['bullets from Word', `Vi har:\n\n${HERE}• sak\n• post`, 'MX-12', /bindestrek/],
  ['bullets without a space', `Vi har:\n\n${HERE}-sak\n-post`, 'MX-12', /mellomrom/],
  ['a table without its rule', `${HERE}| a | b |\n| c | d |`, 'MX-12', /\| --- \| --- \|/],
  ['a space in a link', `${HERE}[neste modul] (01-en.mdx)`, 'MX-12', /mellomrommet/],
  ['a picture name with a space', `${HERE}![et bilde](mitt bilde.svg)`, 'MX-12', /uten mellomrom/],
  ['a picture that is not there', `${HERE}![et bilde](bilde.png)`, 'LK-03', /store bokstaver/],
  [
    'a picture misspelt',
    {
      ...drawing('bilder/Arkiv.svg'),
      [MODULE]: moduleFile(`![a](bilder/Arkiv.svg)\n\n${HERE}![b](bilder/arkivt.svg)`),
    },
    'LK-03',
    /mente du bilder\/Arkiv\.svg\?/,
  ],
  ['a heading on a page with none', `${HERE}[om titler](#titler)`, 'LK-02', /ingen overskrifter/],
  ['a Windows path', `${HERE}![et bilde](bilder\\bilde.png)`, 'SA-08', /skråstrek/],
  ['a picture on a drive', `${HERE}![et bilde](C:/bilder/bilde.png)`, 'SA-08', /i kursmappen/],
  ['a scanned picture', `${HERE}![et bilde](skannet.tif)`, 'SA-07', /rett/],
  ['a picture on the web', `${HERE}![et bilde](https://a.example/a.png)`, 'SA-07', /rett/],
  [
    'no alternative text',
    { ...drawing('a.svg'), [MODULE]: moduleFile(`${HERE}![](a.svg)`) },
    'PD-05',
    /`!\[…\]\(a\.svg\)`.*<Figure src="a\.svg" decorative/,
  ],
  [
    'no alternative text of a figure',
    { ...drawing('a.svg'), [MODULE]: moduleFile(`${HERE}<Figure src="a.svg" />`) },
    'PD-05',
    /`alt="…"`.*`decorative`/,
  ],
  [
    'a kind that is none',
    `<Callout ${HERE}kind="tip">\n\nTekst\n\n</Callout>`,
    'SA-07',
    /mente du tips\?/,
  ],
  [
    'a prop that is none',
    `<Callout kind="tips" ${HERE}titel="A">\n\nTekst\n\n</Callout>`,
    'SA-06',
    /mente du title\?/,
  ],
  [
    'a prop without its value',
    `<Callout kind="tips" ${HERE}title>\n\nTekst\n\n</Callout>`,
    'SA-07',
    /`title="…"`/,
  ],
  [
    'a tag that is none',
    `${HERE}<Calout kind="tips">\n\nTekst\n\n</Callout>`,
    'SA-05',
    /mente du Callout\?/,
  ],
  [
    'a word that is not explained',
    `En <Term ${HERE}id="saksmapper">mappe</Term>.`,
    'CO-05',
    /mente du saksmappe\?.*glossary/,
  ],
  [
    'a law by another name',
    `Se ${HERE}<Source law="offentlighetsloven" ref="§ 3" />.`,
    'LK-05',
    /mente du offentleglova\?.*sources/,
  ],
  [
    'a link to another course',
    `${HERE}[et annet kurs](../annet/01-en.mdx)`,
    'SA-09',
    /`\/courses\//,
  ],
  ['an address without https', `${HERE}[lovdata her](www.lovdata.no)`, 'SA-08', /`https:\/\/`/],
  ['an address with http', `Se ${HERE}http://lovdata.no nå.`, 'SA-08', /https/],
  [
    'a link that says nothing',
    `Les mer ${HERE}[her](https://a.example).`,
    'PD-11',
    /leseren finner/,
  ],
  ['a heading at level one', `${HERE}# Tittel`, 'SA-10', /`##`/],
  ['a heading that skips', `## A\n\n${HERE}#### B`, 'PD-06', /ett nivå/],
  ['a footnote', `Tekst${HERE}[^1]\n\n[^1]: Note`, 'SA-10', /vanlig tekst/],
  ['a box outside a question', `${HERE}- [ ] gjør dette`, 'SA-10', /vanlige punkter/],
  ['a mark that turns text', `Hei${HERE}\u200edu`, 'FM-07', /fjern/],
  ['bullets in steps', `${HERE}<Steps>\n\n- En\n- To\n\n</Steps>`, 'SA-10', /1\., 2\., 3\./],
  [
    'a municipality by name',
    `<Lokalt>\n<Variant ${HERE}for="Rana">\n\nA\n\n</Variant>\n<Variant>\n\nB\n\n</Variant>\n</Lokalt>`,
    'SA-07',
    /rett/,
  ],
  [
    'no text for the others',
    `${HERE}<Lokalt>\n<Variant for="1833">\n\nA\n\n</Variant>\n</Lokalt>`,
    'CO-04',
    /uten `for`/,
  ],
  ['a term in upper case', `En <Term ${HERE}id="Saksmappe">mappe</Term>.`, 'SA-07', /saksmappe\?/],
  [
    'å in a law',
    `Se <Source ${HERE}law="offentleglova-på" ref="§ 3" />.`,
    'SA-07',
    /du offentleglova\?/,
  ],
  [
    'a paragraph without its sign',
    `Se ${HERE}<Source law="offentleglova" ref="9" />.`,
    'LK-05',
    /§ 3, § 4/,
  ],
]

/** The reading time of such small texts is never right. */
async function told(text: string | Files) {
  const { at, files } = marked(typeof text === 'string' ? { [MODULE]: moduleFile(text) } : text)
  const all = (await diagnose(files)).filter(({ code }) => code !== 'FM-08')
  return { at, all }
}

describe('a typical mistake gives one message, where it is, that says what to type', () => {
  it.each([...ofFields, ...ofTags, ...ofQuizzes, ...ofText])('%s', async (_, text, code, mend) => {
    const { at, all } = await told(text)
    const places = all.map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`)
    expect(places).toEqual([`${at} ${code}`])
    const [said] = all.map((one) => tell(one, 'nb'))
    expect(said?.mend).toMatch(mend)
    expect(said?.message).not.toMatch(/undefined|NaN|\{\w+\}$/)
  })
})

describe('what Word leaves in a text, and no harm comes of', () => {
  it.each([
    ['a hard space', 'Hei\u00a0du'],
    ['a soft hyphen', 'Doku\u00admentasjon'],
    ['a tab', quiz(CHOICES.replaceAll('  >', '\t>'))],
    ['spaces after the hyphens', { [MODULE]: moduleFile('Tekst.').replaceAll('---\n', '---  \n') }],
    ['a big tick', quiz(CHOICES.replace('x', 'X'))],
    ['one line', '<Callout kind="tips">Tekst</Callout>'],
    ['no blank lines', '<Callout kind="tips">\nTekst\n</Callout>'],
    ['brackets after numbers', quiz('1) En\n2) To\n3) Tre')],
  ] as [string, string | Files][])('%s', async (_, text) => {
    expect((await told(text)).all).toEqual([])
  })
})
