const SMALL = ['Ingen', 'Ett', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti']

function modules(n: number): string {
  return n === 1 ? '1\u00a0modul' : `${n}\u00a0moduler`
}

function minutes(n: number): string {
  return n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutter`
}

export const nb = {
  title: 'Min side – Leia',
  greeting: {
    morning: (name: string) => `God morgen, ${name}`,
    day: (name: string) => `God dag, ${name}`,
    evening: (name: string) => `God kveld, ${name}`,
  },
  next: {
    kicker: {
      resume: 'Fortsett der du slapp',
      begin: 'Neste modul',
      first: 'Her begynner du',
    },
    place: (n: number, all: number, course: string) => `Modul ${n} av ${all} i ${course}.`,
    passed: (done: number, all: number) => `Du har bestått ${done} av ${all}\u00a0oppgaver i den.`,
    resume: (left: number) => `Fortsett, ${minutes(left)} igjen`,
    begin: (left: number) => `Begynn, ${minutes(left)}`,
    first: (n: number, left: number) => `Begynn med modul ${n}, ${minutes(left)}`,
  },
  allDone: {
    kicker: 'Ikke noe gjenstår',
    heading: 'Du har fullført alt som er påkrevd',
    until: (day: string) => `Alt gjelder til ${day}. Da sier Min side fra om det du må fornye.`,
    forGood: 'Det du har fullført, gjelder uten sluttdato.',
    more: 'Se flere kurs',
  },
  fairway: {
    competence: 'Se kompetansen din og veien videre',
    heading: (role: string | null) =>
      role === null ? 'Leia di' : `Leia di som ${role.toLocaleLowerCase('nb')}`,
    summary: (courses: number, done: number, all: number) =>
      `${SMALL[courses] ?? courses}\u00a0kurs er påkrevd. Du har fullført ${done} av ${modules(all)}.`,
    left: (time: string) => `Det gjenstår ${time}.`,
    first: (courses: number, all: number, time: string) =>
      `${SMALL[courses] ?? courses}\u00a0kurs er påkrevd: ${modules(all)}, ${time} i alt. Ta én modul om gangen.`,
    whyThese: 'Hvorfor disse kursene?',
    why: 'Stillingsrollen din avgjør hvilke kurs som er påkrevd.',
    whyAssigned: 'Stillingsrollen din og det du er tildelt, avgjør hvilke kurs som er påkrevd.',
    path: (title: string) => `Rekkefølgen følger læringsløpet «${title}».`,
    validUntil: (day: string) => `Alle modulene gjelder til ${day}.`,
    allDone: (all: number) => `${modules(all)} fullført.`,
    changedParts: (n: number) =>
      n === 1 ? 'Én del er endret siden du besto.' : `${n} deler er endret siden du besto.`,
    part: (done: number, all: number) => `${done} av ${modules(all)}.`,
    whole: (all: number, time: string) => `${modules(all)}, ${time}.`,
    due: (day: string) => `Frist ${day}.`,
    emptyTitle: 'Ingen kurs er påkrevd for deg nå',
    emptyText: 'Du kan likevel ta alle kursene når det passer deg.',
    emptyAction: 'Se alle kurs',
  },
  about: (left: number) => {
    if (left < 50) return `om lag ${minutes(Math.max(5, Math.round(left / 5) * 5))}`
    if (left <= 75) return 'om lag én time'
    return `om lag ${String(Math.round(left / 30) / 2).replace('.', ',')}\u00a0timer`
  },
  deadlines: {
    heading: 'Frister og utløp',
    due: (course: string) => `${course} må være fullført`,
    offered: (course: string) => `${course} er tilbudt deg`,
    expires: (course: string) => `${course} utløper`,
    left: (days: number) => {
      if (days < 0)
        return days === -1 ? 'Fristen var i går' : `Fristen var for ${-days}\u00a0dager siden`
      if (days === 0) return 'I dag'
      if (days === 1) return 'I morgen'
      return days < 21 ? `${days}\u00a0dager igjen` : `${Math.floor(days / 7)}\u00a0uker igjen`
    },
    modulesLeft: (n: number) => `${modules(n)} gjenstår`,
    none: 'Du har ingen frister de neste tre månedene.',
  },
  changed: {
    heading: 'Endret siden du besto',
    kept: 'Det du har bestått, står fortsatt.',
    open: 'Se hva som er nytt',
  },
  report: {
    heading: 'Rapport for deg som leder',
    region: 'Rapporter for deg som koordinerer',
    openRegion: 'Åpne rapportene',
    text: (scope: string) => `Se hva som er påkrevd og fullført i ${scope}.`,
    open: 'Åpne rapporten',
  },
  privacy: {
    heading: 'Hvem ser hva',
    text: 'Rapportene viser grupper. Lederen for enheten din kan se ved navn hva du må ha og har fullført, og du ser når det skjer. Svarene, poengene og forsøkene dine er det bare du som ser.',
    link: 'Alt om personvern',
  },
}
export type HomeText = typeof nb
