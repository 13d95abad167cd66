import type { MeasuresText } from './nb.ts'

const range = (low: number | string, high: number | string) =>
  low === high ? `${low}` : `${low}–${high}`
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)

export const en: MeasuresText = {
  asOf: (day) => `Status at the close of ${day}.`,
  titles: {
    change: 'Change over the period',
    trend: 'Completion month by month',
    ending: 'Expiring within 30, 60 and 90 days',
    region: 'Compared with the region',
    vulnerable: 'Vulnerability',
    waiting: 'Time to competence',
    gap: 'Competence gap',
    voluntary: 'Voluntary courses',
  },
  figure: 'Figure',
  date: 'Date',
  share: 'Share',
  others: 'The other municipalities',
  after: 'After',
  course: 'Course',
  range,
  days,
  within: (n) => `within ${days(n)}`,
  points: (low, high) => {
    if (low === 0 && high === 0) return '0 percentage points'
    if (low >= 0) return `${range(low, high)} percentage points above`
    if (high <= 0) return `${range(-high, -low)} percentage points below`
    return `from ${-low} below to ${high} percentage points above`
  },
  median: (median) => {
    if (median.kind === 'days') return `${range(median.low ?? 0, median.high ?? 0)} days`
    if (median.kind === 'after') return `more than ${days(median.low ?? 0)}`
    return `not reached after ${days(median.by ?? 0)}`
  },
  scales: { percent: 'percent', points: 'percentage points', days: 'days', levels: 'levels' },
  region: {
    columns: {
      own: 'Own municipality',
      others: 'The others together',
      difference: 'Difference',
      q1: 'A quarter are below',
      median: 'Half are below',
      q3: 'Three quarters are below',
    },
    above: (points, n) => `You are ${points} above the ${n} other municipalities together.`,
    below: (points, n) => `You are ${points} below the ${n} other municipalities together.`,
    level: (n) => `You are about level with the ${n} other municipalities together.`,
    points: ({ low, high }) => `${range(low, high)} percentage points`,
    none: 'We compare once at least five other municipalities have ten or more employees with requirements.',
    caption:
      'The box is the middle half of the other municipalities, the line in it is their median. The circle is you. We make no ranking.',
    live: (day) => `Your figure is of today, those of the others of the close of ${day}.`,
    summary: (rows) => `Own municipality against the others. ${rows}`,
    row: (course, own, q1, median, q3) =>
      `${course}: own ${own}, the others from ${q1} to ${q3}%, median ${median}%.`,
    box: (q1, median, q3) => `${q1}–${q3}%, median ${median}`,
  },
  vulnerable: {
    functions: 'Critical functions',
    shown: (figure) => (figure.kind === 'exact' ? `${figure.low} of ${figure.required}` : ':'),
    finding: (n, of) =>
      n === 0
        ? `None of the ${of} critical functions are vulnerable: at least two employees can do each of them.`
        : `${n} of ${of} critical functions are vulnerable: fewer than two employees have the competence.`,
    hidden: 'You have too few employees or functions for us to show how many are vulnerable.',
    which:
      'We do not say which, as that could point to individuals. The municipalities share the list of functions.',
  },
  waiting: {
    median: 'Half are through after',
    finding: {
      days: (low, high) =>
        `Half of the requirements are met ${range(low, high)} days after they began to apply.`,
      after: (low) => `It takes more than ${days(low)} until half of the requirements are met.`,
      notReached: (by) => `After ${days(by)} fewer than half of the requirements are met.`,
      hidden: 'It concerns too few employees for us to show how long it takes.',
    },
    caption:
      'The band shows what share of the requirements is met that many days after they began to apply. The line is half.',
    axis: 'days',
    half: 'half',
    summary: (finding, last, day) => `${finding} After ${days(day)}, ${last} are met.`,
  },
  gap: {
    rows: 'Job role and competence',
    below: 'Below requirement',
    mean: 'Lacking on average (levels)',
    row: (role, competence, target) =>
      competence === null ? `${role}: all competences` : `${role}: ${competence}, level ${target}`,
    finding: (role, competence, target, share) =>
      `The gap is largest in the role ${role}: ${share} are below level ${target} in “${competence}”.`,
    none: 'Nobody is below what their role requires.',
    unknown: 'No group is large enough for us to show the gap.',
  },
  trend: {
    opened: 'Selected',
    up: (since, from, to) => `Up since ${since}: from ${from} to ${to}.`,
    down: (since, from, to) => `Down since ${since}: from ${from} to ${to}.`,
    even: (since, _, to) => `About as on ${since}: ${to}.`,
    raised: (before, after, from, to) =>
      `The share fell from ${before} to ${after}. Requirements then rose from ${from} to ${to} required modules.`,
    caption:
      'Filled marks are frozen month figures, the open one is the newest. Figures of groups are ranges.',
    others: 'The dashed line is the other municipalities together.',
    own: 'You',
    region: 'The others',
    today: 'now',
    summary: (finding, months) =>
      `${finding} Month figures for ${months} ${months === 1 ? 'date' : 'dates'}.`,
    none: 'It takes two months to draw a trend.',
  },
  ending: {
    finding: (course, share, n) =>
      `${share} of what is valid in ${course} expires within ${n} days.`,
    all: (share, n) => `${share} of what is valid expires within ${n} days.`,
    none: 'Nothing is valid now, so nothing can expire.',
    unknown: 'It concerns too few employees for us to show what expires.',
    caption: 'The bars show the ranges that the shares lie in.',
    tooWide: 'too few to draw',
    tooWideWhy: (widest) =>
      `Where the range goes from 0 to more than ${widest} per cent, it is about too few employees to draw.`,
    count: (low, high) => `${range(low, high)} passed modules`,
    summary: (rows) => `Share of valid passed modules that expires. ${rows}`,
    plan: 'Plan a joint renewal',
    planWhy:
      'Give those who must renew a due date and a day on which you do it together. Leia asks only for what must be renewed.',
  },
  definition: {
    change:
      'The same figure at the start and the end of the period. Both come from frozen month figures, or from today.',
    trend:
      'Completion as it was frozen on the last day of each month. It is never worked out anew. The other municipalities are the sum of their requirements, not the mean of their percentages.',
    ending:
      'Passed modules that are valid on the date of the figure but not after that many days, divided by all that are valid on that date.',
    region:
      'The difference is own completion minus that of the others together, in whole percentage points. The quartiles divide the other municipalities into four equal parts. Municipalities with fewer than ten employees with requirements are left out.',
    vulnerable:
      'Critical functions for which fewer than two employees have the competence at the level it takes, divided by all critical functions.',
    waiting:
      'Days from when a requirement begins to apply to an employee until the module is first passed. Those who are not through count as long as we have followed them (Kaplan–Meier). The median is the day on which half are through, and “not reached” while fewer are.',
    gap: 'For employees in a job role: the share with a lower level than the role requires, and how many levels they lack on average. Whoever has enough lacks 0.',
    voluntary:
      'Valid passed modules among employees of whom they are not required, divided by all such modules. Shown for the whole municipality only, and never by name.',
  },
  otherRequirements:
    'Requirements have changed since the table was made, so it and the figure of the whole municipality do not follow the same ones. The new table comes tonight.',
  part: (day) =>
    `Figures of units and roles are worked out every night. These show the status at the close of ${day}.`,
  held: (day) =>
    `The rows of the tables show the status at the close of ${day}. Newer ones would together with these have told something about fewer than five employees. The total of the municipality is of today.`,
  nightly: (day) =>
    `The rows of the tables are from last night: the status at the close of ${day}. The total of the municipality is of today, so it may differ from the sum of the rows.`,
  cohort: (people, day) =>
    `The table is about the ${people} employed on ${day}. Newcomers, and those who have changed unit or role, join at the next four-month turn. Leavers are counted until then, so that nobody stands out when people come and go.`,
  jumps: 'Go to',
  sections: {
    there: 'Are we where we must be?',
    help: 'Who needs help?',
    ending: 'What expires?',
    region: 'How do we compare with the region?',
    vulnerable: 'Where are we vulnerable?',
    about: 'About the figures',
  },
  actions: {
    remind: 'Remind those who lack something',
    reminded: 'Those who lack something and were not reminded in the last week get an email.',
    remindWhy: 'At most once a week each. You are not told who or how many.',
    assign: 'Assign a course with a due date',
    people: 'See who in the unit lacks what',
    peopleWhy: 'For your own unit only. The employees can see that you looked at the list.',
    subscribe: 'Get the report by email every month',
  },
  roles: {
    title: 'Coverage by job role and course',
    role: 'Job role',
    others: 'Other roles',
    all: 'All roles',
  },
  filters: {
    role: 'Job role',
    course: 'Course',
    allCourses: 'All required courses',
    period: 'Period',
    noPeriod: 'The status date only',
    tertial: (day) => `The four-month period, from ${day}`,
    year: (day) => `The year, from ${day}`,
  },
  change: {
    up: (since, from) => `Since ${since} it has gone up from ${from}.`,
    down: (since, from) => `Since ${since} it has gone down from ${from}.`,
    even: (since, from) => `On ${since} it was ${from}.`,
  },
  show: {
    figure: 'Show the chart and figures',
    table: 'Show the table',
    more: 'Read more',
    about: 'Who and when the figures are about',
  },
  soon: (days) => `Expires within ${days} days`,
  more: 'More figures for the municipality',
  onlyWhole:
    'What expires, time to competence, competence gap, vulnerability and the comparison with the region are shown for the whole municipality only.',
  problem: {
    role: 'This job role cannot be chosen',
    roleWhy:
      'Nobody in the municipality has it as their main role, or they are so few that they are among “Other roles”.',
    roleMend: 'Choose one of these roles:',
    course: 'This course cannot be chosen',
    courseWhy: 'It is required of nobody in the municipality on this date.',
    courseMend: 'Choose one of these courses:',
    period: 'This period cannot be chosen',
    periodBackwards: 'The period begins after it ends.',
    periodWhy:
      'A period begins at the end of a four-month period or a year that we have frozen month figures for.',
    periodMend: 'Choose one of these periods:',
    periodNone: 'There are no periods to choose for this date yet. Show the status date only:',
    both: 'Unit and job role cannot be chosen together',
    bothWhy: 'Figures for a role in a unit could show the results of individuals.',
    bothMend: 'Choose one of them:',
    everything: 'The whole municipality',
  },
  table: (title) => `Table: ${title}`,
  sheet: 'More on the municipality',
  columns: { row: 'Row', column: 'Column', scale: 'Measured in', low: 'At least', high: 'At most' },
}
