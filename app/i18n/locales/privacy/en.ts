import type { PrivacyText } from './nb.ts'

export const en: PrivacyText = {
  tabTitle: 'Who has seen me – Leia',
  title: 'Who has seen me',
  lead: 'When someone sees your name together with what you have completed, or looks up your employment, it is listed here. We write it down before they see it.',
  seen: {
    title: 'Who has seen you',
    caption: 'Who has seen you, when and what',
    who: 'Who',
    when: 'When',
    saw: 'Saw',
    leaderOf: (unit) => `Leader of ${unit}`,
    administrator: 'Administrator in the municipality',
    what: {
      list: 'The list of names: which required and assigned courses you have completed, when, and how long they are valid.',
      csv: 'Downloaded the list of names as a file: which required and assigned courses you have completed, when, and how long they are valid.',
      facts:
        'The page about your employment: name, email address, units, job roles and access, now and earlier. Nothing about training.',
    },
    at: (day, time) => `${day} at ${time}`,
    several: (times, day, from, to) => `${day}, ${times} times between ${from} and ${to}`,
    severalAtOnce: (times, day, time) => `${day} at ${time}, ${times} times`,
    none: 'Nobody has seen you by name',
    noneText: 'If your leader looks at the list of names, it shows here at once.',
    howFar: 'Each entry is kept here for three years. Nobody can change or hide it before that.',
    pages: 'Pages',
    page: (page, of) => `Page ${page} of ${of}`,
    newer: 'Newer',
    older: 'Older',
  },
  can: {
    title: 'What your leader can see',
    who: (leaders) => `These can see you by name today: ${leaders}.`,
    leader: (name, unit) => `${name} (leader of ${unit})`,
    nobody: 'Nobody can see you by name today.',
    lines: [
      'Which required courses you have completed, and which you lack.',
      'Mandatory training that you have been assigned, and its due date.',
      'The date you completed them, and how long they are valid.',
      'Whether something has expired, or the content has changed so that something must be taken again.',
    ],
  },
  cannot: {
    title: 'What no leader sees',
    lines: [
      'Your answers, scores and attempts.',
      'How much time you spend, and when you sign in.',
      'Voluntary courses, including those that someone has recommended to you.',
    ],
    administrators:
      'Administrators in the municipality see name, email address, unit, job roles and access, but not what you have completed.',
    above:
      'The head of the municipality and the region see figures for groups only, not names. Those who run the database can read what is stored; that does not show here.',
  },
  more: 'Read more about privacy in Leia',
}
