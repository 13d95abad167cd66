/** By what a person may want to have erased. */
const wanted = {
  drafts: {
    name: 'Utkast',
    text: 'Arbeid som er begynt og ikke levert.',
  },
  answers: {
    name: 'Svar',
    text: 'Det som er svart i oppgaver og verksteder. Poeng og det som er bestått, blir stående.',
  },
  voluntary: {
    name: 'Frivillige kurs',
    text: 'Forsøk og gjennomføringer i kurs som stillingen aldri har krevd, som ingen har pålagt, og som det ikke er kursbevis for.',
  },
  name: {
    name: 'Navn og adresse',
    text: 'Alt som forteller hvem det er. Det som er bestått, blir stående uten navn til det også slettes.',
  },
}

/** By rule of retention: what goes, what its time counts from, and why it is kept so long. */
const rules = {
  'sign-in': {
    what: 'Innlogginger, lenker og koder som er utløpt',
    from: 'etter at de utløp',
    why: 'De åpner ingenting lenger.',
  },
  imports: {
    what: 'Filer med ansatte som er lest inn, eller som venter',
    from: 'etter at de ble lastet opp',
    why: 'Administratoren skal rekke å se over dem.',
  },
  drafts: {
    what: 'Utkast',
    from: 'etter at du sist lagret',
    why: 'Du skal kunne fortsette etter en permisjon.',
  },
  answers: {
    what: 'Svarene i det du har levert',
    from: 'etter at du leverte',
    why: 'Du skal kunne se tilbake, og forfatterne skal se hvilke spørsmål som er uklare. Poeng og resultat blir stående.',
  },
  mail: {
    what: 'At vi har sendt deg e-post',
    from: 'etter at den ble sendt',
    why: 'Innholdet slettes etter 90\u00a0dager. Resten hindrer at du får det samme to ganger.',
  },
  reminders: {
    what: 'Hva du er minnet om',
    from: 'etter at du ble minnet',
    why: 'Viser at du fikk beskjed, så lenge det kan bli spurt om.',
  },
  subscriptions: {
    what: 'Rapportabonnement som er avsluttet',
    from: 'etter at det ble avsluttet',
    why: 'Viser hvorfor rapporten sluttet å komme.',
  },
  sightings: {
    what: 'Oppslag på deg ved navn',
    from: 'etter oppslaget',
    why: 'Du skal kunne se hvem som har sett deg, så lenge et krav kan reises. Alminnelig foreldelse er tre år.',
  },
  requests: {
    what: 'Krav om sletting',
    from: 'etter at kravet ble besvart',
    why: 'Viser at kravet ble besvart i tide.',
  },
  'leaver-access': {
    what: 'Passord, innlogging, utkast og egne valg til den som har sluttet',
    from: 'etter siste arbeidsdag',
    why: 'Den som kommer tilbake etter kort tid, skal slippe å begynne på nytt. Innlogging virker uansett ikke etter siste arbeidsdag.',
  },
  'leaver-answers': {
    what: 'Svarene til den som har sluttet',
    from: 'etter siste arbeidsdag',
    why: 'Formålet, egen læring, er borte.',
  },
  'leaver-name': {
    what: 'Navn og adresse til den som har sluttet',
    from: 'etter siste arbeidsdag',
    why: 'Kommunen skal kunne dokumentere opplæring så lenge et krav kan reises. Kursbevis kan kontrolleres med navn så lenge. Etterpå står det «slettet».',
  },
  'leaver-record': {
    what: 'Det en som har sluttet, har bestått, uten navn',
    from: 'etter siste arbeidsdag',
    why: 'Tall for tidligere perioder skal være til å regne etter. Rapporter som er publisert, blir stående.',
  },
}

