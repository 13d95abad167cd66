import type { RefusalText } from './nb.ts'

export const en: RefusalText = {
  back: 'To the front page',
  400: {
    title: 'The address can’t be read',
    text: 'Go to the front page and find the page from there. What you have handed in is saved.',
  },
  403: {
    title: 'The form did not come from Leia',
    text: 'For safety we accept only forms that were sent from Leia’s own pages. Open the page in Leia again and send it from there.',
  },
  405: {
    title: 'This can’t be done here',
    text: 'The browser asked for something that this address can’t do. Go to the front page and try from there.',
  },
  411: {
    title: 'The submission had no length',
    text: 'We could not see how large the submission was and did not accept it. Send the form again from Leia.',
  },
  413: {
    title: 'The submission is too large',
    text: 'An answer can be at most 256\u00a0kilobytes. Shorten the text and send it again. What you have handed in before is saved.',
  },
  500: {
    title: 'The page could not be shown',
    text: 'The fault is ours, not yours. What you have handed in is saved. Try again in a moment.',
  },
  429: {
    title: 'Too many requests',
    text: 'Wait a few seconds and try again. What you have handed in is saved.',
  },
  503: {
    title: 'Leia is very busy just now',
    text: 'We could not accept this. Wait a little and try again. If you came from a form, go back: what you wrote is there. What you handed in before is saved.',
  },
}
