import type { ArrivalText } from './nb.ts'

const modules = (n: number) => (n === 1 ? '1\u00a0modul' : `${n}\u00a0modular`)
const minutes = (n: number) => (n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutt`)

export const nn: ArrivalText = {
  module: 'Modulen er fullført',
  progress: (done, all, course) => `Du har fullført ${done} av ${modules(all)} i «${course}».`,
  next: (title, left) => `Neste: ${title}, ${minutes(left)}`,
  course: 'Du har fullført kurset',
  certificate: 'Kursbeviset ditt er klart.',
  until: (day) => `Alle modulane gjeld til ${day}. Då må den første takast på nytt.`,
  noEnd: 'Det du har fullført, gjeld utan sluttdato.',
  see: 'Sjå kursbeviset',
  seeCourse: 'Sjå kva kurset gav deg',
  gives: 'Dette har du vist at du kan',
  onward: 'Neste påkravde kurs:',
  size: (n, left) => `${modules(n)}, ${minutes(left)}.`,
  due: (day) => `Frist ${day}.`,
  begin: 'Gå til kurset',
  all: 'Du har fullført alt som er påkravd for deg.',
  allText: 'Mi side seier frå når noko går ut eller blir endra.',
  toMyPage: 'Gå til mi side',
}
