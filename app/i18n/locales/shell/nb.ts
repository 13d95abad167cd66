export const nb = {
  language: 'Språk',
  skipToContent: 'Hopp til innhold',
  mainMenu: 'Hovedmeny',
  menu: 'Meny',
  myPage: 'Min side',
  courses: 'Kurs',
  reports: 'Rapporter',
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  toFrontPage: 'Leia, til forsiden',
}
export type ShellText = typeof nb
