import type { NamesText } from './nb.ts'

export const nn: NamesText = {
  tabTitle: (unit) => `Tilsette i ${unit} – Leia`,
  title: (unit) => `Tilsette i ${unit}`,
  crumb: 'Tilsette ved namn',
  about: (people, day) => `${people === 1 ? '1 tilsett' : `${people} tilsette`}. Status ${day}.`,
  purpose:
    'Lista hjelper deg å sjå kven som treng tid eller støtte til å ta det stillinga krev. Ho skal ikkje brukast til å vurdere nokon.',
  download: 'Last ned CSV',
  toNames: 'Sjå dei tilsette ved namn',
  toReport: 'Gå til rapporten',

  filters: 'Vel kven lista viser',
  name: 'Namn',
  state: 'Vis',
  everyone: 'Alle',
  shown: {
    missing: 'Dei som manglar noko',
    never: 'Dei som har noko dei aldri har fullført',
    expired: 'Dei som har noko som er gått ut',
    outdated: 'Dei som har noko som er utdatert',
    expiring: 'Dei som har noko som går ut innan 60 dagar',
    complete: 'Dei som har alt',
  },
  sort: 'Rekkjefølgje',
  sorts: { need: 'Dei som manglar mest, først', name: 'Etter namn' },
  show: 'Vis lista',

  listTitle: (from, to, found) =>
    from === 1 && to === found
      ? `${found === 1 ? '1 tilsett' : `${found} tilsette`}`
      : `Tilsett ${from}–${to} av ${found}`,
  caption: 'Tilsette og påkravde kurs',
  scroll: 'Tabell som kan rullast sidelengs',
  employee: 'Tilsett',
  hasAll: 'Har alt',
  lacks: (missing, of) => `Manglar ${missing} av ${of}`,
  noneRequired: 'Ingen påkravde kurs',
  notRequired: 'Ikkje påkravd',
  states: {
    valid: 'Gyldig',
    expiring: 'Går snart ut',
    expired: 'Gått ut',
    outdated: 'Utdatert',
    never: 'Ikkje fullført',
  },
  passed: (day) => `Fullført ${day}.`,
  until: (day) => `Gjeld til ${day}.`,
  forever: 'Gjeld utan sluttdato.',
  ended: (day) => `Gjekk ut ${day}.`,
  changed: (day) => `Innhaldet vart endra ${day}.`,

  pages: 'Sider',
  page: (page, of) => `Side ${page} av ${of}`,
  previous: 'Førre side',
  next: 'Neste side',

  nobody: 'Ingen tilsette i eininga i dag',
  nobodyWhy:
    'Verken eininga eller einingane under henne har nokon tilsette på denne datoen. Er det feil, sei frå til den som fører organisasjonen i kommunen.',
  notFound: 'Ingen treff',
  notFoundWhy: 'Ingen av dei tilsette passar med det du har valt.',
  toEveryone: 'Vis alle',

  meaning: {
    title: 'Slik er det rekna',
    lines: [
      ['Gyldig', 'Alle modulane som er påkravde i kurset, er bestått og gjeld i dag.'],
      ['Går snart ut', 'Gyldig, men noko går ut innan 60 dagar.'],
      ['Gått ut', 'Var fullført, men tida for minst éin modul er ute.'],
      [
        'Utdatert',
        'Var fullført, men innhaldet er endra så mykje at noko må takast på nytt. Det som er bestått, står.',
      ],
      ['Ikkje fullført', 'Minst éin påkravd modul er aldri bestått.'],
    ],
  },
  privacy: {
    title: 'Personvern på denne sida',
    trace:
      'Dei du ser på lista, kan sjå at du har sett dei: namnet ditt, når det var, og kva du såg.',
    unseen: 'Du ser ikkje svar, poeng, forsøk, tid brukt, innloggingar eller frivillige kurs.',
    ground: 'Grunnlag: arbeidsmiljølova §§ 9-1 og 9-2.',
  },

  csv: {
    list: 'Liste',
    what: 'Tilsette og påkravde kurs',
    unit: 'Eining',
    municipality: 'Kommune',
    employees: 'Tilsette',
    statusDate: 'Statusdato',
    version: 'Innhaldsversjon',
    purpose: 'Føremål',
    trace: 'Spor',
    traced: 'Dei som står på lista, kan sjå kven som lasta henne ned, og når.',
    missing: 'Manglar',
    required: 'Påkravde kurs',
    state: (code) => `${code} status`,
    passed: (code) => `${code} fullført`,
    until: (code) => `${code} gjeld til`,
    course: 'Kurs',
  },
}
