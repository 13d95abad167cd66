export const nb = {
  metaTitle: 'Administrasjon – Leia',
  cancel: 'Avbryt',
  trail: 'Administrasjon',
  title: (municipality: string) => `Administrasjon i ${municipality}`,
  lead: 'Her holder du orden på hvem som arbeider hvor, hvem som leder hva, og hva kommunen krever.',
  groups: {
    people: 'Folk og enheter',
    training: 'Krav og opplæring',
    doors: 'Innlogging',
    watch: 'Personvern og logg',
  },
  people: { heading: 'Ansatte', about: 'Finn, legg til og endre ansatte.' },
  units: {
    heading: 'Enheter',
    about: 'Treet av sektorer, avdelinger og team.',
  },
  roles: {
    heading: 'Tilganger',
    about: 'Hvem som leder, og hvem som administrerer.',
  },
  jobRoles: {
    heading: 'Stillingsroller',
    about: 'Rollene, hvem som har dem, og hva de krever.',
  },
  log: { heading: 'Logg', about: 'Hvem som har endret hva, og når.' },
  facts: {
    providers: (providers: number) =>
      providers === 0
        ? 'Bare e-post og passord'
        : providers === 1
          ? 'Én tjeneste'
          : `${providers} tjenester`,
    namesClosed: 'Navnelista er stengt',
    namesUntil: (day: string) => `Navnelista er åpen til og med ${day}`,
    waiting: (people: number) =>
      people === 1
        ? 'Ett krav om sletting venter på svar'
        : `${people} krav om sletting venter på svar`,
    working: (people: number) => (people === 1 ? 'Én i jobb' : `${people} i jobb`),
    later: (people: number) => `${people} begynner senere`,
    withoutUnit: (people: number) => `${people} uten egen enhet`,
    withoutRole: (people: number) => `${people} uten særskilt stillingsrolle`,
    invited: (people: number) => `${people} har ikke valgt passord ennå`,
    units: (units: number) => (units === 1 ? 'Én enhet' : `${units} enheter`),
    leaders: (people: number) => (people === 1 ? 'Én leder' : `${people} ledere`),
    administrators: (people: number) =>
      people === 1 ? 'Én administrator' : `${people} administratorer`,
    requirements: (requirements: number) =>
      requirements === 0
        ? 'Ingen egne krav'
        : requirements === 1
          ? 'Ett eget krav'
          : `${requirements} egne krav`,
    assignments: (assignments: number) =>
      assignments === 0
        ? 'Ingen tildelinger'
        : assignments === 1
          ? 'Én tildeling'
          : `${assignments} tildelinger`,
    imported: (day: string, time: string) => `Fil lest inn ${day} kl.\u00a0${time}`,
    synced: (day: string, time: string) => `Katalogen meldte fra ${day} kl.\u00a0${time}`,
    last: (day: string, time: string) => `Siste hendelse ${day} kl.\u00a0${time}`,
  },
  assignments: {
    heading: 'Tildelinger',
    about: 'Gi en enhet eller en stillingsrolle et kurs eller et læringsløp, med en frist.',
  },
  privacy: {
    heading: 'Personvern',
    about: 'Åpne eller steng navnelista til lederne, og svar på krav om sletting.',
  },
  requirements: {
    heading: 'Egne krav',
    about:
      'Bestem hva kommunen krever av en stillingsrolle, i tillegg til det alle kommuner krever.',
    metaTitle: 'Egne krav – Leia',
    endTitle: 'Avslutt et krav – Leia',
    title: (municipality: string) => `Egne krav i ${municipality}`,
    lead: 'Kravene her kommer i tillegg til dem som er felles for alle kommuner. Du kan legge til og skjerpe krav, men ikke senke de felles kravene.',
    running: 'Krav som gjelder eller kommer',
    noneRunning: 'Kommunen har ingen egne krav. De felles kravene gjelder likevel.',
    over: 'Avsluttede krav',
    coming: 'Kommer',
    columns: {
      jobRole: 'Stillingsrolle',
      competence: 'Kompetanse',
      level: 'Nivå',
      period: 'Gjelder',
      by: 'Lagt til av',
    },
    since: (day: string) => `Fra ${day}.`,
    between: (from: string, last: string) => `Fra ${from} til og med ${last}.`,
    endedBy: (name: string) => `Avsluttet av ${name}`,
    add: 'Legg til et krav',
    choose: 'Velg …',
    fields: {
      jobRole: 'Stillingsrolle',
      competence: 'Kompetanse',
      level: 'Nivå',
      from: 'Første dag',
      until: 'Siste dag',
    },
    level: (level: string) => `Nivå ${level}`,
    untilHelp: 'La feltet stå tomt når kravet ikke har noen sluttdato.',
    effect:
      'Kravet gjelder fra første dag. De som har rollen, ser det på siden «Min kompetanse», og rapportene regner det med.',
    save: 'Legg til kravet',
    problems: {
      missing: 'Fyll ut med en gyldig verdi, for eksempel 01.01.2027 for en dato',
      unknown: 'Velg fra lista',
      past: 'Velg en dag som ikke er passert. Det som har vært krevd, kan ikke endres',
      backwards: 'Siste dag kan ikke være før første dag',
      known: 'Rollen krever alt dette nivået eller et høyere. Velg et høyere nivå',
    },
    end: 'Avslutt',
    endHeading: 'Avslutt kravet',
    last: 'Siste dag kravet gjelder',
    lastHelp: 'Kravet blir stående i historikken. Velg gårsdagen for å avslutte det nå.',
    endNow: 'Avslutt kravet',
    keep: 'Behold kravet',
    isOver: 'Kravet er avsluttet.',
  },
}
export type AdminText = typeof nb
