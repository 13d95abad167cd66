import type { AdminAccessText } from './nb.ts'

export const en: AdminAccessText = {
  metaTitle: 'Access – Administration – Leia',
  heading: 'Access',
  title: (municipality) => `Access in ${municipality}`,
  lead: 'Who leads what, and who administers. Access has a first and a last day, and the history is kept.',
  running: 'Current and coming access',
  over: 'Access that has ended',
  ofPerson: 'Access',
  none: 'No access.',
  notSelf: 'You can’t give yourself access. Another administrator must do that.',
  give: 'Give access',
  findPerson: 'Who should have access?',
  find: 'Find the employee',
  rules:
    'You can make employees of the municipality leaders of a unit, leaders of the municipality or administrators. Author and coordinator are given by those who run Leia. Nobody can give themselves access.',
  columns: { person: 'Employee', role: 'Access', scope: 'Applies to', period: 'Period' },
  roles: {
    leader: 'Leader',
    administrator: 'Administrator',
    author: 'Author',
    coordinator: 'Coordinator',
  },
  scopes: { municipality: 'The whole municipality', region: 'The whole region' },
  states: { coming: 'Upcoming', over: 'Ended' },
  period: {
    never: 'Never started',
    since: (day) => `From ${day}`,
    between: (from, last) => `From ${from} up to and including ${last}`,
  },
  end: 'End',
  fields: { what: 'Access', unit: 'Unit', from: 'First day', until: 'Last day', last: 'Last day' },
  what: {
    'leader-unit': 'Leader of a unit',
    'leader-municipality': 'Leader of the whole municipality',
    administrator: 'Administrator',
  },
  whatHelp: {
    'leader-unit':
      'Sees by name who in the unit has completed required training, and can assign training.',
    'leader-municipality':
      'Sees figures for the whole municipality, without names, and can assign training.',
    administrator: 'Sees and changes employees, units, requirements and access. Sees no training.',
  },
  unitHelp: 'Only for the leader of a unit.',
  untilHelp: 'Leave the field empty when the access has no last day.',
  lastHelp: 'Choose yesterday to end it now.',
  choose: 'Choose …',
  keep: 'Keep the access',
  giveTitle: (name) => `Give ${name} access`,
  giveMetaTitle: 'Give access – Administration – Leia',
  giveNow: 'Give access',
  endTitle: 'End the access',
  endMetaTitle: 'End access – Administration – Leia',
  endNow: 'End the access',
  problems: {
    unknown: 'Choose from the list',
    date: 'Enter a date, for example 01.03.2027',
    past: 'Choose today or a later day',
    'past-end': 'Choose yesterday or a later day',
    far: 'Choose a day within ten years',
    backwards: 'The last day can’t be before the first',
    held: 'The employee already has this access in the period',
    away: 'The employee does not work in the municipality on that day',
    'last-administrator':
      'This is the last administrator of the municipality. Give someone else access first',
  },
}
