function minutes(n: number): string {
  return n === 1 ? '1\u00a0minutt' : `${n}\u00a0minutter`
}

export const nb = {
  metaTitle: 'Min kompetanse – Leia',
  title: 'Min kompetanse',
  minutes,
  level: (n: number) => `nivå ${n}`,
  levels: (held: number, required: number) =>
    `${held === 0 ? 'Ikke noe nivå nå' : `Nivå ${held} av 3 nå`}, nivå ${required} av 3 er krevd.`,
  summary: (reached: number, all: number) =>
    reached === all
      ? all === 1
        ? 'Du har den kompetansen som stillingsrollen din krever.'
        : `Du har alle de ${all} kompetansene som stillingsrollen din krever.`
      : `Du har ${reached} av ${all}\u00a0kompetanser som stillingsrollen din krever.`,
  required: {
    own: (municipality: string) => `krav fra ${municipality}`,
    heading: 'Det stillingsrollen din krever',
    all: (count: number) => `Se alle de ${count} kompetansene`,
    caption: 'Kompetanser som er krevd, og nivået du har',
    competence: 'Kompetanse',
    levels: 'Nivå 1, 2 og 3',
    asked: 'Krav',
    held: 'Du har',
    state: 'Status',
    nothing: 'ikke noe nivå',
    none: 'Stillingsrollen din krever ingen kompetanse nå',
    noneText: 'Det du fullfører av kurs, kommer likevel på denne siden.',
  },
  states: {
    held: 'Oppnådd',
    expiring: 'Utløper snart',
    below: 'Lavere nivå',
    expired: 'Utløpt',
    never: 'Ikke oppnådd ennå',
  },
  until: {
    day: (day: string) => `Gjelder til ${day}.`,
    past: (day: string) => `Gjaldt til ${day}.`,
    forever: 'Gjelder uten sluttdato.',
    ended: (level: number, day: string) => `Du hadde nivå ${level}. Det utløp ${day}.`,
  },
  way: {
    path: (title: string) => `Rekkefølgen følger læringsløpet «${title}».`,
    heading: 'Veien videre',
    arrived: 'Du har alt som er krevd. Du trenger ikke gjøre noe nå.',
    intro: (courses: number, time: string) =>
      courses === 1
        ? `Ett kurs gir deg det du mangler. Det tar ${time}.`
        : `${courses}\u00a0kurs gir deg det du mangler. De tar ${time} til sammen.`,
    size: (modules: number, time: string) =>
      `${modules === 1 ? '1\u00a0modul' : `${modules}\u00a0moduler`} gjenstår, ${time}.`,
    closes: (competences: string) => `Gir deg: ${competences}.`,
    why: {
      expired: 'Du har bestått den før, men det er utløpt',
      outdated: 'Innholdet er endret siden du besto',
      begun: 'Du har begynt',
    },
    go: 'Gå til neste modul',
    noCourse: (competences: string) => `Det finnes ikke noe kurs ennå som gir: ${competences}.`,
  },
  ending: {
    on: (day: string) => `Utløper ${day}`,
    heading: 'Utløper innen 60\u00a0dager',
    none: 'Ingenting utløper de neste 60 dagene.',
  },
  ended: { on: (day: string) => `Utløp ${day}`, heading: 'Utløpt', none: 'Ingenting har utløpt.' },
  renew: (course: string) => `Gå til kurset ${course}`,
  beyond: {
    heading: 'Mer enn det som kreves',
    over: (required: number) => `Kravet er nivå ${required}.`,
  },
  earned: {
    certificate: 'Se kursbeviset',
    revoked: 'Beviset er trukket tilbake. Det gir ikke kompetansen lenger.',
    heading: 'Slik fikk du kompetansen',
    none: 'Når du har fullført et kurs, står det her hva det ga deg.',
    revisions: (revisions: string) => `Modulene hadde revisjon ${revisions}.`,
  },
}
export type CompetenceText = typeof nb
