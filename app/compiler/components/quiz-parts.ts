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

/** A quiz and what it is made of; all of it is lifted out of the prose. */
export const quiz: Definition = {
  name: 'Quiz',
  props: {
    id: id(required),
    title: text(80),
    pass: whole(1, 100),
    attempts: whole(1, 99),
    wait: whole(1, 720),
    shuffle: oneOf(['choices', 'questions', 'both', 'none']),
    confidence: flag,
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
  props: {
    id: id(required),
    type: oneOf(QUESTION_TYPES),
    points: whole(1, 10),
    competence: id(),
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
  props: { id: id(required), pick: whole(1, 99, required) },
  stands: ['Quiz'],
  holds: 'parts',
}

export const step: Definition = {
  name: 'Step',
  props: { id: id(required), title: text(80, required) },
  stands: ['Question'],
  holds: 'blocks',
}

export const feedback: Definition = {
  name: 'Feedback',
  props: { for: text(200), when: oneOf(['right', 'partly', 'wrong']) },
  stands: ['Question'],
  holds: 'blocks',
}

export const explanation: Definition = {
  name: 'Explanation',
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
