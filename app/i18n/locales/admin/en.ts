import type { AdminText } from './nb.ts'

export const en: AdminText = {
  metaTitle: 'Administration – Leia',
  cancel: 'Cancel',
  trail: 'Administration',
  title: (municipality) => `Administration of ${municipality}`,
  lead: 'Manage who works where, who leads what, and what the municipality requires.',
  groups: {
    people: 'People and units',
    training: 'Requirements and training',
    doors: 'Signing in',
    watch: 'Privacy and log',
  },
  people: {
    heading: 'Employees',
    about: 'Find, add and change employees.',
  },
  units: {
    heading: 'Units',
    about: 'The tree of sectors, departments and teams.',
  },
  roles: { heading: 'Access', about: 'Who leads, and who administers.' },
  jobRoles: {
    heading: 'Job roles',
    about: 'The roles, who has them, and what they require.',
  },
  log: { heading: 'Log', about: 'Who changed what, and when.' },
  facts: {
    providers: (providers) =>
      providers === 0
        ? 'Email and password only'
        : providers === 1
          ? 'One service'
          : `${providers} services`,
    namesClosed: 'The list of names is closed',
    namesUntil: (day) => `The list of names is open up to and including ${day}`,
    waiting: (people) =>
      people === 1
        ? 'One request for erasure is waiting for an answer'
        : `${people} requests for erasure are waiting for an answer`,
    working: (people) => (people === 1 ? 'One employed' : `${people} employed`),
    later: (people) => `${people} ${people === 1 ? 'starts' : 'start'} later`,
    withoutUnit: (people) => `${people} without a unit of their own`,
    withoutRole: (people) => `${people} without a particular job role`,
    invited: (people) => `${people} ${people === 1 ? 'has' : 'have'} not chosen a password yet`,
    units: (units) => (units === 1 ? 'One unit' : `${units} units`),
    leaders: (people) => (people === 1 ? 'One leader' : `${people} leaders`),
    administrators: (people) => (people === 1 ? 'One administrator' : `${people} administrators`),
    requirements: (requirements) =>
      requirements === 0
        ? 'No requirements of its own'
        : requirements === 1
          ? 'One requirement of its own'
          : `${requirements} requirements of its own`,
    assignments: (assignments) =>
      assignments === 0
        ? 'No assignments'
        : assignments === 1
          ? 'One assignment'
          : `${assignments} assignments`,
    imported: (day, time) => `File imported on ${day} at ${time}`,
    synced: (day, time) => `Directory last sent changes on ${day} at ${time}`,
    last: (day, time) => `Latest entry ${day} at ${time}`,
  },
  assignments: {
    heading: 'Assignments',
    about: 'Give a unit or a job role a course or a learning path, with a due date.',
  },
  privacy: {
    heading: 'Privacy',
    about: 'Open or close the leaders’ list of names, and answer requests for erasure.',
  },
  requirements: {
    heading: 'Own requirements',
    about:
      'Decide what the municipality requires of a job role, in addition to what all municipalities require.',
    metaTitle: 'Own requirements – Leia',
    endTitle: 'End a requirement – Leia',
    title: (municipality) => `Own requirements of ${municipality}`,
    lead: 'These come in addition to what all municipalities require. You can add and raise requirements, but not lower the shared ones.',
    running: 'Current and coming requirements',
    noneRunning: 'The municipality has no requirements of its own. The shared ones still apply.',
    over: 'Ended requirements',
    coming: 'Upcoming',
    columns: {
      jobRole: 'Job role',
      competence: 'Competence',
      level: 'Level',
      period: 'Applies',
      by: 'Added by',
    },
    since: (day) => `From ${day}.`,
    between: (from, last) => `From ${from} to ${last}, both included.`,
    endedBy: (name) => `Ended by ${name}`,
    add: 'Add a requirement',
    choose: 'Choose …',
    fields: {
      jobRole: 'Job role',
      competence: 'Competence',
      level: 'Level',
      from: 'First day',
      until: 'Last day',
    },
    level: (level) => `Level ${level}`,
    untilHelp: 'Leave it empty when the requirement has no last day.',
    effect:
      'It applies from the first day. Those who have the role see it on “My competence”, and reports count it.',
    save: 'Add the requirement',
    problems: {
      missing: 'Fill in a valid value, such as 01.01.2027 for a date',
      unknown: 'Choose from the list',
      past: 'Choose a day that has not passed. What was required cannot be changed',
      backwards: 'The last day cannot be before the first',
      known: 'The role already requires this level or a higher one. Choose a higher level',
    },
    end: 'End',
    endHeading: 'End the requirement',
    last: 'Last day of the requirement',
    lastHelp: 'It stays in the history. Choose yesterday to end it now.',
    endNow: 'End the requirement',
    keep: 'Keep the requirement',
    isOver: 'The requirement has ended.',
  },
}
