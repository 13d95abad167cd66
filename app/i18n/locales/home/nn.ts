import type { HomeText } from './nb.ts'

const SMALL = ['Ingen', 'Eitt', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti']

function modules(n: number): string {
  return n === 1 ? '1\u00a0modul' : `${n}\u00a0modular`
}

function minutes(n: number): string {
  return `${n}\u00a0minutt`
}

export const nn: HomeText = {
  title: 'Mi side – Leia',
  greeting: {
    morning: (name) => `God morgon, ${name}`,
    day: (name) => `God dag, ${name}`,
    evening: (name) => `God kveld, ${name}`,
  },
  next: {
    kicker: {
      resume: 'Hald fram der du slapp',
      begin: 'Neste modul',
      first: 'Her begynner du',
    },
    place: (n, all, course) => `Modul ${n} av ${all} i ${course}.`,
    passed: (done, all) => `Du har bestått ${done} av ${all}\u00a0oppgåver i han.`,
    resume: (left) => `Hald fram, ${minutes(left)} att`,
    begin: (left) => `Begynn, ${minutes(left)}`,
    first: (n, left) => `Begynn med modul ${n}, ${minutes(left)}`,
  },
  allDone: {
    kicker: 'Ikkje noko står att',
    heading: 'Du har fullført alt som er påkravd',
    until: (day) => `Alt gjeld til ${day}. Då seier Mi side frå om det du må fornye.`,
    forGood: 'Det du har fullført, gjeld utan sluttdato.',
    more: 'Sjå fleire kurs',
  },
  fairway: {
    competence: 'Sjå kompetansen din og vegen vidare',
    heading: (role) => (role === null ? 'Leia di' : `Leia di som ${role.toLocaleLowerCase('nn')}`),
    summary: (courses, done, all) =>
      `${SMALL[courses] ?? courses}\u00a0kurs er ${courses === 1 ? 'påkravd' : 'påkravde'}. Du har fullført ${done} av ${modules(all)}.`,
    left: (time) => `Det står att ${time}.`,
    first: (courses, all, time) =>
      `${SMALL[courses] ?? courses}\u00a0kurs er ${courses === 1 ? 'påkravd' : 'påkravde'}: ${modules(all)}, ${time} i alt. Ta éin modul om gongen.`,
    whyThese: 'Kvifor desse kursa?',
    why: 'Stillingsrolla di avgjer kva kurs som er påkravde.',
    whyAssigned: 'Stillingsrolla di og det du er tildelt, avgjer kva kurs som er påkravde.',
    path: (title) => `Rekkjefølgja følgjer læringsløpet «${title}».`,
    validUntil: (day) => `Alle modulane gjeld til ${day}.`,
    allDone: (all) => `${modules(all)} ${all === 1 ? 'fullført' : 'fullførte'}.`,
    changedParts: (n) =>
      n === 1 ? 'Éin del er endra sidan du bestod.' : `${n} delar er endra sidan du bestod.`,
    part: (done, all) => `${done} av ${modules(all)}.`,
    whole: (all, time) => `${modules(all)}, ${time}.`,
    due: (day) => `Frist ${day}.`,
    emptyTitle: 'Ingen kurs er påkravde for deg no',
    emptyText: 'Du kan likevel ta alle kursa når det passar deg.',
    emptyAction: 'Sjå alle kursa',
  },
  about: (left) => {
    if (left < 50) return `om lag ${minutes(Math.max(5, Math.round(left / 5) * 5))}`
    if (left <= 75) return 'om lag éin time'
    return `om lag ${String(Math.round(left / 30) / 2).replace('.', ',')}\u00a0timar`
  },
  deadlines: {
    heading: 'Fristar og utløp',
    due: (course) => `${course} må vere fullført`,
    offered: (course) => `${course} er eit tilbod til deg`,
    expires: (course) => `${course} går ut`,
    left: (days) => {
      if (days < 0)
        return days === -1 ? 'Fristen var i går' : `Fristen var for ${-days}\u00a0dagar sidan`
      if (days === 0) return 'I dag'
      if (days === 1) return 'I morgon'
      return days < 21 ? `${days}\u00a0dagar att` : `${Math.floor(days / 7)}\u00a0veker att`
    },
    modulesLeft: (n) => `${modules(n)} står att`,
    none: 'Du har ingen fristar dei neste tre månadene.',
  },
  changed: {
    heading: 'Endra sidan du bestod',
    kept: 'Det du har bestått, står framleis.',
    open: 'Sjå kva som er nytt',
  },
  report: {
    heading: 'Rapport for deg som leiar',
    region: 'Rapportar for deg som koordinerer',
    openRegion: 'Opne rapportane',
    text: (scope) => `Sjå kva som er påkravd og fullført i ${scope}.`,
    open: 'Opne rapporten',
  },
  privacy: {
    heading: 'Kven ser kva',
    text: 'Rapportane viser grupper. Leiaren for eininga di kan sjå ved namn kva du må ha og har fullført, og du ser når det skjer. Svara, poenga og forsøka dine er det berre du som ser.',
    link: 'Alt om personvern',
  },
}
