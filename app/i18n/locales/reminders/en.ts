import type { RemindersText } from './nb.ts'

function days(n: number): string {
  if (n === 0) return 'today'
  return n === 1 ? 'tomorrow' : `in ${n}\u00a0days`
}

export const en: RemindersText = {
  greeting: (name) => `Hello, ${name}.`,
  subject: {
    many: (n) => `${n} reminders from Leia`,
    due: (title, day) => `Due ${day}: ${title}`,
    offered: (title, day) => `An offer to you until ${day}: ${title}`,
    overdue: (title) => `Past its due date: ${title}`,
    ending: (title, day) => `Valid until ${day}: ${title}`,
  },
  sentence: {
    due: (title, day, left) => `“${title}” is due ${days(left)}, on ${day}.`,
    offered: (title, day, left) =>
      `“${title}” is an offer to you. The proposed day is ${days(left)}, ${day}. It is your choice.`,
    overdue: (title, day) =>
      `“${title}” was due on ${day}. You can still take it, and what you have begun is kept.`,
    ending: (title, day, left) =>
      `What you have from “${title}” is valid until ${day} and ends ${days(left)}. You can renew it now.`,
  },
  open: (title) => `Open ${title}`,
  duty: 'You get this because the training is required of you. These reminders cannot be turned off.',
  off: 'Turn off early notices and offers',
  choose: 'Choose what to be reminded of',
  wish: {
    subject: 'A reminder of training you have left',
    intro: (leader) =>
      `${leader} has asked Leia to send reminders about required training. You still have this to do:`,
    privacy:
      'The reminder goes to everyone in the unit who has something left. The leader is not told who gets it.',
    own: 'Open your page',
  },
  choices: {
    metaTitle: 'Reminders – Leia',
    title: 'Reminders by email',
    lead: 'Leia gathers everything in one email a day at most, on weekdays only.',
    always: 'Cannot be turned off',
    why: 'This is required of you, and your employer must be able to remind you.',
    kinds: {
      assigned: {
        name: 'Mandatory assignments',
        about: '14 and 3\u00a0days before the due date, and weekly after it, four times at most.',
      },
      ending: { name: 'Required competence ends', about: '7\u00a0days before it ends.' },
      wished: {
        name: 'Reminders that the leader asks for',
        about: 'Once a week at most. The leader is not told who gets it.',
      },
      early: {
        name: 'Early notices of competence that ends',
        about: '60 and 30\u00a0days before.',
      },
      offered: {
        name: 'Offers of voluntary training',
        about: '14 and 3\u00a0days before the proposed day.',
      },
    },
    isOn: 'On',
    isOff: 'Off',
    turnOff: 'Turn off',
    changed: (kind, isOn) => `“${kind}” is turned ${isOn ? 'on' : 'off'}.`,
    turnOn: 'Turn on',
    link: 'Reminders by email',
  },
  unsubscribe: {
    metaTitle: 'Turn off reminders – Leia',
    title: 'Turn off early notices and offers',
    about:
      'You will no longer get email about voluntary training, or early notices of competence that ends. Reminders of what is required still come.',
    act: 'Turn off',
    done: 'Early notices and offers are turned off',
    again: 'You can turn them on again when you have signed in.',
    choose: 'Choose reminders',
  },
}
