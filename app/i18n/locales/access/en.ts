import type { AccessText } from './nb.ts'

export const en: AccessText = {
  title: 'Sign in – Leia',
  heading: 'Sign in',
  email: 'Email address',
  password: 'Password',
  signIn: 'Sign in',
  missing: {
    email: 'Enter your email address, such as kari.nordmann@rana.example',
    password: 'Enter your password',
  },
  wrong: 'The email address and password do not match. Check both and try again.',
  tooMany: (time) => `There have been too many attempts. You can try again at ${time}.`,
  workIsKept:
    'Your answers are kept. They are in the module when you have signed in, ready to be handed in.',
  demo: {
    heading: 'Try Leia as',
    password: 'This is a demo with invented people. The password is the same for everyone:',
    what: {
      'ansatt@rana.example': 'employee in Rana',
      'leder@rana.example': 'leader of Rana',
      'enhetsleder@rana.example': 'leader of one unit in Rana',
      'admin@rana.example': 'administrator of Rana',
      'ansatt@vefsn.example': 'employee in Vefsn',
      'leder@vefsn.example': 'leader of Vefsn',
      'forfatter@helgeland.example': 'author of courses',
      'koordinator@helgeland.example': 'coordinator of the region',
    },
  },
}
