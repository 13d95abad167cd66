import type { TemplateLabText } from './nb.ts'
import { conditionIn, type Field, isRepeated, type Repair } from './shapes.ts'

const COMPARISONS: Record<string, string> = {
  er: 'is',
  'er ikke': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
}

const condition = conditionIn({
  or: 'or',
  and: 'and',
  not: (of) => `it is not true that ${of}`,
  compare: (path, comparison, value) => `${path} ${COMPARISONS[comparison] ?? comparison} ${value}`,
  among: (path, values) => `${path} is one of ${values}`,
  exists: (path) => `${path} is there`,
  missing: (path) => `${path} is missing`,
  happened: (step) => `“${step}” is done`,
  literal: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`),
  when: (holds) => `if ${holds}`,
  each: (list) => `for each in ${list}`,
  isEmpty: (list) => `if ${list} is empty`,
})

const filters = { dato: 'as a date', store: 'in capitals', tall: 'as a number' }
const field = ({ name, filter }: Field): string => (filter ? `${name}, ${filters[filter]}` : name)

const repairs = {
  field: ({ line, before, after }: Extract<Repair, { do: 'field' }>) =>
    `In “${line}”: ${before ? `${field(before)} is replaced by ${field(after)}` : `set to ${field(after)}`}.`,
  condition: ({ before, after }: Extract<Repair, { do: 'condition' }>) =>
    `The condition ${before ? `“${condition(before)}” ` : ''}is changed to “${condition(after)}”.`,
  wrap: ({ from, to, condition: when }: Extract<Repair, { do: 'wrap' }>) =>
    `“${from}”${to ? ` to “${to}”` : ''} is ${isRepeated(when) ? 'repeated' : 'included only'} ${condition(when)}.`,
  unwrap: ({ condition: when }: Extract<Repair, { do: 'unwrap' }>) =>
    when ? `The condition “${condition(when)}” is removed.` : 'A condition is removed.',
  move: ({ line, before }: Extract<Repair, { do: 'move' }>) =>
    `“${line}” is moved before “${before}”.`,
  remove: ({ line }: Extract<Repair, { do: 'remove' }>) => `“${line}” is removed.`,
}

export const en: TemplateLabText = {
  frame: (pass) =>
    `Fix the template until it works for every case, including those you don’t see here. You pass with ${pass}%.`,
  jump: 'On this page',
  template: 'The template',
  templateHelp: 'Choose “Change” next to the paragraph you want to work on.',
  parts: { header: 'Header', letter: 'The letter', footer: 'Footer', note: 'Notes' },
  emptyLine: 'Empty line',
  inTable: 'In a table',
  field: 'field',
  filters,
  condition,
  ends: (when) => (when ? `End of “${condition(when)}”` : 'End'),
  edit: 'Change',
  close: 'Close without changing',
  full: 'You have made as many repairs as you can. Undo some to make others.',
  editing: (number, line) => `Change paragraph ${number}: “${line}”`,
  changeField: (name) => `The field ${name}`,
  whichField: 'Field',
  inList: (name, list) => `${name} (for each in ${list})`,
  how: 'How it is written',
  asItIs: 'as it is in the system',
  applyField: (name) => `Replace the field ${name}`,
  changeCondition: (when) => `The condition “${when}”`,
  whichCondition: 'New condition',
  applyCondition: 'Replace the condition',
  unwrap: (when) => `Remove “${when}”, keep the text`,
  wrap: 'Put a condition around it',
  wrapTo: 'From this paragraph to',
  when: 'The text is included',
  choose: 'Choose …',
  asNow: (when) => `${when} (as it is now)`,
  applyWrap: 'Set the condition',
  move: 'Move',
  moveBefore: 'Move before',
  applyMove: 'Move the paragraph',
  remove: 'Remove the paragraph',
  repairs: 'Your repairs',
  noRepairs:
    'You have made no repairs yet. Try the template on a case and see what the recipient gets.',
  repair: (repair) => repairs[repair.do](repair as never),
  skipped: 'This repair no longer points at anything in the template, and does not count.',
  undo: 'Undo',
  restart: 'Undo all',
  done: (sentence) => `Done: ${sentence}`,
  left: (count) =>
    count === 0
      ? 'The template is as it was.'
      : `${count === 1 ? 'One repair is' : `${count} repairs are`} left.`,
  cases: 'Try the template on a case',
  casesHelp:
    'You see the letter as the recipient gets it. Nothing is judged before you hand in. Then the template is also merged with cases that you have not seen.',
  try: 'Merge',
  tried: 'Shown now',
  letter: (title) => `The letter: ${title}`,
  noLetter: 'The letter',
  noLetterHelp: 'Choose a case above, and the letter comes here.',
  letterOfNow:
    'The letter follows the template. It is merged again each time you repair something.',
  noticed: 'What its reader sees',
  nothingNoticed: 'There are no empty fields, raw dates or codes in this letter.',
  notices: {
    'empty-field': (name) => `The field ${name} is empty in this case.`,
    'raw-date': (text) => `The date “${text}” is written as the system stores it.`,
    braces: (text) => `The code “${text}” is left in the letter.`,
  },
  unmergeable: 'The template can’t be merged',
  unmergeableHelp: (tag) =>
    `It stops at “${tag}”. A condition must have both a beginning and an end. Undo what you did last, or remove the condition.`,
  download: 'Download the letter (Word)',
  downloadTemplate: 'Download the template (Word)',
  data: (title) => `The data of the case: ${title}`,
  absent: 'missing',
  none: 'none',
  capped: 'Something serious is wrong',
  cappedHelp: 'Then the lab can’t be passed, however much else is right.',
  visible: 'The cases that you could try',
  isBroken: 'The letter is not good enough',
  isWell: 'The letter is good',
  fails: (check) => `Not met: ${check}`,
  principle: (principle, source) => `Why: ${principle}${source && ` (${source})`}.`,
  builtIn: {
    residue: 'There should be no codes, double spaces or stray commas left.',
    characters: 'All letters should come through, including in Sámi names.',
    opens: 'The file should open in Word and LibreOffice.',
    'norwegian-date': 'Dates should be written the way people write them.',
    'empty-label': 'No label should be left without content.',
    other: 'A check failed.',
  },
  hidden: 'The test cases',
  hiddenFailed: (failed, all) =>
    failed === 0
      ? `The letters are as they should be in all ${all} test cases.`
      : `${failed} of ${all} test cases gave a letter that is not good enough.`,
  hints: 'Think about this:',
  solution: 'The faults of the template, and how to fix them',
  repaired: 'Fixed',
  notRepaired: 'Not fixed',
  skippedSome: (count) =>
    count === 1
      ? 'One of the repairs pointed at nothing in the template.'
      : `${count} of the repairs pointed at nothing in the template.`,
}
