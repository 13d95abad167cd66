import type { FrontText } from './nb.ts'

const WORDS = ['Ingen', 'Eitt', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti']

export const nn: FrontText = {
  title: 'Læring i dokumenthandtering for Helgeland – Leia',
  heading: 'Følg leia frå mottak til avslutta sak',
  lead: 'Øv på saker som liknar dine eigne. Her kan du gjere feil før det gjeld, og få vite kva regel som gjeld når du gjer dei.',
  signIn: 'Logg inn',
  seeCourses: 'Sjå kursa',
  coursesUnit: (_n: number) => 'kurs',
  modulesUnit: (n, shortest, longest) =>
    `${n === 1 ? 'modul' : 'modular'} på ${shortest === longest ? shortest : `${shortest}–${longest}`} minutt`,
  municipalitiesUnit: (n) => (n === 1 ? 'kommune' : 'kommunar'),
  how: {
    heading: 'Du lærer ved å gjere jobben',
    lead: 'Kvar modul begynner med noko som kunne hendt på kontoret ditt, og endar med at du vel sjølv.',
    situation: {
      title: 'Situasjonar du kjenner igjen',
      text: 'Ein nabo klagar. Ein journalist ber om innsyn. Du ser kva som står på spel før du les regelen.',
    },
    quiz: {
      title: 'Svar på kvart val',
      text: 'Vel du feil, får du vite kvifor, og kva regel som gjeld. Så kan du prøve på nytt.',
    },
    progress: {
      title: 'Di eiga lei',
      text: 'Du ser kva rolla di krev, kva du har fullført, og når fristane går ut. Svara dine blir lagra.',
    },
  },
  coursesHeading: (n) =>
    n === 1 ? 'Eitt kurs langs leia' : `${WORDS[n] ?? n} kurs langs same lei`,
  allCourses: 'Sjå alle kursa',
  audience: (audience, modules) =>
    `${audience} · ${modules} ${modules === 1 ? 'modul' : 'modular'}`,
  leaders: {
    heading: 'Sjå kvar eininga står, utan å overvake nokon',
    lead: 'Rapporten viser kva som blir kravd, kva som er fullført, og kva som snart går ut. Han viser aldri svar, poeng eller tidsbruk.',
    link: 'Slik reknar vi tala',
    smallGroups: 'Grupper med færre enn fem personar er alltid skjulte.',
    ownAnswers: 'Svar, poeng og forsøk er dine eigne. Leiaren din ser dei ikkje.',
    sameFigures: 'Skjerm og rekneark viser dei same tala med dei same definisjonane.',
  },
  municipalitiesHeading: (n) => `${n} kommunar deler dei same kursa`,
}
