import type { QuizText } from './nb.ts'

const questions = (n: number) => (n === 1 ? '1\u00a0question' : `${n}\u00a0questions`)

export const en: QuizText = {
  title: 'Try it yourself',
  frame: (n, pass) => `${questions(n)}. You pass with ${pass}%.`,
  anew: (n, of, pass) =>
    `${n} of ${of}\u00a0questions ${n === 1 ? 'is' : 'are'} new or changed since you passed. Only what is new is asked again. You pass with ${pass}%.`,
  known: 'You know this already',
  knownHelp:
    'No question here is new or changed since you passed. You do not need to answer again.',
  attemptsGiven: (n, wait) => {
    if (wait === null)
      return n === 1 ? 'You have 1\u00a0attempt.' : `You have ${n}\u00a0attempts in all.`
    const attempts = n === 1 ? '1\u00a0attempt' : `${n}\u00a0attempts`
    const hours = wait === 1 ? 'one hour' : `${wait}\u00a0hours`
    return `You have ${attempts}. If you do not pass, you can try again after ${hours}.`
  },
  opens: (day, time) => `You can try again on ${day} at ${time}.`,
  scored: (earned, all, percent, pass) =>
    `You got ${earned} of ${all}\u00a0${all === 1 ? 'point' : 'points'}, ${percent}%. You need ${pass}%.`,
  passed: 'Passed',
  notPassed: 'Not passed',
  mayMend: 'Look over your answers, and try again whenever you like.',
  delivered: (time) => `Handed in at ${time}`,
  lastPassed: (percent) => `You passed last time, with ${percent}%.`,
  lastFailed: (percent) =>
    `Your last attempt gave ${percent}%. Questions and answers now stand in a new order.`,
  corrected: (before, now) =>
    `The answer key was wrong. Your answer was marked again, from ${before}% to ${now}%.`,
  past: 'This is how the questions were when you answered',
  pastHelp: 'The course has changed since.',
  handIn: 'Hand in the answers',
  handingIn: 'Handing in …',
  tryAgain: 'Try again',
  practise: 'Take the quiz again',
  readAgain: 'Read the module again',
  readOn: 'Read on in the module',
  allAttempts: 'See all your attempts',
  whoSees: 'All attempts are saved. Your leader only sees whether the module is completed.',
  whoWillSee:
    'Your answers are saved. Your leader does not see them, only whether the module is completed.',
  verdict: { right: 'Right.', partly: 'Partly right.', wrong: 'Not right.' },
  mark: { right: 'right', wrong: 'not right' },
  someRight: (right, all) => `${right} of ${all} are right.`,
  incomplete: 'What you chose is right, but something is missing.',
  solution: 'The whole answer',
  legend: {
    single: 'Choose one answer',
    multiple: 'Choose all that are right',
    ordering: 'Put these in the right order',
    matching: 'Find what belongs together',
    cloze: 'Fill in what is missing',
    text: 'Write the answer',
    number: 'Write the number',
    scenario: 'What do you do?',
  },
  several: 'Choose one or more answers.',
  blank: (n) => `Field ${n}`,
  answer: 'Answer',
  choose: 'Choose …',
  place: (item) => `Place of: ${item}`,
  moveUp: (item) => `Move up: ${item}`,
  moveDown: (item) => `Move down: ${item}`,
  moved: (item, place, all) => `${item} is now number ${place} of ${all}.`,
  ifYouCameHere: 'Answer this if your choice led you here.',
  confidence: {
    legend: 'How sure are you?',
    unsure: 'Unsure',
    fairly: 'Fairly sure',
    certain: 'Completely sure',
  },
  problem: {
    missing: 'The answer is missing. Choose or write what you think is right.',
    unanswered: 'Choose one of the answers.',
    'repeated-position': 'Two have the same place. Give each its own place.',
    'too-long': 'The answer is too long. Use at most 500\u00a0characters.',
    'ambiguous-number': 'The number can be read in two ways. Write 1234 or 1,234.',
    'not-a-number': 'The answer must be a number. Write for example 3 or 2.5.',
  },
  saved: (time) => `Saved at ${time}`,
  notSaved: {
    offline: 'Not saved: the network is gone. Your answers are still on the page.',
    'signed-out': 'Not saved: you are signed out. Your answers are still on the page.',
    stale:
      'Not saved: you have answered this in another tab. Reload the page to see those answers.',
    superseded: 'Not saved: you have handed this in from another tab. Reload the page.',
    fault: 'Not saved: something went wrong on our side. Your answers are still on the page.',
  },
  kept: {
    title: 'Your answer is saved on this device, not handed in yet',
    help: (day, time) =>
      `Saved on ${day} at ${time}. It will be handed in when you are online, also if you close the page and come back later.`,
    tryNow: 'Try to hand in now',
    signIn: 'Sign in to hand in your answer',
  },
  notDelivered: 'Not handed in',
  notice: {
    superseded:
      'This attempt has already been handed in from another tab. Your answers are kept below. You can hand them in as a new attempt.',
    closed: 'You have used all your attempts. What you have handed in before is saved.',
    waiting: 'You can’t hand in yet. Your answers are kept until you can try again.',
    changed:
      'The quiz has changed since you opened the page. The answers that still fit are here. Check them and hand in.',
    'signed-out':
      'You are signed out. Your answers are safe on the page. Sign in in the new tab. Then come back here, and hand in again.',
    'other-person':
      'Someone else has signed in in this browser. The answers are not handed in. Sign in as yourself in a new tab, and hand in again.',
    stale: 'You have continued this somewhere else. This is the latest version.',
    'not-stored': 'The answer was marked but not saved, because this is a preview or a draft.',
    offline:
      'The network is gone. Your answers are on the page. Hand in again when you are online.',
    fault: 'Something went wrong on our side. Your answers are on the page. Try again in a while.',
  },
  signIn: 'Sign in in a new tab',
}