/** A person’s rights to their data, and the municipality’s answers. */
export const nb = {
  wanted,
  rules,
  days: (days: number) => {
    if (days === 1) return '1\u00a0dag'
    if (days % 365 !== 0) return `${days}\u00a0dager`
    return days === 365 ? '1\u00a0år' : `${days / 365}\u00a0år`
  },
  links: {
    title: 'Dine rettigheter',
    exportText: 'Last ned alt Leia har om deg, som en fil.',
    export: 'Last ned egne data (JSON)',
    erasureText: 'Se hva som slettes når, og be om at noe slettes før tiden.',
    erasure: 'Sletting av egne data',
    rest: 'Er noe feil om hvor du jobber eller hvilken rolle du har, si fra til administratoren i kommunen. Du kan klage til Datatilsynet.',
    complain: 'Klag til Datatilsynet',
  },
  table: {
    title: 'Hva som slettes av seg selv',
    caption: 'Hva som slettes, når og hvorfor',
    what: 'Hva',
    when: 'Slettes',
    why: 'Hvorfor så lenge',
    whenFrom: (time: string, from: string) => `${time} ${from}`,
    proposal: 'Kommunen bestemmer; dette er Leias forslag.',
    backups:
      'Sletting skjer hver natt. I sikkerhetskopier ligger det som er slettet, til kopien selv slettes.',
  },
  own: {
    tabTitle: 'Sletting av egne data – Leia',
    title: 'Sletting av egne data',
    lead: 'Leia sletter det meste av seg selv. Noe kan du be om å få slettet før tiden. Kommunen svarer innen en måned.',
    crumb: 'Sletting',
    ask: 'Be om sletting',
    which: 'Hva skal slettes?',
    note: 'Noe du vil si til den som svarer',
    noteHelp: 'Du trenger ikke å begrunne det. Ikke skriv noe sensitivt her.',
    final: 'Det som er slettet, kan ikke hentes tilbake. Last gjerne ned egne data først.',
    send: 'Send kravet',
    sent: 'Kravet er sendt. Administratoren i kommunen har fått beskjed.',
    open: (day: string) =>
      `Du har et krav som ikke er besvart. Svaret kommer senest ${day}. Da kan du sende et nytt.`,
    keptTitle: 'Dette slettes ikke mens du jobber i kommunen',
    kept: [
      'Hva du har bestått av det stillingen krever eller noen har pålagt deg. Kommunen må kunne vise at opplæringen er gitt, og det går foran retten til sletting (GDPR artikkel 17 nr. 3 bokstav b og e).',
      'Kursbevis. De er utstedt, og andre kan ha dem i hende. Du bestemmer selv hvem du gir adressen til.',
      'Navn, adresse, enhet og roller. De kommer fra kommunen og trengs for at du skal kunne logge inn.',
      'Hvem som har sett deg ved navn. Det er skrevet ned for din skyld.',
      'Rapporter som er publisert. De er tall for grupper, og ingen kan kjennes igjen.',
    ],
    mine: 'Kravene dine',
    askedOn: (day: string, what: string) => `${day}: ${what}`,
    waiting: (day: string) => `Ikke besvart. Svar senest ${day}.`,
    erased: (day: string) => `Slettet ${day}.`,
    refused: (day: string, why: string) => `Avslått ${day}: ${why}`,
    complain: 'Er du uenig, kan du klage til Datatilsynet.',
  },
  problems: {
    none: 'Velg minst én ting',
    long: 'Teksten er for lang. Kort den ned',
    unknown:
      'Fant ingen som har sluttet i kommunen med denne adressen, og som ikke jobber et annet sted',
    choose: 'Velg om det skal slettes eller ikke',
    missing: 'Skriv hvorfor ikke. Den som spurte, får teksten',
  },
  admin: {
    metaTitle: 'Personvern – Leia',
    title: (municipality: string) => `Personvern i ${municipality}`,
    lead: 'Her åpner og stenger du navnelista til lederne, og svarer på krav om sletting.',
    crumb: 'Personvern',
    answered: 'Kravet er besvart.',
    noted: 'Kravet er skrevet ned.',
    requests: {
      title: 'Krav om sletting',
      none: 'Ingen har bedt om sletting.',
      caption: 'Krav om sletting, de som haster mest øverst',
      columns: { who: 'Hvem', what: 'Vil ha slettet', due: 'Frist', state: 'Svar' },
      answer: 'Svar',
      late: 'Over fristen',
      erased: (day: string) => `Slettet ${day}`,
      refused: (day: string) => `Avslått ${day}`,
    },
    leaver: {
      title: 'Krav fra en som har sluttet',
      text: 'Den som har sluttet, kan ikke logge inn. Kommer kravet på en annen måte, skriver du det ned her. Forsikre deg først om at det kommer fra rette person.',
      email: 'E-postadressen i Leia',
      note: 'Hva personen skriver',
      save: 'Skriv ned kravet',
    },
    one: {
      metaTitle: 'Svar på krav om sletting – Leia',
      title: 'Svar på krav om sletting',
      who: 'Hvem',
      asked: 'Spurte',
      due: 'Frist for svar',
      what: 'Vil ha slettet',
      note: 'Skriver',
      outcome: 'Svar',
      erase: 'Slett det som er bedt om, nå',
      refuse: 'Ikke slett',
      reason: 'Hvorfor ikke',
      reasonHelp:
        'Bare når svaret er nei. Personen får teksten, og får vite at det går an å klage til Datatilsynet.',
      guide:
        'Den som spør, har som regel rett til å få dette slettet. Si nei bare når loven krever at det tas vare på, eller når opplysningene trengs i en sak om et rettskrav (GDPR artikkel 17 nr. 3).',
      noName:
        'Navn og adresse skal slettes. Leia kan derfor ikke sende svaret; gi det på en annen måte.',
      send: 'Gi svaret',
      done: 'Kravet er besvart.',
    },
  },
  mail: {
    askedSubject: 'Noen ber om sletting i Leia',
    asked: 'En ansatt har bedt om å få slettet noe i Leia. Kommunen må svare innen en måned.',
    open: 'Se kravet og svar',
    answeredSubject: 'Svar på kravet ditt om sletting',
    erased: 'Det du ba om å få slettet i Leia, er slettet.',
    refused: 'Kommunen har svart nei på kravet ditt om sletting. Begrunnelse:',
    complain: 'Er du uenig, kan du klage til Datatilsynet.',
    own: 'Se kravene dine',
  },
}
export type DataRightsText = typeof nb
