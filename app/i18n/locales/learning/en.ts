import type { LearningText } from './nb.ts'

export const en: LearningText = {
  courses: 'Courses',
  minutes: (n) => (n === 1 ? '1\u00a0minute' : `${n}\u00a0minutes`),
  questions: (n) => (n === 1 ? '1\u00a0question' : `${n}\u00a0questions`),
  revision: (n) => `Revision ${n}`,
  optional: 'Voluntary',
  draft: 'Draft',
  modulesInCourse: 'Modules in the course',
  previousAndNext: 'Previous and next module',
  onThisPage: 'On this page',
  contents: 'Contents',
  moduleOf: (number, all) => `Module ${number} of ${all}`,
  left: (minutes) => `${minutes}\u00a0min left`,
  done: 'completed',
  words: 'Words in the module',
  reportFault: 'Report an error in the module',
  previous: (title) => `Previous: ${title}`,
  next: (title, minutes) =>
    `Next: ${title}, ${minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`}`,
  toCourse: 'Back to the course',
  complete: (day) => `You completed the module on ${day}`,
  validUntil: (day) => `It is valid until ${day}.`,
  outdated: 'The module has changed since you passed it',
  outdatedHelp: 'What you passed is saved. Do the activities again to be up to date.',
  outdatedInPart: (n, of) =>
    `${n} of ${of}\u00a0questions ${n === 1 ? 'is' : 'are'} new or changed. You answer only what is new. What you passed is saved.`,
  outdatedInText:
    'No question is new or changed. Read the module, and say below that you have read it.',
  expired: (day) => `The module expired on ${day}`,
  expiredHelp: 'What you passed is saved. Do the activities again to renew it.',
  readIt: 'I have read the module',
  readAgainHelp:
    'You need not answer again. The module is completed when you say that you have read it.',
  readItHelp:
    'The module has no activity that you must pass. It is completed when you say that you have read it.',
  lab: {
    word: 'lab',
    kinds: {
      quiz: 'Quiz',
      'workflow-lab': 'Case simulator',
      'template-lab': 'Template lab',
      'robot-lab': 'Robot lab',
    },
    about: {
      quiz: '',
      'workflow-lab': 'You take a case through the workflow and see what your choices lead to.',
      'template-lab': 'You fix a letter template and merge it with test cases.',
      'robot-lab': 'You build a robot and run it on a test queue.',
    },
    open: 'Open the lab',
    goOn: 'Continue',
    see: 'See the result',
    passed: 'Passed',
    result: (percent, pass) => `You got ${percent}%. You need ${pass}%.`,
    kept: (time) => `You have started. Last saved at ${time}.`,
    last: (percent) => `Your last attempt gave ${percent}%.`,
    pass: (pass) => `You pass with ${pass}%.`,
  },
  attempts: {
    heading: 'Your attempts',
    whoSees: 'Only you see these. Each attempt shows the questions as they were when you answered.',
    none: 'You have not handed in anything here yet.',
    toActivity: 'To the activity',
    number: (n) => `Attempt ${n}`,
    handedIn: (day, time, revision) => `Handed in ${day} at ${time}, revision ${revision}.`,
    result: (percent, passed) => `${percent}%, ${passed ? 'passed' : 'not passed'}`,
    notKept: 'The score stands. The questions or answers of that time were not kept.',
  },
  writtenIn: {
    nb: 'The text is in bokmål',
    nn: 'The text is in nynorsk',
    en: 'The text is in English',
  },
  /** Each in its own language, for those who read it. */
  readIn: { nb: 'Les på bokmål', nn: 'Les på nynorsk', en: 'Read in English' },
  wholeSiteIn: {
    nb: 'Bruk bokmål på alle sidene',
    nn: 'Bruk nynorsk på alle sidene',
    en: 'Use English on every page',
  },
  resultOf: (title) => `Your answers – ${title}`,
}
