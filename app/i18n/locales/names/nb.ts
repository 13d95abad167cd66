export const nb = {
  tabTitle: (unit: string) => `Ansatte i ${unit} – Leia`,
  title: (unit: string) => `Ansatte i ${unit}`,
  crumb: 'Ansatte ved navn',
  about: (people: number, day: string) =>
    `${people === 1 ? '1 ansatt' : `${people} ansatte`}. Status ${day}.`,
  purpose:
    'Lista hjelper deg å se hvem som trenger tid eller støtte til å ta det stillingen krever. Den skal ikke brukes til å vurdere noen.',
  download: 'Last ned CSV',
  toNames: 'Se de ansatte ved navn',
  /** To the leader of a unit, in place of the way to the names. */
  closed: {
    title: 'Navnelista er stengt',
    why: (municipality: string) =>
      `${municipality} har ikke registrert formål, drøfting og evaluering, eller dagen for evaluering er passert. Før det er på plass, kan ingen leder se ansatte ved navn (arbeidsmiljøloven § 9-2).`,
    mend: 'Administratoren i kommunen kan åpne lista under «Personvern».',
  },
  toReport: 'Gå til rapporten',

  filters: 'Velg hvem lista viser',
  name: 'Navn',
  state: 'Vis',
  everyone: 'Alle',
  shown: {
    missing: 'De som mangler noe',
    overdue: 'De som er over en frist',
    never: 'De som har noe de aldri har fullført',
    expired: 'De som har noe som er utløpt',
    outdated: 'De som har noe som er utdatert',
    expiring: 'De som har noe som utløper innen 60 dager',
    complete: 'De som har alt',
  },
  sort: 'Rekkefølge',
  sorts: { need: 'De som mangler mest, først', name: 'Etter navn' },
  show: 'Vis lista',

  listTitle: (from: number, to: number, found: number) =>
    from === 1 && to === found
      ? `${found === 1 ? '1 ansatt' : `${found} ansatte`}`
      : `Ansatt ${from}–${to} av ${found}`,
  caption: 'Ansatte og kurs de skal ha',
  scroll: 'Tabell som kan rulles sidelengs',
  employee: 'Ansatt',
  hasAll: 'Har alt',
  lacks: (missing: number, of: number) => `Mangler ${missing} av ${of}`,
  again: (code: string, state: string) => `${code} (${state.toLowerCase()})`,
  unfold: (name: string) => `Kursene til ${name}`,
  noneRequired: 'Skal ikke ha noen kurs',
  notRequired: 'Skal ikke ha kurset',
  states: {
    valid: 'Gyldig',
    expiring: 'Utløper snart',
    expired: 'Utløpt',
    outdated: 'Utdatert',
    never: 'Ikke fullført',
  },
  passed: (day: string) => `Fullført ${day}.`,
  until: (day: string) => `Gjelder til ${day}.`,
  forever: 'Gjelder uten sluttdato.',
  ended: (day: string) => `Utløp ${day}.`,
  due: (day: string) => `Frist ${day}.`,
  overdue: (day: string) => `Fristen var ${day}.`,
  changed: (day: string) => `Innholdet ble endret ${day}.`,

  pages: 'Sider',
  page: (page: number, of: number) => `Side ${page} av ${of}`,
  previous: 'Forrige side',
  next: 'Neste side',

  nobody: 'Ingen ansatte i enheten i dag',
  nobodyWhy:
    'Verken enheten eller enhetene under den har noen ansatte på denne datoen. Er det feil, si fra til den som fører organisasjonen i kommunen.',
  notFound: 'Ingen treff',
  notFoundWhy: 'Ingen av de ansatte passer med det du har valgt.',
  toEveryone: 'Vis alle',

  meaning: {
    title: 'Slik er det regnet',
    which:
      'Lista viser kursene som stillingsrollen krever, og opplæring som er tildelt som pålagt. Frister gjelder det siste. Alt er slik det er nå. Rapporten teller en gruppe som er fast en tid, så tallene der kan være litt annerledes.',
    lines: [
      ['Gyldig', 'Alle modulene som trengs i kurset, er bestått og gjelder i dag.'],
      ['Utløper snart', 'Gyldig, men noe utløper innen 60 dager.'],
      ['Utløpt', 'Var fullført, men tiden for minst én modul er gått ut.'],
      [
        'Utdatert',
        'Var fullført, men innholdet er endret så mye at noe må tas på nytt. Det som er bestått, står.',
      ],
      ['Ikke fullført', 'Minst én av modulene som trengs, er aldri bestått.'],
    ] as [string, string][],
  },
  privacy: {
    title: 'Personvern på denne siden',
    trace: 'De du ser på lista, kan se at du har sett dem: navnet ditt, når det var, og hva du så.',
    unseen: 'Du ser ikke svar, poeng, forsøk, tid brukt, innlogginger eller frivillige kurs.',
    ground: 'Grunnlag: arbeidsmiljøloven §§ 9-1 og 9-2.',
  },

  csv: {
    list: 'Liste',
    what: 'Ansatte og kurs de skal ha',
    unit: 'Enhet',
    municipality: 'Kommune',
    employees: 'Ansatte',
    statusDate: 'Statusdato',
    version: 'Innholdsversjon',
    purpose: 'Formål',
    trace: 'Spor',
    traced: 'De som står på lista, kan se hvem som lastet den ned, og når.',
    missing: 'Mangler',
    required: 'Kurs de skal ha',
    state: (code: string) => `${code} status`,
    passed: (code: string) => `${code} fullført`,
    due: (code: string) => `${code} frist`,
    until: (code: string) => `${code} gjelder til`,
    course: 'Kurs',
  },
}
export type NamesText = typeof nb
