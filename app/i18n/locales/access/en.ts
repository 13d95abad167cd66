import type { AccessText } from './nb.ts'

export const en: AccessText = {
  title: 'Sign in – Leia',
  heading: 'Sign in',
  email: 'Email address',
  password: 'Password',
  signIn: 'Sign in',
  missing: {
    email: 'Enter your email address, such as kari.nordmann@rana.kommune.no',
    password: 'Enter your password',
  },
  wrong: 'The email address and the password do not match. Check both and try again.',
  tooMany: (time) => `There have been too many tries. You can try again at ${time}.`,
}
