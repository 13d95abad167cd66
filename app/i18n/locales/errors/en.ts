import type { ErrorsText } from './nb.ts'

export const en: ErrorsText = {
  notFound: {
    title: 'We cannot find this page',
    explanation:
      'The address may be wrong, the page may have moved, or you do not have access to it.',
  },
  fault: {
    title: 'This page could not be shown',
    explanation: 'The fault is ours, not yours. What you have handed in is saved.',
  },
  tooMany: {
    title: 'Too many requests',
    explanation: 'Wait a minute and try again. What you have handed in is saved.',
  },
  busy: {
    title: 'Leia is very busy just now',
    explanation:
      'We could not accept this. Wait a little and try again. If you came from a form, go back: what you wrote is there. What you handed in before is saved.',
  },
  tooLarge: {
    title: 'What you sent is too large',
    explanation: 'Go back, shorten the text and send it again. What you handed in before is saved.',
  },
  unclear: {
    title: 'We could not understand what was sent',
    explanation: 'Go back, reload the page and try again. What you handed in before is saved.',
  },
  reference: { before: 'Please give the reference', after: 'if you report this.' },
  tryAgain: 'Try again',
  toMyPage: 'Go to my page',
  toFrontPage: 'Go to the front page',
  toCourses: 'See the courses',
}
