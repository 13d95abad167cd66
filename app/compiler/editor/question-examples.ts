import type { QUESTION_TYPES } from '../components/quiz-parts.ts'
import { INSTRUCTIONS } from './instructions.ts'

export type QuestionType = (typeof QUESTION_TYPES)[number]

/** One complete question of each type, as an author begins it. */
export const questionExamples: Record<QuestionType, { called: string; text: string }> = {
  single: {
    called: 'Ett riktig svar',
    text: `Hva bør du gjøre først?

- [x] Lese det som står over
  > Riktig. ${INSTRUCTIONS.whyRight}
- [ ] Gjette og håpe på det beste
  > ${INSTRUCTIONS.whyWrong}
- [ ] Vente til noen andre gjør det
  > ${INSTRUCTIONS.whyWrong}

<Explanation>

${INSTRUCTIONS.explanation}

</Explanation>`,
  },
  multiple: {
    called: 'Flere riktige svar',
    text: `Hvilke av disse skal du lese?

- [x] Teksten over
  > Riktig. ${INSTRUCTIONS.whyAmong}
- [x] Forklaringen under
  > Riktig. ${INSTRUCTIONS.whyAmong}
- [ ] Avisen fra i går
  > ${INSTRUCTIONS.whyWrong}`,
  },
  ordering: {
    called: 'Rekkefølge',
    text: `Sett arbeidet i riktig rekkefølge.

1. Lese
2. Tenke
3. Svare

<Explanation>

Den som leser først, svarer bedre.

</Explanation>`,
  },
  matching: {
    called: 'Plassering i grupper',
    text: `Plasser hvert dokument i riktig gruppe.

| Dokument | Gruppe |
|---|---|
| Søknad | Saksdokument |
| Vedtak | Saksdokument |
| Utkast | Arbeidsdokument |

<Feedback for="Utkast">

Er noen ferdige med det?

</Feedback>`,
  },
  cloze: {
    called: 'Ord som mangler i en setning',
    text: `Fyll inn ordet som mangler.

En modul åpner med en <Blank wrong="definisjon | lov | tabell">situasjon</Blank>.

<Feedback when="wrong">

Se på den første overskriften en gang til.

</Feedback>`,
  },
  text: {
    called: 'Et ord som skrives inn',
    text: `Hva kaller vi rammen rundt en hel sak?

<Blank typos="1">saksmappe | saksmappen</Blank>

<Feedback when="wrong">

Ordet står i ordlista.

</Feedback>`,
  },
  number: {
    called: 'Et tall',
    text: `Hvor mange kriterier er det?

<Blank number>3</Blank>

<Feedback for="4..9">

Så mange er det ikke.

</Feedback>`,
  },
  scenario: {
    called: 'Valg som fører videre',
    text: `Det er fredag, og klokka er halv fire.

<Step id="e-post" title="E-posten kommer">

Hva gjør du med e-posten?

- [x] Journalfører den nå -> svar
  > Bra. Nå kan alle finne den.
- [ ] Lar den ligge til mandag
  > Til da er det bare du som vet om den.

</Step>

<Step id="svar" title="Du svarer">

Hva gjør du med svaret?

- [x] Journalfører det også
  > Bra. Svaret viser hva kommunen har lovet.
- [ ] Ingenting
  > Lengden avgjør ikke.

</Step>`,
  },
}

/** A question of a type, with its tags; `props` begins with a space when there are any. */
export function questionText(type: QuestionType, id: string, props = ''): string {
  return `<Question id="${id}"${props}>\n\n${questionExamples[type].text}\n\n</Question>`
}
