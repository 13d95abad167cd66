import type { NamesText } from './nb.ts'

export const en: NamesText = {
  tabTitle: (unit) => `Employees in ${unit} – Leia`,
  title: (unit) => `Employees in ${unit}`,
  crumb: 'Employees by name',
  about: (people, day) => `${people === 1 ? '1 employee' : `${people} employees`}. As of ${day}.`,
  purpose:
    'The list helps you see who needs time or support to take what their job requires. It must not be used to assess anyone.',
  download: 'Download CSV',
  toNames: 'See the employees by name',
  closed: {
    title: 'The list of names is closed',
    why: (municipality) =>
      `${municipality} has not recorded purpose, discussion and evaluation, or the day of evaluation has passed. Until that is in place, no leader can see employees by name (Working Environment Act, section 9-2).`,
    mend: 'The municipality’s administrator can open it under “Privacy”.',
  },
  toReport: 'Go to the report',

  filters: 'Choose whom the list shows',
  name: 'Name',
  state: 'Show',
  everyone: 'Everyone',
  shown: {
    missing: 'Those who lack something',
    overdue: 'Those past a due date',
    never: 'Those with something never completed',
    expired: 'Those with something expired',
    outdated: 'Those with something outdated',
    expiring: 'Those with something that expires within 60 days',
    complete: 'Those who have everything',
  },
  sort: 'Order',
  sorts: { need: 'Those who lack most first', name: 'By name' },
  show: 'Show the list',

  listTitle: (from, to, found) =>
    from === 1 && to === found
      ? `${found === 1 ? '1 employee' : `${found} employees`}`
      : `Employees ${from}–${to} of ${found}`,
  caption: 'Employees and the courses they must have',
  scroll: 'Table that can be scrolled sideways',
  employee: 'Employee',
  hasAll: 'Has everything',
  lacks: (missing, of) => `Lacks ${missing} of ${of}`,
  again: (code, state) => `${code} (${state.toLowerCase()})`,
  unfold: (name) => `The courses of ${name}`,
  noneRequired: 'No required courses',
  notRequired: 'Course not required',
  states: {
    valid: 'Valid',
    expiring: 'Expires soon',
    expired: 'Expired',
    outdated: 'Outdated',
    never: 'Not completed',
  },
  passed: (day) => `Completed ${day}.`,
  until: (day) => `Valid until ${day}.`,
  forever: 'Valid with no end date.',
  ended: (day) => `Expired ${day}.`,
  due: (day) => `Due ${day}.`,
  overdue: (day) => `Was due ${day}.`,
  changed: (day) => `The content changed ${day}.`,

  pages: 'Pages',
  page: (page, of) => `Page ${page} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',

  nobody: 'No employees in the unit today',
  nobodyWhy:
    'Neither the unit nor the units below it have any employees on this date. If that is wrong, tell whoever maintains the organisation chart in your municipality.',
  notFound: 'Nobody found',
  notFoundWhy: 'None of the employees match what you have chosen.',
  toEveryone: 'Show everyone',

  meaning: {
    title: 'How this is worked out',
    which:
      'The list shows the courses that the job role requires, and mandatory training that is assigned. Due dates are for the latter. All is as it stands now. The report counts a group that is fixed for a time, so its figures can differ a little.',
    lines: [
      ['Valid', 'All modules that the course asks for are passed and valid today.'],
      ['Expires soon', 'Valid, but something expires within 60 days.'],
      ['Expired', 'Was completed, but at least one module has expired.'],
      [
        'Outdated',
        'Was completed, but the content has changed so much that something must be taken again. What was passed stands.',
      ],
      ['Not completed', 'At least one of the modules it asks for has never been passed.'],
    ],
  },
  privacy: {
    title: 'Privacy on this page',
    trace:
      'Those you see on the list can see that you have seen them: your name, when, and what you saw.',
    unseen: 'You do not see answers, scores, attempts, time spent, sign-ins or voluntary courses.',
    ground: 'Legal basis: the Working Environment Act, sections 9-1 and 9-2.',
  },

  csv: {
    list: 'List',
    what: 'Employees and the courses they must have',
    unit: 'Unit',
    municipality: 'Municipality',
    employees: 'Employees',
    statusDate: 'Status date',
    version: 'Content version',
    purpose: 'Purpose',
    trace: 'Trace',
    traced: 'Those on the list can see who downloaded it, and when.',
    missing: 'Lacks',
    required: 'Courses they must have',
    state: (code) => `${code} status`,
    passed: (code) => `${code} completed`,
    due: (code) => `${code} due`,
    until: (code) => `${code} valid until`,
    course: 'Course',
  },
}
