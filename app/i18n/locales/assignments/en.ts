import type { AssignmentsText } from './nb.ts'

function employees(n: number): string {
  return n === 1 ? '1\u00a0employee' : `${n}\u00a0employees`
}

export const en: AssignmentsText = {
  metaTitle: 'Assignments – Leia',
  heading: 'Assignments',
  trail: { admin: 'Administration', report: 'Report' },
  title: (whom) => `Assignments in ${whom}`,
  lead: {
    admin: 'Give a course or a learning path to a unit or a job role, with a due date.',
    report: 'Give a course or a learning path to those you lead, with a due date.',
  },
  saved: 'The assignment is saved. Those it concerns see it on their own page.',
  withdrawn: 'The assignment is withdrawn. Employees no longer see it.',
  add: 'Assign training',
  choose: 'Choose …',
  fields: {
    training: 'Course or learning path',
    to: 'To',
    due: 'Due date',
    note: 'Message',
    duty: 'Duty',
  },
  groups: {
    courses: 'Courses',
    paths: 'Learning paths',
    units: 'Units, including those below',
    jobRoles: 'Job roles',
    people: 'Employees',
  },
  toHelp: 'Anyone who joins the unit or role later also gets the assignment.',
  duties: { mandatory: 'Mandatory', voluntary: 'Voluntary' },
  dutyHelp: {
    mandatory: 'Employees get reminders and cannot turn them off.',
    voluntary: 'Employees get an offer. You do not see who takes it.',
  },
  noteHelp:
    'At most 500\u00a0characters. All who get the assignment can read it. Write nothing about individuals.',
  assign: 'Assign',
  problems: {
    unknown: 'Choose from the list',
    same: 'The same assignment is already running: choose another recipient, course or date',
    date: 'Enter a date, such as 01.03.2027',
    past: 'Choose today or a later day',
    far: 'Choose a date within three years',
    long: 'Use at most 500\u00a0characters',
  },
  running: 'Running assignments',
  caption: 'Running assignments',
  none: 'There are no running assignments.',
  notes: 'Messages that go with them',
  columns: {
    training: 'Training',
    to: 'To',
    due: 'Due date',
    people: 'Concerns',
    by: 'Assigned by',
    withdraw: 'Withdraw',
  },
  kinds: {
    course: 'Course',
    path: 'Learning path',
    unit: 'including units below',
    'job-role': 'job role',
    person: 'employee',
  },
  pastDue: 'Past its due date',
  one: 'One employee',
  few: 'Fewer than five employees',
  people: employees,
  done: (done, all) => `${done} of ${employees(all)} are done`,
  /** In place of a colleague’s name while names are closed. */
  hidden: 'Name not shown',
  counts:
    'The table shows how many an assignment concerns. How far the units have come is in the report, where nobody can be recognised.',
  countsOwn:
    'Those who are done are shown when it is mandatory and concerns at least five. Voluntary training is not counted.',
  withdraw: 'Withdraw',
  own: {
    heading: 'Assigned to you',
    none: 'Nobody has assigned you any training.',
    by: (name, day) => `Assigned by ${name} on ${day}.`,
    states: {
      ahead: 'Not started',
      begun: 'Started',
      done: 'Done',
      overdue: 'Past its due date',
    },
    due: (day) => `Due ${day}.`,
    overdue: (day) => `It was due ${day}. You can still take it: just start.`,
    voluntary: 'Voluntary.',
    done: (day) => `Done ${day}.`,
    steps: 'The courses, in order',
  },
}
