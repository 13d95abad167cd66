import type { OfflineText } from './nb.ts'

export const en: OfflineText = {
  app: {
    name: 'Leia – competence in records management',
    description: 'Courses and activities for employees of the municipalities of Helgeland.',
    offline: 'Offline',
  },
  title: 'Offline – Leia',
  heading: 'Offline',
  lead: 'Pages that you have opened in Leia on this device can be read again without a network.',
  notKept: 'The page you asked for is not saved on this device.',
  notKeptHelp: 'Try again when you are online. What you have handed in before is safe.',
  labNeedsNetwork:
    'Labs need a network, because each step is marked and saved on the server. You will find what is saved when you are online again.',
  answerNotHere:
    'If you were handing in, your answer did not arrive. Go back in the browser. Your answers are in the form, and you can hand them in when you are online.',
  notSignedOut:
    'You are not signed out, because that needs a network. The pages on this device have been removed. Sign out when you are online again.',
  tryAgain: 'Try again',
  whatIsHere: 'What you can read offline',
  nothingHere:
    'No pages are saved on this device yet. Sign in and open the modules you want to read while you are online.',
  needsScript: 'This page needs JavaScript to show what is saved.',
  keptAt: (day, time) => `As the page was on ${day} at ${time}`,
  sharedHeading: 'Do you share this device?',
  shared:
    'Sign out when you are done. Then the pages are removed. They are also removed when someone else signs in, and when they are 30 days old.',
  remove: 'Remove the pages from this device',
  removed: 'The pages have been removed from this device.',
  answers: {
    kept: (title, day, time) =>
      `Your answer to “${title}” was saved on this device on ${day} at ${time}. It is not handed in yet.`,
    later: 'It will be handed in when you are online. You may close the page.',
    tryNow: 'Try to hand in now',
    signInFirst: 'You are signed out. The answer will be handed in when you sign in.',
    signIn: 'Sign in',
    sending: (title) => `Handing in your answer to “${title}” …`,
    handedIn: (title, time) => `Your answer to “${title}” was handed in at ${time}.`,
    refused: (title) => `Your answer to “${title}” could not be handed in.`,
    reasons: {
      changed:
        'The quiz has changed since you answered. The answers that still fit are in the form.',
      closed: 'You have used all your attempts.',
      early: 'You cannot hand in yet. Your answers are in the form until you may try again.',
      superseded:
        'You have handed in this attempt elsewhere. Your answers are in the form, and you may hand them in as a new attempt.',
      incomplete: 'Something is missing. Your answers are in the form.',
      gone: 'The quiz is no longer there.',
      fault: 'Something went wrong on our side.',
    },
    open: 'Open the module',
    dismiss: 'Remove this message',
    signedOut:
      'There is an answer on this device that is not handed in. It will be handed in when the person who gave it signs in.',
    others:
      'There is an answer on this device from someone else. It will not be handed in under your name, but when the person who gave it signs in.',
  },
  state: {
    offline: 'You are offline.',
    away: 'Leia is not answering right now.',
    kept: (day, time) => `This is the page as it was on ${day} at ${time}.`,
    canRead: 'You can read the pages that you have opened before.',
    lab: 'The lab needs a network for the next step. Leave the page open. What is saved is safe.',
    whatIsHere: 'See what you can read offline',
    back: 'You are online again.',
    reload: 'Load the page again',
  },
}
