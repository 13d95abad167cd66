import type { SecurityText } from './nb.ts'

const chosen = {
  short: 'Passordet må ha minst 12\u00a0teikn. Fire ord som ikkje høyrer saman, er lette å hugse.',
  long: 'Passordet kan ha høgst 128\u00a0teikn',
  guessable:
    'Dette passordet er lett å gjette: det er laga av vanlege ord, namnet ditt eller e-postadressa di. Vel ord som ikkje høyrer saman.',
  unlike: 'Dei to passorda er ikkje like. Skriv det same i begge felta.',
  missing: 'Skriv eit nytt passord',
}

export const nn: SecurityText = {
  tabTitle: 'Tryggleik og innlogging – Leia',
  title: 'Tryggleik og innlogging',
  lead: 'Her ser du kvar du er logga inn, og bestemmer korleis du viser at du er deg.',
  required: {
    title: 'Rolla di krev innlogging i to steg',
    text: 'Du kan lære som før. For å bruke rolla di som administrator, koordinator eller forfattar må du leggje til ein kodeapp eller ein passnøkkel.',
    elsewhere:
      'Du kan lære som før. Rolla di gjeld utanfor kommunen òg. Derfor kan du ikkje leggje til den første kodeappen eller passnøkkelen når du er logga inn med innlogginga til kommunen. Be dei som driftar Leia, om ei lenkje til å velje passord. Logg inn med passordet, og legg til kodeappen eller passnøkkelen då.',
  },
  again: 'Logg inn på nytt for å gå vidare. Vi ber om det når du skal endre korleis du loggar inn.',
  tooMany: (time) => `Det er prøvd for mange gonger. Du kan prøve igjen klokka ${time}.`,

  sessions: {
    title: 'Her er du logga inn',
    caption: 'Kvar du er logga inn, og korleis',
    device: 'Eining',
    how: 'Korleis',
    when: 'Når',
    on: (browser, system) => `${browser} på ${system}`,
    unknown: 'Ukjend eining',
    isThis: 'Denne eininga',
    methods: { password: 'Passord', oidc: 'Innlogginga til kommunen', passkey: 'Passnøkkel' },
    both: 'i to steg',
    started: (day, time) => `Logga inn ${day} kl.\u00a0${time}`,
    used: (day, time) => `Sist brukt ${day} rundt kl.\u00a0${time}`,
    end: 'Logg ut',
    endOne: (device) => `Logg ut frå ${device}`,
    done: 'Eininga er ikkje logga inn lenger.',
    endAll: 'Logg ut overalt',
    endAllHelp:
      'Du blir logga ut med ein gong frå alle einingane i lista, også denne, og må logge inn på nytt. Det kan ikkje angrast.',
    about:
      'Kjenner du ikkje att ei eining, logg ho ut og byt passord. Vi lagrar ikkje kvar du loggar inn frå.',
  },

  password: {
    title: 'Passord',
    about: 'Du loggar inn med e-postadresse og passord.',
    none: 'Du har ikkje noko passord i Leia. Du loggar inn på andre måtar.',
    change: 'Byt passord',
    changeTitle: 'Byt passord',
    current: 'Passordet du har no',
    next: 'Nytt passord',
    rule: 'Minst 12\u00a0teikn. Fire ord som ikkje høyrer saman, er betre enn eitt ord med tal og teikn.',
    repeat: 'Skriv det nye passordet ein gong til',
    save: 'Lagre nytt passord',
    after: 'Når du byter, blir du logga ut alle andre stader.',
    wrong: 'Dette er ikkje passordet du har no',
    done: 'Passordet er bytt, og du er logga ut alle andre stader.',
    faults: chosen,
  },

  factors: {
    title: 'Innlogging i to steg',
    about:
      'Med to steg held det ikkje at nokon får tak i passordet ditt. Dei må òg ha telefonen eller nøkkelen din.',
    app: 'Kodeapp',
    appAbout: 'Ein app på telefonen viser ein ny kode kvart halve minutt.',
    appSince: (day) => `Lagd til ${day}`,
    addApp: 'Legg til kodeapp',
    replaceApp: 'Byt kodeapp',
    removeApp: 'Fjern kodeappen',
    passkeys: 'Passnøklar',
    passkeysAbout:
      'Ein passnøkkel ligg på telefonen, på datamaskina eller på ein tryggleiksnøkkel. Du låser han opp med fingeren, andletet eller ein PIN.',
    addPasskey: 'Legg til passnøkkel',
    added: (day) => `Lagd til ${day}`,
    usedOn: (day) => `sist brukt ${day}`,
    remove: 'Fjern',
    removeOne: (name) => `Fjern ${name}`,
    codes: 'Reservekodar',
    codesLeft: (left) =>
      left === 1 ? 'Du har 1 ubrukt reservekode.' : `Du har ${left} ubrukte reservekodar.`,
    renewCodes: 'Lag nye reservekodar',
    renewNote: 'Dei gamle sluttar då å verke.',
  },

  app: {
    tabTitle: 'Legg til kodeapp – Leia',
    title: 'Legg til kodeapp',
    steps: [
      'Opne ein kodeapp på telefonen, til dømes Microsoft Authenticator eller Google Authenticator.',
      'Vel å leggje til ein konto, og skann biletet.',
      'Skriv koden som appen viser.',
    ],
    picture: 'Bilete som kodeappen kan skanne',
    byHand: 'Kan du ikkje skanne? Skriv denne nøkkelen inn i appen:',
    code: 'Kode frå appen',
    codeNote: 'Seks siffer',
    add: 'Legg til',
    missing: 'Skriv koden som appen viser, seks siffer',
    wrong:
      'Koden stemmer ikkje. Vent til appen viser ein ny, og sjå at klokka på telefonen er rett.',
    'too-old': 'Det tok for lang tid. Skann det nye biletet, og skriv koden som appen viser då.',
  },

  passkey: {
    tabTitle: 'Legg til passnøkkel – Leia',
    title: 'Legg til passnøkkel',
    about:
      'Nettlesaren spør kvar passnøkkelen skal liggje: på denne eininga, på telefonen din eller på ein tryggleiksnøkkel.',
    name: 'Namn på passnøkkelen',
    nameNote: 'Så du kjenner han att, til dømes «Jobbtelefonen»',
    missingName: 'Skriv eit namn, til dømes «Jobbtelefonen»',
    make: 'Lag passnøkkel',
    failed: 'Passnøkkelen vart ikkje laga. Prøv ein gong til.',
    needsScript: 'Passnøklar verkar berre med JavaScript. Slå det på, eller bruk ein kodeapp.',
    unsupported: 'Denne nettlesaren kan ikkje bruke passnøklar. Bruk ein kodeapp i staden.',
  },

  codes: {
    tabTitle: 'Reservekodar – Leia',
    title: 'Ta vare på reservekodane',
    about:
      'Mister du telefonen eller nøkkelen, kjem du inn med ein av desse. Kvar kode verkar éin gong. Skriv dei ut, eller lagre dei ein trygg stad. Dei blir berre viste no.',
    list: 'Reservekodar',
    goOn: 'Eg har teke vare på dei',
    addedApp: 'Kodeappen er lagd til.',
    addedPasskey: 'Passnøkkelen er lagd til.',
  },

  give: {
    tabTitle: 'Vis at det er deg – Leia',
    title: 'Vis at det er deg',
    lead: (name) => `Du er ${name}. Skriv koden frå kodeappen for å gå vidare.`,
    leadPasskey: (name) => `Du er ${name}. Bruk passnøkkelen din for å gå vidare.`,
    code: 'Kode frå appen, eller ein reservekode',
    codeOnly: 'Reservekode',
    note: 'Seks siffer frå appen, eller tolv teikn frå reservekodane',
    noteOnly: 'Tolv teikn, til dømes abcd-efgh-jkmn',
    goOn: 'Gå vidare',
    missing: 'Skriv ein kode',
    wrong: 'Koden stemmer ikkje, eller han er brukt før. Vent til appen viser ein ny.',
    passkey: 'Bruk passnøkkel',
    lost: 'Har du mist alt? Administratoren i kommunen din kan hjelpe deg.',
    signOut: 'Logg ut',
  },

  signInPasskey: {
    tabTitle: 'Logg inn med passnøkkel – Leia',
    title: 'Logg inn med passnøkkel',
    about: 'Nettlesaren spør etter passnøkkelen din.',
    use: 'Bruk passnøkkel',
    failed: 'Passnøkkelen verka ikkje her. Prøv ein gong til, eller logg inn på ein annan måte.',
    other: 'Logg inn på ein annan måte',
    otherCode: 'Bruk ein kode i staden',
    link: 'Logg inn med passnøkkel',
  },

  forgot: {
    tabTitle: 'Gløymt passord – Leia',
    title: 'Gløymt passord',
    lead: 'Skriv e-postadressa di, så sender vi deg ei lenkje som du kan velje nytt passord med.',
    email: 'E-postadresse',
    missing: 'Skriv e-postadressa di, til dømes kari.nordmann@rana.example',
    send: 'Send lenkje',
    done: 'Sjekk e-posten din',
    sent: (email) =>
      `Har ${email} ein konto med passord i Leia, er ei lenkje på veg. Ho verkar i éin time.`,
    nothing:
      'Kjem det ingenting? Sjå i søppelposten, eller spør administratoren i kommunen. Loggar du inn med innlogginga til kommunen, har du ikkje noko passord her.',
    back: 'Til innlogginga',
    link: 'Gløymt passordet?',
  },

  choose: {
    tabTitle: 'Vel passord – Leia',
    title: 'Vel passord',
    lead: (email) => `Passordet er for ${email}.`,
    save: 'Lagre passord',
    gone: 'Lenkja verkar ikkje lenger',
    goneText: 'Ho er brukt, for gammal eller ikkje heil. Be om ei ny.',
    anew: 'Få ei ny lenkje',
    faults: chosen,
    done: 'Passordet er lagra. No kan du logge inn.',
  },

  mail: {
    look: 'Sjå kvar og korleis du loggar inn:',
    notYou:
      'Var det ikkje deg, logg ut overalt, byt passord og sei frå til administratoren i kommunen din.',
    notices: {
      passwordChanged: {
        subject: 'Passordet ditt i Leia er bytt',
        text: 'Passordet ditt i Leia er bytt, og du er logga ut alle andre stader.',
      },
      authenticatorAdded: {
        subject: 'Ein kodeapp er lagd til i Leia',
        text: 'Ein kodeapp er lagd til for innlogging i to steg.',
      },
      authenticatorRemoved: {
        subject: 'Kodeappen er fjerna i Leia',
        text: 'Kodeappen du brukte til innlogging i to steg, er fjerna.',
      },
      passkeyAdded: {
        subject: 'Ein passnøkkel er lagd til i Leia',
        text: 'Ein passnøkkel er lagd til. Han kan brukast til å logge inn som deg.',
      },
      passkeyRemoved: {
        subject: 'Ein passnøkkel er fjerna i Leia',
        text: 'Ein passnøkkel som kunne brukast til å logge inn som deg, er fjerna.',
      },
      codesMade: {
        subject: 'Nye reservekodar i Leia',
        text: 'Det er laga nye reservekodar. Dei gamle verkar ikkje lenger.',
      },
      codeUsed: {
        subject: 'Ein reservekode er brukt i Leia',
        text: 'Nokon logga inn som deg med ein av reservekodane dine.',
      },
      reset: {
        subject: 'Innlogging i to steg er nullstilt i Leia',
        text: 'Kodeappen, passnøklane og reservekodane dine er fjerna, og du er logga ut overalt. Neste gong du loggar inn, kan du leggje til nye.',
      },
    },
    links: {
      invitation: {
        subject: 'Vel passord i Leia',
        text: 'Kommunen din har gitt deg tilgang til Leia, der du lærer dokumenthandtering. Vel eit passord for å kome i gang.',
        open: 'Vel passord:',
        after: 'Lenkja verkar éin gong, og i sju dagar.',
      },
      forgotten: {
        subject: 'Nytt passord i Leia',
        text: 'Nokon har bede om å få velje nytt passord for deg i Leia.',
        open: 'Vel nytt passord:',
        after:
          'Lenkja verkar éin gong, og i éin time. Var det ikkje deg, treng du ikkje gjere noko: passordet er som før.',
      },
    },
  },
}
