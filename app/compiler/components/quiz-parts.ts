import {
  type Definition,
  flag,
  id,
  matching,
  oneOf,
  required,
  text,
  was,
  whole,
} from './definition.ts'

const since = whole(1, 999)
const competence = id({}, ({ competences }) => competences)

/** A quiz and what it is made of; all of it is lifted out of the prose. */
export const quiz: Definition = {
  name: 'Quiz',
  doc: {
    nb: 'Spørsmål som rettes samlet.',
    en: 'Questions that are marked together.',
  },
  example: `<Quiz id="kontroll" title="Har du fått det med deg?" pass="70">

<Question id="frist">

Hva må være på plass før du journalfører?

- [x] At dokumentet er kommet inn eller sendt ut
  > Riktig. Det er det første du ser etter.
- [ ] At det er underskrevet av en leder først
  > Du tenkte kanskje på avtaler.

</Question>

</Quiz>`,
  props: {
    id: id(required),
    title: text(80),
    pass: whole(1, 100),
    attempts: whole(1, 99),
    wait: whole(1, 720),
    shuffle: oneOf(['choices', 'questions', 'both', 'none']),
    confidence: flag,
    competence,
    optional: flag,
    was: was(),
    since,
  },
  stands: 'top',
  holds: 'parts',
}

export const QUESTION_TYPES = [
  'single',
  'multiple',
  'ordering',
  'matching',
  'cloze',
  'text',
  'number',
  'scenario',
] as const

export const question: Definition = {
  name: 'Question',
  doc: {
    nb: 'Ett spørsmål. Typen sees av det du skriver.',
    en: 'One question. Its type is seen from what you write.',
  },
  props: {
    id: id(required),
    type: oneOf(QUESTION_TYPES),
    points: whole(1, 10),
    competence,
    shuffle: oneOf(['choices', 'none']),
    partial: oneOf(['none']),
    since,
    was: was(),
  },
  stands: ['Quiz', 'Pool'],
  holds: 'blocks',
}

export const pool: Definition = {
  name: 'Pool',
  doc: {
    nb: 'Spørsmål som det trekkes noen av.',
    en: 'Questions of which some are drawn.',
  },
  props: { id: id(required), pick: whole(1, 99, required) },
  stands: ['Quiz'],
  holds: 'parts',
}

export const step: Definition = {
  name: 'Step',
  doc: {
    nb: 'Ett steg i et scenario.',
    en: 'One step of a scenario.',
  },
  props: { id: id(required), title: text(80, required) },
  stands: ['Question'],
  holds: 'blocks',
}

export const feedback: Definition = {
  name: 'Feedback',
  doc: {
    nb: 'Tilbakemelding på et svar eller på hele spørsmålet.',
    en: 'Feedback on one answer, or on the question as a whole.',
  },
  props: { for: text(200), when: oneOf(['right', 'partly', 'wrong']) },
  stands: ['Question'],
  holds: 'blocks',
}

export const explanation: Definition = {
  name: 'Explanation',
  doc: {
    nb: 'Forklaringen som vises til slutt.',
    en: 'What is explained at the end.',
  },
  props: {},
  stands: ['Question'],
  holds: 'blocks',
}

const amount = matching(/^\d{1,9}([.,]\d{1,6})?$/, {
  nb: 'et tall, for eksempel 0,5',
  en: 'a number, such as 0,5',
})

export const blank: Definition = {
  name: 'Blank',
  doc: {
    nb: 'Et felt som fylles ut; riktig svar står mellom taggene.',
    en: 'A field to fill in; the right answer stands between the tags.',
  },
  props: {
    wrong: text(400),
    number: flag,
    tolerance: amount,
    unit: text(30),
    case: flag,
    typos: oneOf(['1']),
  },
  stands: ['Question'],
  holds: 'text',
}
