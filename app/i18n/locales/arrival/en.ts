import type { ArrivalText } from './nb.ts'

const modules = (n: number) => (n === 1 ? '1\u00a0module' : `${n}\u00a0modules`)
const minutes = (n: number) => (n === 1 ? '1\u00a0minute' : `${n}\u00a0minutes`)

export const en: ArrivalText = {
  module: 'The module is completed',
  progress: (done, all, course) => `You have completed ${done} of ${modules(all)} in “${course}”.`,
  next: (title, left) => `Next: ${title}, ${minutes(left)}`,
  course: 'You have completed the course',
  certificate: 'Your certificate is ready.',
  until: (day) => `All the modules are valid until ${day}. Then the first must be taken again.`,
  noEnd: 'What you have completed is valid with no end date.',
  see: 'See the certificate',
  seeCourse: 'See what the course gave you',
  gives: 'You have shown that you can',
  onward: 'Next required course:',
  size: (n, left) => `${modules(n)}, ${minutes(left)}.`,
  due: (day) => `Due ${day}.`,
  begin: 'Go to the course',
  all: 'You have completed everything that is required of you.',
  allText: 'My page tells you when something expires or changes.',
  toMyPage: 'Go to my page',
}
