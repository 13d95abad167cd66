import type { CatalogueText } from './nb.ts'

export const en: CatalogueText = {
  title: 'Courses',
  metaTitle: 'Courses – Leia',
  search: 'Search courses and modules',
  onlyMine: 'Only what I must take',
  jobRole: 'Job role',
  anyRole: 'All job roles',
  found: (courses, query) =>
    `${courses === 1 ? '1\u00a0course' : `${courses}\u00a0courses`}${query ? ` for “${query}”` : ''}`,
  corrected: (typed, meant) => `We found nothing for “${typed}”. Did you mean “${meant}”?`,
  nothing: (query) => (query ? `Nothing found for “${query}”` : 'No courses match the filters'),
  nothingHelp: 'Try a shorter word, or remove a filter.',
  showAll: 'Show all courses',
  modules: (n) => (n === 1 ? '1\u00a0module' : `${n}\u00a0modules`),
  minutes: (n) => `${n}\u00a0min`,
  minutesLong: (n) => (n === 1 ? '1\u00a0minute' : `${n}\u00a0minutes`),
  labs: (n) => (n === 1 ? '1\u00a0lab' : `${n}\u00a0labs`),
  questions: (n) => (n === 1 ? '1\u00a0question' : `${n}\u00a0questions`),
  draft: 'Draft',
  languages: { nb: 'In bokmål', nn: 'In nynorsk', en: 'In English' },
  required: 'Required',
  validUntil: (day) => `All modules valid until ${day}`,
  endedOn: (day) => `Expired ${day}`,
  youWillLearn: 'After the course, you can',
  about: 'About the course',
  for: 'For',
  takes: 'Takes',
  lasts: 'The certificate is valid',
  lastsMonths: (n) =>
    n % 12 === 0
      ? n === 12
        ? '1\u00a0year'
        : `${n / 12}\u00a0years`
      : n === 1
        ? '1\u00a0month'
        : `${n}\u00a0months`,
  lastsForEver: 'with no end date',
  language: 'Text',
  madeBy: 'Made by',
  modulesHeading: 'Modules',
  start: (title, minutes) =>
    `Start with “${title}”, ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`,
  goOn: (title, minutes) =>
    `Continue with “${title}”, ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`,
  signInToStart: 'Sign in to start',
  again: 'Read the course again',
  progress: (done, all) =>
    `You have completed ${done} of ${all}\u00a0${all === 1 ? 'module' : 'modules'}`,
  optional: 'Voluntary',
  paths: {
    heading: 'Learning paths',
    own: 'Fits your job role',
    steps: 'The courses, in order',
    done: 'done',
  },
  states: {
    done: (day) => `Completed ${day}`,
    expiring: (day) => `Completed, but expires ${day}`,
    outdated: 'Changed since you passed. Take it again.',
    expired: (day) => `Expired ${day}. Take it again.`,
    begun: 'You have started',
    ahead: 'Not started',
  },
}
