import { en as measures } from '../reporting-measures/en.ts'
import type { ReportingText } from './nb.ts'

export const en: ReportingText = {
  measures,
  reports: 'Reports',
  municipality: (name) => `${name} municipality`,
  title: (name) => `Competence in ${name}`,
  tabTitle: (name) => `Competence report for ${name} – Leia`,
  listTitle: 'Reports – Leia',
  choose: 'Choose the report you want to open.',
  reportOf: 'The report of each municipality',
  wholeMunicipality: 'The whole municipality',
  status: (day) => `As of ${day}.`,
  version: (version) => `Content version ${version}.`,
  selected: (people) => `${people} selected.`,
  people: (n) => (n === null ? 'fewer than 5 employees' : `${n} employees`),
  percent: (n) => `${n}%`,
  percentRange: (low, high) => `${low}–${high}%`,
  hiddenSign: ':',
  noneSign: '–',
  tooFew: 'too few to tell',
  hiddenWhy: {
    'too-few': 'Concerns too few employees for us to show the figure.',
    together: 'Shown only together with other courses.',
    'one-range': 'Concerns too few employees for us to show the figure.',
    'whole-only': 'Shown for the whole municipality and all courses together only.',
  },
  whole: (name) => `All of ${name}`,
  ownStaff: (name) => `Employed directly in ${name}`,
  smallUnits: (name) => `Small units in ${name}`,

  downloads: 'Download the report',
  download: (format: string) => `Download ${format}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON', zip: 'Archive package' },
  aboutArchive:
    'The archive package is a zip file with the report as PDF/A-2a and a message that the archive reads in (Fiks Arkiv, Noark 5).',
  filters: 'Choose what the report shows',
  unit: 'Unit',
  levels: 'Levels',
  level: { nearest: 'The nearest level', all: 'All levels' },
  statusDate: 'Status date',
  today: (day) => `Today, ${day}`,
  newest: 'Newest figures',
  show: 'Show the report',

  story: {
    unknown: 'The report concerns too few employees to say whether you are where you must be.',
    nothing: 'Nothing is required of anyone on this date, so there is nothing to measure.',
    done: 'Yes: every requirement is met.',
    near: (share) => `Nearly: ${share} of the requirements are met.`,
    short: (share) => `Not yet: ${share} of the requirements are met.`,
    shortAndEven: (share) =>
      `Not yet: ${share} of the requirements are met, and no unit clearly stands out.`,
    shortAndBehind: (share, unit, unitShare) =>
      `Not yet: ${share} of the requirements are met. Furthest behind is ${unit}, with ${unitShare}.`,
  },

  quote: {
    title: 'For the case papers',
    show: 'Show the text',
    copy: 'Copy the text',
    copied: 'The text is copied, with its source.',
    note: 'Ready to use, with its source and date. The PDF, Excel and CSV files have the same figures.',
    unit: (unit, municipality) => `${unit} in ${municipality}`,
    role: (role, municipality) => `the role ${role} in ${municipality}`,
    claim: (day, share, where, course) =>
      `As of ${day}, ${share} of the training requirements${course ? ` in the course “${course}”` : ''} are met in ${where}.`,
    qualified: (share) => `${share} of the employees have all they must have.`,
    above: (points, n) =>
      `Completion is ${points} above the ${n} other municipalities of Helgeland together.`,
    below: (points, n) =>
      `Completion is ${points} below the ${n} other municipalities of Helgeland together.`,
    level: (n) =>
      `Completion is about level with the ${n} other municipalities of Helgeland together.`,
    about: (people, day) => `The figures concern the ${people} who were employed on ${day}.`,
    ranges: 'They are given as ranges, so that nobody can be recognised.',
    source: (title, day, version, sum) =>
      `Source: Leia, “${title}”, status ${day}, content version ${version}, checksum ${sum}.`,
  },

  keyFigures: 'Key figures',
  completion: 'Completion rate',
  completionBasis: (n, of) => `${n} of ${of} required modules`,
  completionRange: (of) => `Share of ${of} required modules`,
  qualified: 'Fully qualified',
  qualifiedBasis: (n, of) => `${n} of ${of} employees`,
  qualifiedRange: (of) => `Share of ${of} employees`,
  coverage: 'Coverage',

  definitions: 'How we count',
  definition: {
    completion:
      'Job roles decide which modules each employee must have. The completion rate is how many of these are passed and valid on the status date, divided by all of them. A module is no longer valid when it has expired, or when its content has changed so much that it is outdated.',
    qualified:
      'Employees with a valid pass in all the modules they must have, divided by all employees with at least one requirement.',
    coverage:
      'Coverage of a module is employees with a valid pass divided by employees who must have it. For a course, all its modules are counted in the same way.',
    range: (width) =>
      `The figures are ranges. Exact figures could be subtracted from one another so that the results of individuals would be revealed. Every range spans at least ${width} required modules (for fully qualified: ${width} employees) and is rounded outwards to whole per cent. The true figure is always within it.`,
  },

  chart: {
    title: 'Where are we behind?',
    bars: 'The bars show the ranges that the shares lie in.',
    line: 'The thin line is everything that is selected.',
    band: 'The band is everything that is selected.',
    summary: (count, whole, low, lowShare, high, highShare) =>
      `Completion rate in ${count} units. Overall ${whole}. Lowest is ${low} with ${lowShare}, highest ${high} with ${highShare}.`,
    short: (count, whole) => `Completion rate in ${count} units. Overall ${whole}.`,
    showTable: 'Show the figures as a table',
    share: 'Completion rate',
  },

  units: {
    title: 'Coverage by unit and course',
    one: 'Coverage by course',
    all: 'All courses',
    together: 'Hidden courses together',
    open: (unit) => `Show the units in ${unit}`,
    merged: (names) => `Merged: ${names}`,
    scrollHint: 'Drag the table sideways to see every column.',
    scroll: 'Table that scrolls sideways',
  },
  modules: {
    title: 'Coverage by module',
    module: 'Module',
    course: 'Course',
  },
  legend: {
    label: 'Key',
    steps: ['under 50', '50–64', '65–79', '80–89', '90–100%'],
    middle: 'The colour follows the middle of the range.',
    hidden: 'hidden',
    none: 'not required',
  },
  hidden: {
    sign: {
      together:
        'means that the course is shown only together with others, under “Hidden courses together” or “All courses”. Alone it would concern fewer than five employees, or could be worked out from the totals.',
      'too-few': 'means that the figure concerns too few employees for us to show it.',
      'whole-only':
        'at “Fully qualified” means that the figure is shown for the whole municipality and all courses together only.',
      'one-range': 'means that the group is so small that every share is possible.',
    },
    cells: (n, of) =>
      `${n} of ${of} ${of === 1 ? 'cell' : 'cells'} ${n === 1 || of === 1 ? 'is' : 'are'} hidden.`,
    merged: (n) => (n === 0 ? 'No units are merged.' : `${n} small units are merged with others.`),
  },

  sees: {
    title: 'Who sees what',
    role: 'Role',
    does: 'Sees',
    doesNot: 'Does not see',
    rows: [
      [
        'You',
        'Everything about you: answers, scores, what you have completed, and who has looked at you',
        '–',
      ],
      [
        'Unit leader',
        'Their own unit and those below it by name: completed or not, date, valid until',
        'Answers, scores, attempts, time spent, voluntary courses',
      ],
      ['Top leader', 'Figures for units of at least five', 'Names'],
      ['Regional coordinator', 'Figures for municipalities of at least five', 'Names and units'],
    ],
  },
  privacy: {
    title: 'Privacy in this report',
    purpose:
      'The report is meant to help you plan training. It must not be used to assess individuals.',
    dates:
      'Before a new table is shown, it is checked together with the tables of earlier month ends and of the night before. If together they would tell something about fewer than five employees, the earlier one stands, under its own date. Figures that someone wrote down on other nights are not part of the check.',
    ground: 'Legal basis: the Norwegian Working Environment Act, sections 9-1 and 9-2.',
  },
  checksum: 'Checksum (SHA-256)',
  checksumNote: 'Every file has the same checksum when the figures are the same.',

  problem: {
    date: 'This date cannot be chosen',
    dateWhy: (from, to) =>
      `You can choose today or the last day of one of the past twelve months, from ${from} to ${to}. Other dates are closed, so that nobody can work out the results of individuals.`,
    dateMend: 'Choose one of these dates:',
    levels: 'These levels cannot be chosen',
    levelsWhy: 'You can choose the nearest level or all levels.',
    levelsMend: 'Choose one of these:',
    fileMend: 'Open the report in Leia and download the file from there.',
    noFile: 'We cannot find the report',
    noFileWhy: 'The address may be wrong, or you do not have access to it.',
    tooFew: 'The unit has too few employees for figures of its own',
    tooFewWhy: (municipality) =>
      `Your unit is counted in the municipality’s report, together with neighbouring units. Ask whoever leads ${municipality} to show it to you.`,
    unpublished: 'The unit’s figures come tonight',
    unpublishedWhy:
      'The figures of units are worked out and checked every night. The first ones are ready tomorrow morning.',
    toMyPage: 'Go to my page',
  },

  sheets: { figures: 'Figures', about: 'About the report' },
  csv: {
    report: 'Report',
    scope: 'Selection',
    employees: 'Employees',
    statusDate: 'Status date',
    rowsOn: 'Unit figures from',
    nightOn: 'Nightly measures from',
    cohortOn: 'Employed on',
    version: 'Content version',
    hidden: 'Hidden',
    dates: 'Reservation',
    figure: 'Figure',
    unit: 'Unit',
    level: 'Level',
    code: 'Code',
    course: 'Course',
    low: 'At least (%)',
    high: 'At most (%)',
    shown: 'Shown as',
    why: 'Why hidden',
    all: 'All courses',
    merged: 'Merged',
    definition: 'Definition',
    ranges: 'Ranges',
  },
}
