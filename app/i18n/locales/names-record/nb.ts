/** What a municipality must have in place before leaders see names. */
export const nb = {
  heading: 'Navnelista til lederne',
  lead: 'En leder kan se hvem i egen enhet som mangler påkrevd opplæring. Det er et kontrolltiltak. Derfor er lista stengt til kommunen har drøftet den med de tillitsvalgte.',
  state: {
    never: 'Stengt. Kommunen har ikke registrert noe ennå.',
    open: (day: string) => `Åpen til og med ${day}.`,
    due: (day: string, days: string) =>
      `Åpen til og med ${day}, ${days} til. Evaluer sammen med de tillitsvalgte før det, ellers stenger lista av seg selv.`,
    passed: (day: string) =>
      `Stengt. Evalueringen skulle vært gjort innen ${day}. Registrer på nytt når den er gjort.`,
    withdrawn: 'Stengt. Registreringen er trukket tilbake.',
  },
  daysLeft: (days: number) => (days === 0 ? 'ut dagen' : days === 1 ? 'én dag' : `${days} dager`),
  guide: {
    title: 'Slik går dere fram',
    steps: [
      'Skriv hva lista skal brukes til. Formålet må ha saklig grunn i virksomheten, for eksempel å gi tid og støtte til dem som mangler påkrevd opplæring.',
      'Drøft behovet, hvordan det gjøres og hvor lenge det skal vare, med de tillitsvalgte.',
      'Fortell de ansatte om formålet, hva det betyr for dem, og hvor lenge det varer. Leia viser det på siden «Hvem har sett meg».',
      'Evaluer jevnlig sammen med de tillitsvalgte om dere fortsatt trenger lista.',
    ],
    law: 'Les arbeidsmiljøloven § 9-2 hos Lovdata',
    more: 'Les hvem som ser hva i Leia',
  },
  form: {
    first: 'Registrer',
    again: 'Registrer på nytt',
    againHelp:
      'En ny registrering erstatter den som gjelder. Den gamle blir stående i historikken og kan ikke endres.',
    fields: {
      purpose: 'Formål',
      discussedWith: 'Drøftet med',
      discussedOn: 'Drøftet dato',
      evaluateOn: 'Evalueres senest',
    },
    help: {
      purpose:
        'De ansatte ser teksten ordrett. Skriv hva lista skal brukes til, og hva den ikke skal brukes til.',
      discussedWith:
        'For eksempel Fagforbundet, Delta og NTL. Skriv organisasjonene, ikke navn på personer.',
      discussedOn: 'Dagen da drøftingen ble holdt.',
      evaluateOn:
        'Høyst to år fram. Lista er åpen til og med denne dagen og stenger så av seg selv.',
    },
    save: 'Registrer og åpne lista',
    problems: {
      missing: 'Fyll ut feltet',
      long: 'Teksten er for lang. Kort den ned',
      date: 'Skriv en dato, for eksempel 01.02.2027',
      future: 'Drøftingen må være holdt. Velg i dag eller en dag som har vært',
      past: 'Velg en dag som kommer, for eksempel om et år',
      far: 'Velg en dag innen to år. Evalueringen skal være jevnlig',
    },
  },
  saved: 'Registrert. Lederne av enheter kan nå se de ansatte ved navn.',
  closed: 'Trukket tilbake. Ingen leder ser ansatte ved navn fra nå av.',
  withdrawal: {
    title: 'Steng lista nå',
    text: 'Trekk registreringen tilbake når formålet er borte, eller når dere er blitt enige om å stanse. Det virker med en gang.',
    button: 'Trekk tilbake og steng',
  },
  history: {
    title: 'Historikk',
    none: 'Ingenting er registrert.',
    caption: 'Det kommunen har registrert, det nyeste øverst',
    columns: {
      what: 'Registrert',
      purpose: 'Formål',
      discussed: 'Drøftet',
      evaluate: 'Evalueres senest',
    },
    by: (name: string, day: string) => `${day} av ${name}`,
    discussed: (who: string, day: string) => `${who}, ${day}`,
    withdrawn: 'Trukket tilbake',
  },
  own: {
    title: 'Hvorfor lederen kan se deg ved navn',
    closedTitle: 'Ingen leder kan se deg ved navn',
    purpose: 'Formål',
    discussed: 'Drøftet med',
    discussedOn: (who: string, day: string) => `${who}, ${day}`,
    evaluate: 'Evalueres senest',
    until: (day: string) => `${day}. Da stenger lista, hvis ikke kommunen registrerer på nytt.`,
    closed: (municipality: string) =>
      `Lista er stengt i ${municipality}. Ingen leder kan se ansatte ved navn før kommunen har drøftet det med de tillitsvalgte og registrert formål og evaluering (arbeidsmiljøloven § 9-2).`,
  },
  mail: {
    near: (day: string, days: number) => ({
      subject: `Navnelista stenger etter ${day}`,
      text: `Om ${days} dager, etter ${day}, stenger navnelista til lederne i kommunen din.`,
    }),
    passed: (day: string) => ({
      subject: 'Navnelista er stengt',
      text: `Evalueringen av navnelista skulle vært gjort innen ${day}. Lista er stengt, og ingen leder ser ansatte ved navn.`,
    }),
    why: 'Evaluer sammen med de tillitsvalgte om kommunen fortsatt trenger lista. Registrer så formål, drøfting og ny dato i Leia, eller la den stå stengt.',
    open: 'Åpne siden om personvern',
  },
}
export type NamesRecordText = typeof nb
