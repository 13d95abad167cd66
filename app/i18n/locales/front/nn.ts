import type { FrontText } from './nb.ts'

const WORDS = ['Ingen', 'Eitt', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti']

export const nn: FrontText = {
  title: 'Læring i dokumenthandtering for Helgeland – Leia',
  heading: 'Følg leia frå mottak til avslutta sak',
  lead: 'Leia er opplæringa i dokumenthandtering for tilsette i kommunane på Helgeland. Øv på saker som liknar dine eigne, og gjer feila her, før det gjeld.',
  onceIn: 'Når du loggar inn, ser du kva kurs du må ta, og kor lang tid dei tek.',
  signIn: 'Logg inn',
  seeCourses: 'Sjå kursa',
  coursesUnit: (_n: number) => 'kurs',
  modulesUnit: (n, shortest, longest) =>
    `${n === 1 ? 'modul' : 'modular'} på ${shortest === longest ? shortest : `${shortest}–${longest}`}\u00a0minutt`,
  municipalitiesUnit: (n) => (n === 1 ? 'kommune' : 'kommunar'),
  how: {
    heading: 'Du lærer ved å gjere jobben',
    lead: 'Kvar modul begynner med noko som kunne hendt på kontoret ditt. I verkstadene styrer du ei sak, ein mal eller ein robot, og får svar på kvart val.',
    workflow: {
      title: 'Saksflytsimulator',
      text: 'Før ei sak gjennom mottak, fordeling, godkjenning og ekspedering. Fristen går medan du vel.',
    },
    template: {
      title: 'Malverkstad',
      text: 'Rett ein brevmal til han toler alle prøvesakene: tomme felt, samiske namn og begge målformene.',
    },
    robot: {
      title: 'Robotverkstad',
      text: 'Bygg ein robot steg for steg, og køyr han to gonger. Ingenting skal bli ført dobbelt.',
    },
  },
  coursesHeading: (n) =>
    n === 1 ? 'Eitt kurs langs leia' : `${WORDS[n] ?? n}\u00a0kurs langs same lei`,
  allCourses: 'Sjå alle kursa',
  audience: (audience, modules) =>
    `${audience} · ${modules}\u00a0${modules === 1 ? 'modul' : 'modular'}`,
  leaders: {
    heading: 'Sjå kvar eininga står, utan å overvake nokon',
    lead: 'Rapporten viser kva som blir kravd, kva som er fullført, og kva som snart går ut. Han viser aldri svar, poeng eller tidsbruk.',
    link: 'Slik reknar vi tala',
    smallGroups: 'Grupper med færre enn fem personar er alltid skjulte.',
    ownAnswers: 'Svar, poeng og forsøk er dine eigne. Leiaren din ser dei ikkje.',
    sameFigures: 'Skjerm og rekneark viser dei same tala med dei same definisjonane.',
  },
  municipalitiesHeading: (n) => `${n}\u00a0kommunar deler dei same kursa`,
}
