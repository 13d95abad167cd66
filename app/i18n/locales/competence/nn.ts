import type { CompetenceText } from './nb.ts'

function minutes(n: number): string {
  return n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutt`
}

export const nn: CompetenceText = {
  metaTitle: 'Kompetansen min – Leia',
  title: 'Kompetansen min',
  minutes,
  level: (n) => `nivå ${n}`,
  levels: (held, required) =>
    `${held === 0 ? 'Ikkje noko nivå no' : `Nivå ${held} av 3 no`}, nivå ${required} av 3 er kravd.`,
  summary: (reached, all) =>
    reached === all
      ? all === 1
        ? 'Du har den kompetansen som stillingsrolla di krev.'
        : `Du har alle dei ${all} kompetansane som stillingsrolla di krev.`
      : `Du har ${reached} av ${all}\u00a0kompetansar som stillingsrolla di krev.`,
  required: {
    own: (municipality: string) => `krav frå ${municipality}`,
    heading: 'Det stillingsrolla di krev',
    all: (count) => `Sjå alle dei ${count} kompetansane`,
    caption: 'Kompetansar som er kravde, og nivået du har',
    competence: 'Kompetanse',
    levels: 'Nivå 1, 2 og 3',
    asked: 'Krav',
    held: 'Du har',
    state: 'Status',
    nothing: 'ikkje noko nivå',
    none: 'Stillingsrolla di krev ingen kompetanse no',
    noneText: 'Det du fullfører av kurs, kjem likevel på denne sida.',
  },
  states: {
    held: 'Oppnådd',
    expiring: 'Går snart ut',
    below: 'Lågare nivå',
    expired: 'Gått ut',
    never: 'Ikkje oppnådd enno',
  },
  until: {
    day: (day) => `Gjeld til ${day}.`,
    past: (day) => `Gjaldt til ${day}.`,
    forever: 'Gjeld utan sluttdato.',
    ended: (level, day) => `Du hadde nivå ${level}. Det gjekk ut ${day}.`,
  },
  way: {
    path: (title) => `Rekkjefølgja følgjer læringsløpet «${title}».`,
    heading: 'Vegen vidare',
    arrived: 'Du har alt som er kravd. Du treng ikkje gjere noko no.',
    intro: (courses, time) =>
      courses === 1
        ? `Eitt kurs gir deg det du manglar. Det tek ${time}.`
        : `${courses}\u00a0kurs gir deg det du manglar. Dei tek ${time} til saman.`,
    size: (modules, time) =>
      `${modules === 1 ? '1\u00a0modul' : `${modules}\u00a0modular`} står att, ${time}.`,
    closes: (competences) => `Gir deg: ${competences}.`,
    why: {
      expired: 'Du har bestått han før, men det har gått ut',
      outdated: 'Innhaldet er endra sidan du bestod',
      begun: 'Du har begynt',
    },
    go: 'Gå til neste modul',
    noCourse: (competences) => `Det finst ikkje noko kurs enno som gir: ${competences}.`,
  },
  ending: {
    on: (day) => `Går ut ${day}`,
    heading: 'Går ut innan 60\u00a0dagar',
    none: 'Ingenting går ut dei neste 60 dagane.',
  },
  ended: { on: (day) => `Gjekk ut ${day}`, heading: 'Gått ut', none: 'Ingenting har gått ut.' },
  renew: (course) => `Gå til kurset ${course}`,
  beyond: {
    heading: 'Meir enn det som er kravd',
    over: (required) => `Kravet er nivå ${required}.`,
  },
  earned: {
    certificate: 'Sjå kursbeviset',
    revoked: 'Beviset er trekt tilbake. Det gir ikkje kompetansen lenger.',
    heading: 'Slik fekk du kompetansen',
    none: 'Når du har fullført eit kurs, står det her kva det gav deg.',
    revisions: (revisions) => `Modulane hadde revisjon ${revisions}.`,
  },
}
