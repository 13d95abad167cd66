import type { AdminText } from './nb.ts'

export const nn: AdminText = {
  metaTitle: 'Administrasjon – Leia',
  cancel: 'Avbryt',
  trail: 'Administrasjon',
  title: (municipality) => `Administrasjon i ${municipality}`,
  lead: 'Her held du orden på kven som arbeider kvar, kven som leier kva, og kva kommunen krev.',
  groups: {
    people: 'Folk og einingar',
    training: 'Krav og opplæring',
    doors: 'Innlogging',
    watch: 'Personvern og logg',
  },
  people: {
    heading: 'Tilsette',
    about: 'Finn, legg til og endre tilsette.',
  },
  units: {
    heading: 'Einingar',
    about: 'Treet av sektorar, avdelingar og team.',
  },
  roles: {
    heading: 'Tilgangar',
    about: 'Kven som leier, og kven som administrerer.',
  },
  jobRoles: {
    heading: 'Stillingsroller',
    about: 'Rollene, kven som har dei, og kva dei krev.',
  },
  log: { heading: 'Logg', about: 'Kven som har endra kva, og når.' },
  facts: {
    providers: (providers) =>
      providers === 0
        ? 'Berre e-post og passord'
        : providers === 1
          ? 'Éi teneste'
          : `${providers} tenester`,
    namesClosed: 'Namnelista er stengd',
    namesUntil: (day) => `Namnelista er open til og med ${day}`,
    waiting: (people) =>
      people === 1
        ? 'Eitt krav om sletting ventar på svar'
        : `${people} krav om sletting ventar på svar`,
    working: (people) => (people === 1 ? 'Éin i jobb' : `${people} i jobb`),
    later: (people) => `${people} begynner seinare`,
    withoutUnit: (people) => `${people} utan eiga eining`,
    withoutRole: (people) => `${people} utan særskild stillingsrolle`,
    invited: (people) => `${people} har ikkje valt passord enno`,
    units: (units) => (units === 1 ? 'Éi eining' : `${units} einingar`),
    leaders: (people) => (people === 1 ? 'Éin leiar' : `${people} leiarar`),
    administrators: (people) => (people === 1 ? 'Éin administrator' : `${people} administratorar`),
    requirements: (requirements) =>
      requirements === 0
        ? 'Ingen eigne krav'
        : requirements === 1
          ? 'Eitt eige krav'
          : `${requirements} eigne krav`,
    assignments: (assignments) =>
      assignments === 0
        ? 'Ingen tildelingar'
        : assignments === 1
          ? 'Éi tildeling'
          : `${assignments} tildelingar`,
    imported: (day, time) => `Fil lesen inn ${day} kl.\u00a0${time}`,
    synced: (day, time) => `Katalogen melde frå ${day} kl.\u00a0${time}`,
    last: (day, time) => `Siste hending ${day} kl.\u00a0${time}`,
  },
  assignments: {
    heading: 'Tildelingar',
    about: 'Gi ei eining eller ei stillingsrolle eit kurs eller eit læringsløp, med ein frist.',
  },
  privacy: {
    heading: 'Personvern',
    about: 'Opne eller steng namnelista til leiarane, og svar på krav om sletting.',
  },
  requirements: {
    heading: 'Eigne krav',
    about: 'Bestem kva kommunen krev av ei stillingsrolle, i tillegg til det alle kommunar krev.',
    metaTitle: 'Eigne krav – Leia',
    endTitle: 'Avslutt eit krav – Leia',
    title: (municipality) => `Eigne krav i ${municipality}`,
    lead: 'Krava her kjem i tillegg til dei som er felles for alle kommunar. Du kan leggje til og skjerpe krav, men ikkje senke dei felles krava.',
    running: 'Krav som gjeld eller kjem',
    noneRunning: 'Kommunen har ingen eigne krav. Dei felles krava gjeld likevel.',
    over: 'Avslutta krav',
    coming: 'Kjem',
    columns: {
      jobRole: 'Stillingsrolle',
      competence: 'Kompetanse',
      level: 'Nivå',
      period: 'Gjeld',
      by: 'Lagt til av',
    },
    since: (day) => `Frå ${day}.`,
    between: (from, last) => `Frå ${from} til og med ${last}.`,
    endedBy: (name) => `Avslutta av ${name}`,
    add: 'Legg til eit krav',
    choose: 'Vel …',
    fields: {
      jobRole: 'Stillingsrolle',
      competence: 'Kompetanse',
      level: 'Nivå',
      from: 'Første dag',
      until: 'Siste dag',
    },
    level: (level) => `Nivå ${level}`,
    untilHelp: 'La feltet stå tomt når kravet ikkje har nokon sluttdato.',
    effect:
      'Kravet gjeld frå første dag. Dei som har rolla, ser det på sida «Kompetansen min», og rapportane reknar det med.',
    save: 'Legg til kravet',
    problems: {
      missing: 'Fyll ut med ein gyldig verdi, til dømes 01.01.2027 for ein dato',
      unknown: 'Vel frå lista',
      past: 'Vel ein dag som ikkje er passert. Det som har vore kravd, kan ikkje endrast',
      backwards: 'Siste dag kan ikkje vere før første dag',
      known: 'Rolla krev alt dette nivået eller eit høgare. Vel eit høgare nivå',
    },
    end: 'Avslutt',
    endHeading: 'Avslutt kravet',
    last: 'Siste dag kravet gjeld',
    lastHelp: 'Kravet blir ståande i historikken. Vel gårsdagen for å avslutte det no.',
    endNow: 'Avslutt kravet',
    keep: 'Behald kravet',
    isOver: 'Kravet er avslutta.',
  },
}
