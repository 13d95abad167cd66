const WORDS = ['Ingen', 'Ett', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti']

export const nb = {
  title: 'Læring i dokumenthåndtering for Helgeland – Leia',
  heading: 'Følg leia fra mottak til avsluttet sak',
  lead: 'Leia er opplæringen i dokumenthåndtering for ansatte i kommunene på Helgeland. Øv på saker som ligner dine egne, og gjør feilene her, før det gjelder.',
  onceIn: 'Når du logger inn, ser du hvilke kurs du må ta, og hvor lang tid de tar.',
  signIn: 'Logg inn',
  seeCourses: 'Se kursene',
  coursesUnit: (_n: number): string => 'kurs',
  modulesUnit: (n: number, shortest: number, longest: number) =>
    `${n === 1 ? 'modul' : 'moduler'} på ${shortest === longest ? shortest : `${shortest}–${longest}`}\u00a0minutter`,
  municipalitiesUnit: (n: number): string => (n === 1 ? 'kommune' : 'kommuner'),
  how: {
    heading: 'Du lærer ved å gjøre jobben',
    lead: 'Hver modul begynner med noe som kunne hendt på kontoret ditt. I verkstedene styrer du en sak, en mal eller en robot, og får svar på hvert valg.',
    workflow: {
      title: 'Saksflytsimulator',
      text: 'Før en sak gjennom mottak, fordeling, godkjenning og ekspedering. Fristen løper mens du velger.',
    },
    template: {
      title: 'Malverksted',
      text: 'Rett en brevmal til den tåler alle prøvesakene: tomme felt, samiske navn og begge målformer.',
    },
    robot: {
      title: 'Robotverksted',
      text: 'Bygg en robot steg for steg, og kjør den to ganger. Ingenting skal bli ført dobbelt.',
    },
  },
  coursesHeading: (n: number) =>
    n === 1 ? 'Ett kurs langs leia' : `${WORDS[n] ?? n}\u00a0kurs langs samme lei`,
  allCourses: 'Se alle kurs',
  audience: (audience: string, modules: number) =>
    `${audience} · ${modules}\u00a0${modules === 1 ? 'modul' : 'moduler'}`,
  leaders: {
    heading: 'Se hvor enheten står, uten å overvåke noen',
    lead: 'Rapporten viser hva som kreves, hva som er fullført, og hva som snart utløper. Den viser aldri svar, poeng eller tid brukt.',
    link: 'Slik regner vi tallene',
    smallGroups: 'Grupper med færre enn fem personer er alltid skjult.',
    ownAnswers: 'Svar, poeng og forsøk er dine egne. Lederen din ser dem ikke.',
    sameFigures: 'Skjerm og regneark viser de samme tallene med de samme definisjonene.',
  },
  municipalitiesHeading: (n: number) => `${n}\u00a0kommuner deler de samme kursene`,
}
export type FrontText = typeof nb
