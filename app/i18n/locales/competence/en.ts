import type { CompetenceText } from './nb.ts'

function minutes(n: number): string {
  return n === 1 ? '1\u00a0minute' : `${n}\u00a0minutes`
}

export const en: CompetenceText = {
  metaTitle: 'My competence – Leia',
  title: 'My competence',
  minutes,
  level: (n) => `level ${n}`,
  levels: (held, required) =>
    `${held === 0 ? 'No level now' : `Level ${held} of 3 now`}, level ${required} of 3 is required.`,
  summary: (reached, all) =>
    reached === all
      ? all === 1
        ? 'You have the competence that your job role requires.'
        : `You have all ${all} competences that your job role requires.`
      : `You have ${reached} of the ${all} competences that your job role requires.`,
  required: {
    own: (municipality: string) => `required by ${municipality}`,
    heading: 'What your job role requires',
    all: (count) => `See all ${count} competences`,
    caption: 'Competences that are required, and the level you have',
    competence: 'Competence',
    levels: 'Levels 1, 2 and 3',
    asked: 'Required',
    held: 'You have',
    state: 'Status',
    nothing: 'no level',
    none: 'Your job role requires no competence now',
    noneText: 'What you complete still appears on this page.',
  },
  states: {
    held: 'Reached',
    expiring: 'Expires soon',
    below: 'Lower level',
    expired: 'Expired',
    never: 'Not reached yet',
  },
  until: {
    day: (day) => `Valid until ${day}.`,
    past: (day) => `Was valid until ${day}.`,
    forever: 'Valid with no end date.',
    ended: (level, day) => `You had level ${level}. It expired on ${day}.`,
  },
  way: {
    path: (title) => `Their order follows the learning path “${title}”.`,
    heading: 'The way ahead',
    arrived: 'You have everything that is required. There is nothing you need to do now.',
    intro: (courses, time) =>
      courses === 1
        ? `One course gives you what you lack. It takes ${time}.`
        : `${courses}\u00a0courses give you what you lack. They take ${time} in all.`,
    size: (modules, time) =>
      `${modules === 1 ? '1\u00a0module' : `${modules}\u00a0modules`} left, ${time}.`,
    closes: (competences) => `Gives you: ${competences}.`,
    why: {
      expired: 'You passed it before, but that has expired',
      outdated: 'The content has changed since you passed',
      begun: 'You have started',
    },
    go: 'Go to the next module',
    noCourse: (competences) => `There is no course yet that gives: ${competences}.`,
  },
  ending: {
    on: (day) => `Expires on ${day}`,
    heading: 'Expires within 60\u00a0days',
    none: 'Nothing expires within the next 60\u00a0days.',
  },
  ended: { on: (day) => `Expired on ${day}`, heading: 'Expired', none: 'Nothing has expired.' },
  renew: (course) => `Go to the course ${course}`,
  beyond: {
    heading: 'More than is required',
    over: (required) => `Level ${required} is required.`,
  },
  earned: {
    certificate: 'See the certificate',
    revoked: 'The certificate has been revoked. It no longer gives the competence.',
    heading: 'How you got the competence',
    none: 'When you have completed a course, what it gave you appears here.',
    revisions: (revisions) => `The modules were at revision ${revisions}.`,
  },
}
