const chosen = {
  short: 'Passordet må ha minst 12\u00a0tegn. Fire ord som ikke hører sammen, er lette å huske.',
  long: 'Passordet kan ha høyst 128\u00a0tegn',
  guessable:
    'Dette passordet er lett å gjette: det er laget av vanlige ord, navnet ditt eller e-postadressen din. Velg ord som ikke hører sammen.',
  unlike: 'De to passordene er ikke like. Skriv det samme i begge feltene.',
  missing: 'Skriv et nytt passord',
}

/** How people look after their own sign-in: sessions, password, second factors. */
export const nb = {
  tabTitle: 'Sikkerhet og innlogging – Leia',
  title: 'Sikkerhet og innlogging',
  lead: 'Her ser du hvor du er logget inn, og bestemmer hvordan du viser at du er deg.',
  required: {
    title: 'Rollen din krever innlogging i to trinn',
    text: 'Du kan lære som før. For å bruke rollen din som administrator, koordinator eller forfatter må du legge til en kodeapp eller en passnøkkel.',
    elsewhere:
      'Du kan lære som før. Rollen din gjelder utenfor kommunen også. Derfor kan du ikke legge til den første kodeappen eller passnøkkelen når du er logget inn med kommunens innlogging. Be dem som drifter Leia, om en lenke til å velge passord. Logg inn med passordet, og legg til kodeappen eller passnøkkelen da.',
  },
  again: 'Logg inn på nytt for å gå videre. Vi ber om det når du skal endre hvordan du logger inn.',
  tooMany: (time: string) => `Det er prøvd for mange ganger. Du kan prøve igjen klokka ${time}.`,

  sessions: {
    title: 'Her er du logget inn',
    caption: 'Hvor du er logget inn, og hvordan',
    device: 'Enhet',
    how: 'Hvordan',
    when: 'Når',
    on: (browser: string, system: string) => `${browser} på ${system}`,
    unknown: 'Ukjent enhet',
    isThis: 'Denne enheten',
    methods: { password: 'Passord', oidc: 'Kommunens innlogging', passkey: 'Passnøkkel' },
    both: 'i to trinn',
    started: (day: string, time: string) => `Logget inn ${day} kl.\u00a0${time}`,
    used: (day: string, time: string) => `Sist brukt ${day} rundt kl.\u00a0${time}`,
    end: 'Logg ut',
    endOne: (device: string) => `Logg ut fra ${device}`,
    done: 'Enheten er ikke logget inn lenger.',
    endAll: 'Logg ut overalt',
    endAllHelp:
      'Du blir logget ut med en gang fra alle enhetene i lista, også denne, og må logge inn på nytt. Det kan ikke angres.',
    about:
      'Kjenner du ikke igjen en enhet, logg den ut og bytt passord. Vi lagrer ikke hvor du logger inn fra.',
  },

  password: {
    title: 'Passord',
    about: 'Du logger inn med e-postadresse og passord.',
    none: 'Du har ikke noe passord i Leia. Du logger inn på andre måter.',
    change: 'Bytt passord',
    changeTitle: 'Bytt passord',
    current: 'Passordet du har nå',
    next: 'Nytt passord',
    rule: 'Minst 12\u00a0tegn. Fire ord som ikke hører sammen, er bedre enn ett ord med tall og tegn.',
    repeat: 'Skriv det nye passordet en gang til',
    save: 'Lagre nytt passord',
    after: 'Når du bytter, blir du logget ut alle andre steder.',
    wrong: 'Dette er ikke passordet du har nå',
    done: 'Passordet er byttet, og du er logget ut alle andre steder.',
    faults: chosen,
  },

  factors: {
    title: 'Innlogging i to trinn',
    about:
      'Med to trinn holder det ikke at noen får tak i passordet ditt. De må også ha telefonen eller nøkkelen din.',
    app: 'Kodeapp',
    appAbout: 'En app på telefonen viser en ny kode hvert halve minutt.',
    appSince: (day: string) => `Lagt til ${day}`,
    addApp: 'Legg til kodeapp',
    replaceApp: 'Bytt kodeapp',
    removeApp: 'Fjern kodeappen',
    passkeys: 'Passnøkler',
    passkeysAbout:
      'En passnøkkel ligger på telefonen, på datamaskinen eller på en sikkerhetsnøkkel. Du låser den opp med fingeren, ansiktet eller en PIN.',
    addPasskey: 'Legg til passnøkkel',
    added: (day: string) => `Lagt til ${day}`,
    usedOn: (day: string) => `sist brukt ${day}`,
    remove: 'Fjern',
    removeOne: (name: string) => `Fjern ${name}`,
    codes: 'Reservekoder',
    codesLeft: (left: number) =>
      left === 1 ? 'Du har 1 ubrukt reservekode.' : `Du har ${left} ubrukte reservekoder.`,
    renewCodes: 'Lag nye reservekoder',
    renewNote: 'De gamle slutter da å virke.',
  },

  app: {
    tabTitle: 'Legg til kodeapp – Leia',
    title: 'Legg til kodeapp',
    steps: [
      'Åpne en kodeapp på telefonen, for eksempel Microsoft Authenticator eller Google Authenticator.',
      'Velg å legge til en konto, og skann bildet.',
      'Skriv koden som appen viser.',
    ],
    picture: 'Bilde som kodeappen kan skanne',
    byHand: 'Kan du ikke skanne? Skriv denne nøkkelen inn i appen:',
    code: 'Kode fra appen',
    codeNote: 'Seks siffer',
    add: 'Legg til',
    missing: 'Skriv koden som appen viser, seks siffer',
    wrong:
      'Koden stemmer ikke. Vent til appen viser en ny, og se at klokka på telefonen er riktig.',
    'too-old': 'Det tok for lang tid. Skann det nye bildet, og skriv koden som appen viser da.',
  },

  passkey: {
    tabTitle: 'Legg til passnøkkel – Leia',
    title: 'Legg til passnøkkel',
    about:
      'Nettleseren spør hvor passnøkkelen skal ligge: på denne enheten, på telefonen din eller på en sikkerhetsnøkkel.',
    name: 'Navn på passnøkkelen',
    nameNote: 'Så du kjenner den igjen, for eksempel «Jobbtelefonen»',
    missingName: 'Skriv et navn, for eksempel «Jobbtelefonen»',
    make: 'Lag passnøkkel',
    failed: 'Passnøkkelen ble ikke laget. Prøv en gang til.',
    needsScript: 'Passnøkler virker bare med JavaScript. Slå det på, eller bruk en kodeapp.',
    unsupported: 'Denne nettleseren kan ikke bruke passnøkler. Bruk en kodeapp i stedet.',
  },

  codes: {
    tabTitle: 'Reservekoder – Leia',
    title: 'Ta vare på reservekodene',
    about:
      'Mister du telefonen eller nøkkelen, kommer du inn med en av disse. Hver kode virker én gang. Skriv dem ut, eller lagre dem et trygt sted. De vises bare nå.',
    list: 'Reservekoder',
    goOn: 'Jeg har tatt vare på dem',
    addedApp: 'Kodeappen er lagt til.',
    addedPasskey: 'Passnøkkelen er lagt til.',
  },

  give: {
    tabTitle: 'Vis at det er deg – Leia',
    title: 'Vis at det er deg',
    lead: (name: string) => `Du er ${name}. Skriv koden fra kodeappen for å gå videre.`,
    leadPasskey: (name: string) => `Du er ${name}. Bruk passnøkkelen din for å gå videre.`,
    code: 'Kode fra appen, eller en reservekode',
    codeOnly: 'Reservekode',
    note: 'Seks siffer fra appen, eller tolv tegn fra reservekodene',
    noteOnly: 'Tolv tegn, for eksempel abcd-efgh-jkmn',
    goOn: 'Gå videre',
    missing: 'Skriv en kode',
    wrong: 'Koden stemmer ikke, eller den er brukt før. Vent til appen viser en ny.',
    passkey: 'Bruk passnøkkel',
    lost: 'Har du mistet alt? Administratoren i kommunen din kan hjelpe deg.',
    signOut: 'Logg ut',
  },

  signInPasskey: {
    tabTitle: 'Logg inn med passnøkkel – Leia',
    title: 'Logg inn med passnøkkel',
    about: 'Nettleseren spør etter passnøkkelen din.',
    use: 'Bruk passnøkkel',
    failed: 'Passnøkkelen virket ikke her. Prøv en gang til, eller logg inn på en annen måte.',
    other: 'Logg inn på en annen måte',
    otherCode: 'Bruk en kode i stedet',
    link: 'Logg inn med passnøkkel',
  },

  forgot: {
    tabTitle: 'Glemt passord – Leia',
    title: 'Glemt passord',
    lead: 'Skriv e-postadressen din, så sender vi deg en lenke som du kan velge nytt passord med.',
    email: 'E-postadresse',
    missing: 'Skriv e-postadressen din, for eksempel kari.nordmann@rana.example',
    send: 'Send lenke',
    done: 'Sjekk e-posten din',
    sent: (email: string) =>
      `Har ${email} en konto med passord i Leia, er en lenke på vei. Den virker i én time.`,
    nothing:
      'Kommer det ingenting? Se i søppelposten, eller spør administratoren i kommunen. Logger du inn med kommunens innlogging, har du ikke noe passord her.',
    back: 'Til innloggingen',
    link: 'Glemt passordet?',
  },

  choose: {
    tabTitle: 'Velg passord – Leia',
    title: 'Velg passord',
    lead: (email: string) => `Passordet er for ${email}.`,
    save: 'Lagre passord',
    gone: 'Lenken virker ikke lenger',
    goneText: 'Den er brukt, for gammel eller ikke hel. Be om en ny.',
    anew: 'Få en ny lenke',
    faults: chosen,
    done: 'Passordet er lagret. Nå kan du logge inn.',
  },

  mail: {
    look: 'Se hvor og hvordan du logger inn:',
    notYou:
      'Var det ikke deg, logg ut overalt, bytt passord og si fra til administratoren i kommunen din.',
    notices: {
      passwordChanged: {
        subject: 'Passordet ditt i Leia er byttet',
        text: 'Passordet ditt i Leia er byttet, og du er logget ut alle andre steder.',
      },
      authenticatorAdded: {
        subject: 'En kodeapp er lagt til i Leia',
        text: 'En kodeapp er lagt til for innlogging i to trinn.',
      },
      authenticatorRemoved: {
        subject: 'Kodeappen er fjernet i Leia',
        text: 'Kodeappen du brukte til innlogging i to trinn, er fjernet.',
      },
      passkeyAdded: {
        subject: 'En passnøkkel er lagt til i Leia',
        text: 'En passnøkkel er lagt til. Den kan brukes til å logge inn som deg.',
      },
      passkeyRemoved: {
        subject: 'En passnøkkel er fjernet i Leia',
        text: 'En passnøkkel som kunne brukes til å logge inn som deg, er fjernet.',
      },
      codesMade: {
        subject: 'Nye reservekoder i Leia',
        text: 'Det er laget nye reservekoder. De gamle virker ikke lenger.',
      },
      codeUsed: {
        subject: 'En reservekode er brukt i Leia',
        text: 'Noen logget inn som deg med en av reservekodene dine.',
      },
      reset: {
        subject: 'Innlogging i to trinn er nullstilt i Leia',
        text: 'Kodeappen, passnøklene og reservekodene dine er fjernet, og du er logget ut overalt. Neste gang du logger inn, kan du legge til nye.',
      },
    },
    links: {
      invitation: {
        subject: 'Velg passord i Leia',
        text: 'Kommunen din har gitt deg adgang til Leia, der du lærer dokumenthåndtering. Velg et passord for å komme i gang.',
        open: 'Velg passord:',
        after: 'Lenken virker én gang, og i sju dager.',
      },
      forgotten: {
        subject: 'Nytt passord i Leia',
        text: 'Noen har bedt om å få velge nytt passord for deg i Leia.',
        open: 'Velg nytt passord:',
        after:
          'Lenken virker én gang, og i én time. Var det ikke deg, trenger du ikke gjøre noe: passordet er som før.',
      },
    },
  },
}
export type SecurityText = typeof nb
