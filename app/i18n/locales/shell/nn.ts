import type { ShellText } from './nb.ts'

export const nn: ShellText = {
  language: 'Språk',
  skipToContent: 'Hopp til innhald',
  mainMenu: 'Hovedmeny',
  menu: 'Meny',
  myPage: 'Min side',
  courses: 'Kurs',
  reports: 'Rapportar',
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  toFrontPage: 'Leia, til framsida',
}
