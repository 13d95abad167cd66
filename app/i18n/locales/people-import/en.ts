import type { PeopleImportText } from './nb.ts'

export const en: PeopleImportText = {
  trail: { admin: 'Administration', people: 'Employees' },
  heading: 'Import from a file',
  metaTitle: 'Import employees – Leia',
  title: (municipality) => `Import employees of ${municipality}`,
  lead: 'Upload a CSV file from the payroll or HR system. You will see what changes before anything is saved.',
  about: 'Import employees, units and job roles from a CSV file.',
  open: 'Import from a file',
  file: 'Choose a file',
  fileHelp: 'CSV with semicolons, commas or tabs. Spreadsheets can be saved as CSV.',
  or: 'or paste its content',
  text: 'Content',
  textHelp: 'The first line is the headings. Used when you have not chosen a file.',
  isWhole: 'The file is the whole municipality',
  isWholeHelp: 'Whoever is not in the file has left and loses access at once.',
  createsUnits: 'Create missing units',
  createsUnitsHelp: 'Otherwise you are told of lines with a unit that does not exist.',
  look: 'See what changes',
  format: {
    heading: 'What the file should look like',
    columns:
      'The columns can be in any order. Name, email and unit are needed; the others are optional.',
    names: {
      number: ['employee number', 'Recognises the employee when name or email changes.'],
      name: ['name', 'Or first name and last name in separate columns.'],
      email: ['email', 'Used to sign in.'],
      unit: ['unit', 'Path from the top, such as Teknisk/Plan, or your own code for the unit.'],
      jobRoles: ['job roles', 'One or more, with commas between them.'],
      mainRole: ['main role', 'Otherwise the first of the job roles.'],
      from: ['from', 'First day at work of someone new, for example 01.02.2027.'],
      to: ['to', 'Last day at work.'],
      movingCode: [
        'moving code',
        'The employee’s own code, which lets their history follow from another municipality.',
      ],
    },
    column: 'Column',
    means: 'What it is for',
    roles: 'Job roles that can be used',
  },
  faults: {
    nothing: 'Choose a file or paste its content',
    empty:
      'The file is empty. The first line should be headings, and each line after it an employee',
    'not-text': 'This is not a CSV file. Open it in a spreadsheet and save it as CSV',
    'too-large':
      'The file has too many lines or columns: at most 50,000 lines. Remove the empty ones',
    missing: (columns) => `The file is missing the column ${columns}`,
    twice: (columns) => `Two columns mean the same: ${columns}. Remove one of them`,
    found: (columns) => `The headings in the file are ${columns}.`,
  },
  preview: {
    title: 'This changes',
    nothing: 'Nothing changes',
    none: 'The file changes nothing. Everyone in it is registered as it says.',
    running: (people) => `${people} work in the municipality today.`,
    unused: (columns) => `Columns that are not used: ${columns}.`,
    over: (count) =>
      count === 1
        ? '1 line is about someone who has left and is not registered here. It changes nothing.'
        : `${count} lines are about people who have left and are not registered here. They change nothing.`,
    nameless: (count) =>
      `${count === 1 ? '1 line' : `${count} lines`} can’t be read, and it is not clear who is meant. Therefore nobody leaves by this import. Correct the file and import it again.`,
    kept: 'You are not in the file yourself, but stay registered. Another administrator must do that.',
    many: (count, of) =>
      `${count} of ${of}\u00a0employees are not in the file. They leave and lose access at once.`,
    manyAgreed: (count) => `Yes, all ${count} have left`,
    mustAgree: 'Tick that they have left, or import another file',
    changed:
      'The municipality’s employees have changed since you last saw this, so nothing is saved. Look through the new changes and save again.',
    save: 'Save the changes',
    other: 'Choose another file',
    more: (count) => `and ${count} more`,
    who: 'Name',
    was: 'Before',
    is: 'After',
    what: 'What',
    count: 'Number',
    keepList:
      'The list of lines to mend is not shown once you have saved. Print it or keep it first.',
    expires: 'The file is deleted when it has been imported, or after a day.',
  },
  done: {
    title: 'The import is saved',
    at: (day, time) => `Saved ${day} at ${time}.`,
    again: 'Import another file',
    gone: 'This file was deleted because it waited for more than a day. Import it again.',
  },
  kinds: {
    joined: 'Begin',
    returned: 'Come back',
    left: 'Leave',
    moved: 'Move to another unit',
    roles: 'Get other job roles',
    renamed: 'Get a new name',
    address: 'Get a new email address',
    number: 'Get a new employee number',
    end: 'Get a new last day',
    unchanged: 'Unchanged',
    units: 'New units',
    problems: 'Lines that can’t be used',
  },
  begins: (day) => `from ${day}`,
  noEnd: 'No last day',
  problems: {
    title: 'To correct in the file',
    lead: 'These lines are left out. The rest of the file can be imported.',
    line: 'Line',
    column: 'Column',
    wrong: 'What is wrong',
    at: (line, column) => (column === null ? `Line ${line}` : `Line ${line}, column “${column}”`),
  },
  wrong: {
    quotes: () => 'A quotation mark is missing. Put one on each side of the value, or remove it.',
    missing: () => 'The field is empty. Fill it in.',
    'too-long': (value) => `“${value}” is too long. Use at most 200\u00a0characters.`,
    email: (value) => `“${value}” is not an email address. Write it like kari@kommune.example.`,
    day: (value) => `“${value}” is not a date. Write it like 31.12.2026.`,
    backwards: (value) => `The last day, ${value}, is before the first. Correct one of them.`,
    'unknown-role': (value) =>
      `“${value}” is not a job role. Use the name or the code of one that exists.`,
    'unknown-unit': (value, hint) =>
      hint
        ? `“${value}” does not exist. Did you mean “${hint}”?`
        : `“${value}” does not exist. Correct the name, or choose to create units.`,
    twice: (value, hint) =>
      `${value === '' ? 'The same employee' : `“${value}”`} is on line ${hint} too. Only that line is used.`,
    'moving-code': () =>
      'The moving code can’t be used. Ask the employee for a new one; it works once they have left where they were.',
    'address-refused': (value) => `“${value}” can’t be used here. Use another address.`,
    'address-in-use': (value) =>
      `“${value}” is used by another employee of the municipality. Use another address.`,
  },
  recent: {
    title: 'Latest imports',
    waiting: 'Not saved',
    columns: { when: 'When', by: 'By', what: 'Changes' },
    changes: (count) => (count === '1' ? '1 change' : `${count} changes`),
  },
}
