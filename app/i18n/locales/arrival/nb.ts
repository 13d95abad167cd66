const modules = (n: number) => (n === 1 ? '1\u00a0modul' : `${n}\u00a0moduler`)
const minutes = (n: number) => (n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutter`)

export const nb = {
  module: 'Modulen er fullført',
  progress: (done: number, all: number, course: string) =>
    `Du har fullført ${done} av ${modules(all)} i «${course}».`,
  next: (title: string, left: number) => `Neste: ${title}, ${minutes(left)}`,
  course: 'Du har fullført kurset',
  certificate: 'Kursbeviset ditt er klart.',
  until: (day: string) => `Alle modulene gjelder til ${day}. Da må den første tas på nytt.`,
  noEnd: 'Det du har fullført, gjelder uten sluttdato.',
  see: 'Se kursbeviset',
  seeCourse: 'Se hva kurset ga deg',
  gives: 'Dette har du vist at du kan',
  onward: 'Neste påkrevde kurs:',
  size: (n: number, left: number) => `${modules(n)}, ${minutes(left)}.`,
  due: (day: string) => `Frist ${day}.`,
  begin: 'Gå til kurset',
  all: 'Du har fullført alt som er påkrevd for deg.',
  allText: 'Min side sier fra når noe utløper eller blir endret.',
  toMyPage: 'Gå til min side',
}
export type ArrivalText = typeof nb
