const WORDS = ['Ingen', 'Ett', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti']

export const nb = {
  title: 'Læring i dokumenthåndtering for Helgeland – Leia',
  heading: 'Følg leia fra mottak til avsluttet sak',
  lead: 'Øv på saker som ligner dine egne. Her kan du gjøre feil før det gjelder, og få vite hvilken regel som gjelder når du gjør dem.',
  signIn: 'Logg inn',
  seeCourses: 'Se kursene',
  coursesUnit: (_n: number): string => 'kurs',
  modulesUnit: (n: number, shortest: number, longest: number) =>
    `${n === 1 ? 'modul' : 'moduler'} på ${shortest === longest ? shortest : `${shortest}–${longest}`} minutter`,
  municipalitiesUnit: (n: number): string => (n === 1 ? 'kommune' : 'kommuner'),
  how: {
    heading: 'Du lærer ved å gjøre jobben',
    lead: 'Hver modul begynner med noe som kunne hendt på kontoret ditt, og ender med at du velger selv.',
    situation: {
      title: 'Situasjoner du kjenner igjen',
      text: 'En nabo klager. En journalist ber om innsyn. Du ser hva som står på spill før du leser regelen.',
    },
    quiz: {
      title: 'Svar på hvert valg',
      text: 'Velger du feil, får du vite hvorfor, og hvilken regel som gjelder. Så kan du prøve på nytt.',
    },
    progress: {
      title: 'Din egen lei',
      text: 'Du ser hva rollen din krever, hva du har fullført, og når fristene går ut. Svarene dine blir lagret.',
    },
  },
  coursesHeading: (n: number) =>
    n === 1 ? 'Ett kurs langs leia' : `${WORDS[n] ?? n} kurs langs samme lei`,
  allCourses: 'Se alle kurs',
  audience: (audience: string, modules: number) =>
    `${audience} · ${modules} ${modules === 1 ? 'modul' : 'moduler'}`,
  leaders: {
    heading: 'Se hvor enheten står, uten å overvåke noen',
    lead: 'Rapporten viser hva som kreves, hva som er fullført, og hva som snart utløper. Den viser aldri svar, poeng eller tid brukt.',
    link: 'Slik regner vi tallene',
    smallGroups: 'Grupper med færre enn fem personer er alltid skjult.',
    ownAnswers: 'Svar, poeng og forsøk er dine egne. Lederen din ser dem ikke.',
    sameFigures: 'Skjerm og regneark viser de samme tallene med de samme definisjonene.',
  },
  municipalitiesHeading: (n: number) => `${n} kommuner deler de samme kursene`,
}
export type FrontText = typeof nb
