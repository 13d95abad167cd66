import { base, type Files } from './content.ts'

const COURSE = 'plantet'

/** What stands in a planted key and nowhere else: marks, and numbers that nobody would meet by chance. */
const MARK = /MERKE-\w+-\w+|7351924|7462035|7000001|7000009|7100001|041725/g

/** The marks in a text, each once. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(MARK))].sort()
}

/** A published course with every type of question and a mark in every place that is key. */
export const plantedCourse: Files = {
  ...base,
  [`courses/${COURSE}/index.mdx`]: `---
title: Et plantet kurs
summary: Et kurs der alt som er fasit, har et merke.
track: dokumenthåndtering
audience: [alle-ansatte]
status: published
competences: [{ id: saksdokument, level: 1 }]
authors: [{ name: Redaksjonen }]
---

SYNLIG-innledning.
`,
  [`courses/${COURSE}/bilde.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>SYNLIG-bilde</title><path d="M1 1h7v7z"/></svg>`,
  [`courses/${COURSE}/01-typer.mdx`]: `---
title: Alle typene
minutes: 6
goals: [Du kan svare på alt.]
---

## Les dette først

SYNLIG-tekst om <Term id="saksmappe">saksmappe</Term>.

<Figure src="bilde.svg" alt="En trekant." />

<Lokalt title="Hos oss">
<Variant for="1833">

SYNLIG-hjemme.

</Variant>
<Variant>

SYNLIG-ute.

</Variant>
</Lokalt>

<Quiz id="typer" confidence>

<Question id="en">

SYNLIG-en: hva gjelder?

- [x] Alfa
  > MERKE-en-rett
- [ ] Bravo
  > MERKE-en-feil

<Explanation>MERKE-en-forklaring</Explanation>

</Question>

<Question id="flere">

SYNLIG-flere: hva gjelder?

- [x] Celsius
  > MERKE-flere-celsius
- [x] Delta
  > MERKE-flere-delta
- [ ] Ekko
  > MERKE-flere-ekko
- [ ] Fokstrot
  > MERKE-flere-fokstrot

<Explanation>MERKE-flere-forklaring</Explanation>

</Question>

<Question id="rekke">

SYNLIG-rekke: hva kommer først?

1. Golf
2. Hotell
3. India
4. Juliett

<Feedback when="right">MERKE-rekke-right</Feedback>

<Feedback when="partly">MERKE-rekke-partly</Feedback>

<Feedback when="wrong">MERKE-rekke-wrong</Feedback>

<Explanation>MERKE-rekke-forklaring</Explanation>

</Question>

<Question id="par">

SYNLIG-par: hva hører sammen?

| Ord | Farge |
|---|---|
| Kilo | Hvit |
| Lima | Sort |
|  | Grønn |

<Feedback for="Kilo">MERKE-par-kilo</Feedback>

<Feedback for="Lima">MERKE-par-lima</Feedback>

<Feedback when="right">MERKE-par-right</Feedback>

<Explanation>MERKE-par-forklaring</Explanation>

</Question>

<Question id="fyll">

SYNLIG-fyll: hva mangler?

En <Blank wrong="Sirkel | Kvadrat">Trekant</Blank> og <Blank number unit="dager" tolerance="0,041725">7351924</Blank> av <Blank typos="1">MERKE-fyll-godtatt | MERKE-fyll-ogsa</Blank>.

<Feedback for="Sirkel">MERKE-fyll-sirkel</Feedback>

<Feedback when="right">MERKE-fyll-right</Feedback>

<Feedback when="wrong">MERKE-fyll-wrong</Feedback>

<Explanation>MERKE-fyll-forklaring</Explanation>

</Question>

<Question id="ord">

SYNLIG-ord: hva heter det?

<Blank>MERKE-ord-godtatt | MERKE-ord-ogsa</Blank>

<Feedback for="MERKE-ord-for">MERKE-ord-felle</Feedback>

<Feedback when="right">MERKE-ord-right</Feedback>

<Feedback when="wrong">MERKE-ord-wrong</Feedback>

<Explanation>MERKE-ord-forklaring</Explanation>

</Question>

<Question id="tall">

SYNLIG-tall: hvor mange er det?

<Blank number tolerance="0,041725">7462035</Blank>

<Feedback for="7000001..7000009">MERKE-tall-omrade</Feedback>

<Feedback for="7100001">MERKE-tall-for</Feedback>

<Feedback when="right">MERKE-tall-right</Feedback>

<Feedback when="wrong">MERKE-tall-wrong</Feedback>

<Explanation>MERKE-tall-forklaring</Explanation>

</Question>

<Question id="reise">

SYNLIG-reise: hva gjør du?

<Step id="start" title="Først">

SYNLIG-start.

- [x] Mike -> slutt
  > MERKE-reise-mike
- [ ] November -> slutt
  > MERKE-reise-november

</Step>

<Step id="slutt" title="Så">

SYNLIG-slutt.

- [x] Oscar
  > MERKE-reise-oscar
- [ ] Papa
  > MERKE-reise-papa

</Step>

<Explanation>MERKE-reise-forklaring</Explanation>

</Question>

</Quiz>
`,
  [`courses/${COURSE}/02-utvalg.mdx`]: `---
title: Et utvalg
minutes: 3
goals: [Du kan trekke.]
errata:
  - question: utvalg/quebec
    date: 2026-11-20
    note: MERKE-quebec-rettelse
---

SYNLIG-utvalg.

<Quiz id="utvalg" attempts="2" wait="24">

<Pool id="poll" pick="1">

${['quebec', 'romeo', 'sierra'].map(pooled).join('\n\n')}

</Pool>

</Quiz>
`,
}

function pooled(id: string): string {
  return `<Question id="${id}">

Hva gjelder om ${id}?

- [x] Tango ${id}
  > MERKE-${id}-rett
- [ ] Uniform ${id}
  > MERKE-${id}-feil

<Explanation>MERKE-${id}-forklaring</Explanation>

</Question>`
}

/** The course with another key: all that is right is wrong, and nothing that is asked has changed. */
export function withAnotherKey(files: Files, order: string[]): Files {
  const change = (text: string) => reordered(withOtherAnswers(text), order)
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, change(String(file))] as const),
  )
}

function withOtherAnswers(text: string): string {
  return text
    .replace(/- \[([ x])\]/g, (_, mark) => (mark === 'x' ? '- [ ]' : '- [x]'))
    .replace(
      '| Kilo | Hvit |\n| Lima | Sort |\n|  | Grønn |',
      '| Lima | Hvit |\n| Kilo | Grønn |\n|  | Sort |',
    )
    .replace('wrong="Sirkel | Kvadrat">Trekant', 'wrong="Trekant | Sirkel">Kvadrat')
    .replace(/\b7(\d{6})\b/g, '8$1')
    .replaceAll('041725', '5')
    .replace(/MERKE-(\w+)-/g, 'Noe ganske annet om $1 og ')
}

/** The numbered list in another right order. */
function reordered(text: string, order: string[]): string {
  const list = order.map((item, i) => `${i + 1}. ${item}`).join('\n')
  return text.replace(/(?:^\d\. \w+\n?)+/m, `${list}\n`)
}
