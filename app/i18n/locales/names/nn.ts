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
  closed: {
    title: 'Namnelista er stengd',
    why: (municipality) =>
      `${municipality} har ikkje registrert føremål, drøfting og evaluering, eller dagen for evaluering er passert. Før det er på plass, kan ingen leiar sjå tilsette ved namn (arbeidsmiljølova § 9-2).`,
    mend: 'Administratoren i kommunen kan opne lista under «Personvern».',
  },
  toReport: 'Gå til rapporten',

  filters: 'Vel kven lista viser',
  name: 'Namn',
  state: 'Vis',
  everyone: 'Alle',
  shown: {
    missing: 'Dei som manglar noko',
    overdue: 'Dei som er over ein frist',
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
  caption: 'Tilsette og kurs dei skal ha',
  scroll: 'Tabell som kan rullast sidelengs',
  employee: 'Tilsett',
  hasAll: 'Har alt',
  lacks: (missing, of) => `Manglar ${missing} av ${of}`,
  again: (code, state) => `${code} (${state.toLowerCase()})`,
  unfold: (name) => `Kursa til ${name}`,
  noneRequired: 'Skal ikkje ha nokon kurs',
  notRequired: 'Skal ikkje ha kurset',
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
  due: (day) => `Frist ${day}.`,
  overdue: (day) => `Fristen var ${day}.`,
  changed: (day) => `Innhaldet vart endra ${day}.`,

  pages: 'Sider',
  page: (page, of) => `Side ${page} av ${of}`,
  previous: 'Førre side',
  next: 'Neste side',

  nobody: 'Ingen tilsette i eininga i dag',
  nobodyWhy:
    'Verken eininga eller einingane under har nokon tilsette på denne datoen. Er det feil, sei frå til den som fører organisasjonen i kommunen.',
  notFound: 'Ingen treff',
  notFoundWhy: 'Ingen av dei tilsette passar med det du har valt.',
  toEveryone: 'Vis alle',

  meaning: {
    title: 'Slik er det rekna',
    which:
      'Lista viser kursa som stillingsrolla krev, og opplæring som er tildelt som pålagd. Fristar gjeld det siste. Alt er slik det er no. Rapporten tel ei gruppe som er fast ei tid, så tala der kan vere litt annleis.',
    lines: [
      ['Gyldig', 'Alle modulane som trengst i kurset, er beståtte og gjeld i dag.'],
      ['Går snart ut', 'Gyldig, men noko går ut innan 60 dagar.'],
      ['Gått ut', 'Var fullført, men tida for minst éin modul er ute.'],
      [
        'Utdatert',
        'Var fullført, men innhaldet er endra så mykje at noko må takast på nytt. Det som er bestått, står.',
      ],
      ['Ikkje fullført', 'Minst éin av modulane som trengst, er aldri bestått.'],
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
    what: 'Tilsette og kurs dei skal ha',
    unit: 'Eining',
    municipality: 'Kommune',
    employees: 'Tilsette',
    statusDate: 'Statusdato',
    version: 'Innhaldsversjon',
    purpose: 'Føremål',
    trace: 'Spor',
    traced: 'Dei som står på lista, kan sjå kven som lasta ho ned, og når.',
    missing: 'Manglar',
    required: 'Kurs dei skal ha',
    state: (code) => `${code} status`,
    passed: (code) => `${code} fullført`,
    due: (code) => `${code} frist`,
    until: (code) => `${code} gjeld til`,
    course: 'Kurs',
  },
}
