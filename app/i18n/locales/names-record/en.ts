import type { NamesRecordText } from './nb.ts'

export const en: NamesRecordText = {
  heading: 'The leaders’ list of names',
  lead: 'A leader can see who in their own unit lacks required training. That is a control measure. The list is therefore closed until the municipality has discussed it with the employees’ representatives.',
  state: {
    never: 'Closed. The municipality has not recorded anything yet.',
    open: (day) => `Open up to and including ${day}.`,
    due: (day, days) =>
      `Open up to and including ${day}, ${days} more. Evaluate with the employees’ representatives before then, or the list closes by itself.`,
    passed: (day) =>
      `Closed. The evaluation was due by ${day}. Record again when it has been done.`,
    withdrawn: 'Closed. The record has been withdrawn.',
  },
  daysLeft: (days) => (days === 0 ? 'the rest of today' : days === 1 ? 'one day' : `${days} days`),
  guide: {
    title: 'How to go about it',
    steps: [
      'Say what the list will be used for. The purpose needs objective grounds in the organisation, such as giving time and support to those who lack required training.',
      'Discuss the need, how it is done and how long it is to last with the employees’ representatives.',
      'Tell the employees about the purpose, what it means for them and how long it lasts. Leia shows it on the page “Who has seen me”.',
      'Evaluate regularly with the employees’ representatives whether you still need the list.',
    ],
    law: 'Read the Working Environment Act, section 9-2 (in Norwegian)',
    more: 'Read who sees what in Leia',
  },
  form: {
    first: 'Record',
    again: 'Record again',
    againHelp:
      'A new record replaces the current one. The old one stays in the history and can’t be changed.',
    fields: {
      purpose: 'Purpose',
      discussedWith: 'Discussed with',
      discussedOn: 'Day of discussion',
      evaluateOn: 'Evaluated by',
    },
    help: {
      purpose:
        'Employees see the text word for word. Say what the list will be used for, and what it must not be used for.',
      discussedWith:
        'For example Fagforbundet, Delta and NTL. Write the organisations, not the names of people.',
      discussedOn: 'The day on which you discussed it.',
      evaluateOn:
        'At most two years ahead. The list is open up to and including this day, and then closes by itself.',
    },
    save: 'Record and open the list',
    problems: {
      missing: 'Fill in this field',
      long: 'The text is too long. Shorten it',
      date: 'Enter a date, such as 01.02.2027',
      future: 'The discussion must have taken place. Choose today or an earlier day',
      past: 'Choose a day to come, for example in a year',
      far: 'Choose a day within two years. Evaluation should be regular',
    },
  },
  saved: 'Recorded. Leaders of units can now see employees by name.',
  closed: 'Withdrawn. No leader sees employees by name from now on.',
  withdrawal: {
    title: 'Close the list now',
    text: 'Withdraw the record when the purpose is gone, or when you have agreed to stop. It takes effect at once.',
    button: 'Withdraw and close',
  },
  history: {
    title: 'History',
    none: 'Nothing has been recorded.',
    caption: 'What the municipality has recorded, newest first',
    columns: {
      what: 'Recorded',
      purpose: 'Purpose',
      discussed: 'Discussed',
      evaluate: 'Evaluated by',
    },
    by: (name, day) => `${day} by ${name}`,
    discussed: (who, day) => `${who}, ${day}`,
    withdrawn: 'Withdrawn',
  },
  own: {
    title: 'Why your leader can see you by name',
    closedTitle: 'No leader can see you by name',
    purpose: 'Purpose',
    discussed: 'Discussed with',
    discussedOn: (who, day) => `${who}, ${day}`,
    evaluate: 'Evaluated by',
    until: (day) => `${day}. Then the list closes, unless the municipality records it again.`,
    closed: (municipality) =>
      `The list is closed in ${municipality}. No leader can see employees by name until the municipality has discussed it with the employees’ representatives and recorded purpose and evaluation (Working Environment Act, section 9-2).`,
  },
  mail: {
    near: (day, days) => ({
      subject: `The list of names closes after ${day}`,
      text: `In ${days} days, after ${day}, the leaders’ list of names closes in your municipality.`,
    }),
    passed: (day) => ({
      subject: 'The list of names is closed',
      text: `The evaluation of the list of names was due by ${day}. The list is closed, and no leader sees employees by name.`,
    }),
    why: 'Evaluate with the employees’ representatives whether the municipality still needs the list. Then record purpose, discussion and a new day in Leia, or let it stay closed.',
    open: 'Open the page on privacy',
  },
}
