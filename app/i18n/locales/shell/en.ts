import type { ShellText } from './nb.ts'

export const en: ShellText = {
  language: 'Language',
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  myPage: 'My page',
  courses: 'Courses',
  reports: 'Reports',
  signIn: 'Sign in',
  signOut: 'Sign out',
  toFrontPage: 'Leia, to the front page',
}
