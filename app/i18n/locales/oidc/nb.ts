type Names = { provider: string; municipality: string }

/** Signing in at a municipality's own provider. */
export const nb = {
  choose: {
    heading: 'Velg kommunen din',
    label: 'Kommune',
    pick: 'Velg …',
    go: 'Gå videre',
    missing: 'Velg kommunen du jobber i',
  },
  chosen: {
    heading: (municipality: string) => `Logg inn for ansatte i ${municipality}`,
    change: 'Bytt kommune',
    signInWith: (provider: string) => `Logg inn med ${provider}`,
  },
  password: 'Logg inn med passord',
  onward: {
    title: 'Videre til innlogging – Leia',
    heading: (provider: string) => `Du sendes videre til ${provider}`,
    text: 'Svarene dine er tatt vare på, og venter på deg når du har logget inn.',
    go: (provider: string) => `Gå videre til ${provider}`,
  },
  refused: {
    title: 'Du er ikke logget inn – Leia',
    again: (provider: string) => `Prøv igjen med ${provider}`,
    otherwise: 'Logg inn på en annen måte',
    declined: {
      heading: (_: Names) => 'Innloggingen ble avbrutt',
      text: ({ provider }: Names) =>
        `${provider} slapp deg ikke gjennom, eller du avbrøt selv. Ingenting er gått tapt, og du kan prøve igjen.`,
    },
    unreachable: {
      heading: ({ provider }: Names) => `${provider} svarer ikke`,
      text: ({ provider }: Names) =>
        `Leia får ikke kontakt med ${provider} akkurat nå. Vent et par minutter og prøv igjen. Varer det lenge, kan IT-avdelingen i kommunen hjelpe.`,
    },
    misconfigured: {
      heading: (_: Names) => 'Innloggingen er ikke satt riktig opp',
      text: ({ provider }: Names) =>
        `${provider} kjenner ikke igjen Leia. Dette kan ikke du rette. Si fra til IT-avdelingen i kommunen, og fortell når det skjedde.`,
    },
    stale: {
      heading: (_: Names) => 'Innloggingen gikk ut på tid',
      text: (_: Names) => 'Svaret fra innloggingen er brukt før, eller for gammelt. Prøv igjen.',
    },
    untrusted: {
      heading: (_: Names) => 'Svaret fra innloggingen holdt ikke',
      text: ({ provider }: Names) =>
        `Leia kunne ikke stole på svaret som kom fra ${provider}, og har ikke logget deg inn. Prøv igjen. Skjer det på nytt, si fra til IT-avdelingen i kommunen.`,
    },
    'too-weak': {
      heading: (_: Names) => 'Du må logge inn på en sikrere måte',
      text: ({ provider }: Names) =>
        `Kommunen krever en sikrere innlogging enn den du brukte hos ${provider}. Prøv igjen, og velg for eksempel en app eller en kode i tillegg til passordet.`,
    },
    unknown: {
      heading: ({ municipality }: Names) => `Vi finner deg ikke blant de ansatte i ${municipality}`,
      text: ({ provider }: Names) =>
        `Innloggingen med ${provider} gikk bra, men Leia kjenner deg ikke. Si fra til den som har ansvar for Leia i kommunen, eller til lederen din: De kan se om du er registrert med riktig e-postadresse.`,
    },
    other: {
      heading: (_: Names) => 'Kontoen din er knyttet til en annen innlogging',
      text: ({ provider }: Names) =>
        `Du har logget inn med ${provider} før, som en annen bruker. Det skjer når IT-avdelingen har laget en ny bruker til deg. Be den som har ansvar for Leia i kommunen, om å fjerne den gamle koblingen.`,
    },
    'no-trip': {
      heading: (_: Names) => 'Vi fant ikke igjen innloggingen din',
      text: (_: Names) =>
        'Det gikk for lang tid, eller innloggingen begynte i en annen nettleser. Begynn på nytt her.',
    },
    'too-many': {
      heading: (_: Names) => 'Det er prøvd for mange ganger',
      text: (_: Names) => 'Vent noen minutter, og prøv igjen.',
    },
  },
  introduce: {
    title: 'Vis hvem du er – Leia',
    heading: 'Vis hvem du er, denne ene gangen',
    lead: (provider: string) =>
      `Innloggingen med ${provider} gikk bra. Leia vet ikke ennå hvilken ansatt du er. Skriv jobbadressen din, så sender vi en kode dit.`,
    email: 'E-postadressen din på jobb',
    send: 'Send koden',
    missingEmail: 'Skriv e-postadressen din, for eksempel kari.nordmann@rana.example',
    sent: (email: string) =>
      `Hvis ${email} tilhører en ansatt i kommunen, er koden på vei. Det kan ta et par minutter.`,
    code: 'Koden fra e-posten',
    codeHelp: 'Åtte siffer',
    signIn: 'Logg inn',
    missingCode: 'Skriv koden på åtte siffer',
    wrong: 'Koden passer ikke. Se over den, eller be om en ny. Etter fem forsøk må du be om en ny.',
    again: 'Send en ny kode',
    tooMany: 'Det er bedt om for mange koder. Vent et kvarter, og prøv igjen.',
    noMail: 'Leia kan ikke sende e-post her. Si fra til den som har ansvar for Leia i kommunen.',
  },
  mail: {
    subject: 'Koden din til Leia',
    code: (code: string) => `Koden din er ${code.slice(0, 4)} ${code.slice(4)}.`,
    use: (provider: string) =>
      `Skriv den på siden der du logger inn med ${provider}. Den gjelder i en halv time, og du trenger den bare denne ene gangen.`,
    notYou:
      'Gi ikke koden til noen. Har du ikke bedt om den, kan du se bort fra denne e-posten: Ingen kommer inn uten koden.',
  },
  signedOut: {
    title: 'Du er logget ut – Leia',
    heading: 'Du er logget ut av Leia',
    text: (provider: string) =>
      `Du er fortsatt logget inn hos ${provider}. Deler du maskinen med andre, bør du logge ut der også.`,
    alsoThere: (provider: string) => `Logg ut av ${provider} også`,
    home: 'Til forsiden',
    everywhere: 'Du er logget ut overalt',
    everywhereText: 'Ingen enheter er logget inn i Leia med kontoen din lenger, heller ikke denne.',
    signIn: 'Logg inn på nytt',
  },
  admin: {
    metaTitle: 'Innlogging – Leia',
    heading: 'Innlogging',
    about: 'La de ansatte logge inn med Microsoft, Ansattporten, Feide eller en annen tjeneste.',
    title: (municipality: string) => `Innlogging i ${municipality}`,
    lead: 'Ansatte kan logge inn med brukeren de alt har i kommunen. De må være registrert i Leia først: Ingen blir ansatt av å logge inn.',
    none: 'Kommunen har ingen slik innlogging ennå. Ansatte logger inn med passord.',
    running: 'Innlogginger',
    columns: { label: 'Knapp', kind: 'Tjeneste', people: 'Brukt av', period: 'Gjelder' },
    people: (count: number) => (count === 1 ? 'én ansatt' : `${count}\u00a0ansatte`),
    since: (day: string) => `Fra ${day}.`,
    between: (from: string, last: string) => `Fra ${from} til og med ${last}.`,
    states: { coming: 'Kommer', over: 'Avsluttet' },
    edit: 'Endre',
    add: 'Legg til en innlogging',
    addHelp: 'Velg tjenesten først, så er det meste fylt ut på forhånd.',
    kinds: {
      entra: 'Microsoft Entra ID',
      ansattporten: 'Ansattporten',
      feide: 'Feide',
      other: 'En annen tjeneste (OpenID Connect)',
    },
    newTitle: (kind: string) => `Ny innlogging: ${kind}`,
    redirect: 'Registrer denne adressen hos tjenesten',
    redirectHelp: 'Tjenesten kaller den «redirect URI». Den må være helt lik, tegn for tegn.',
    link: 'Lenke rett til innloggingen for kommunen',
    signOut: 'Adresse etter utlogging («post logout redirect URI»)',
    fields: {
      kind: 'Tjeneste',
      label: 'Navnet på knappen',
      issuer: 'Utsteder («issuer»)',
      clientId: 'Klient-ID («client ID»)',
      authentication: 'Slik viser Leia hvem den er',
      secret: 'Klienthemmelighet («client secret»)',
      scopes: 'Omfang («scopes»)',
      recognise: 'Slik kjennes en ansatt igjen første gang',
      claim: 'Opplysningen som sier hvem det er («claim»)',
      domains: 'Kommunens egne e-postdomener',
      acrValues: 'Sikkerhetsnivåer som kreves («acr»)',
      secondFactor: 'Verdier som betyr to faktorer («acr» eller «amr»)',
      prompt: 'Når den ansatte alt er logget inn hos tjenesten',
      position: 'Plass i rekken av knapper',
      from: 'Første dag',
      until: 'Siste dag',
    },
    help: {
      label: 'Det de ansatte kjenner tjenesten som. På knappen står «Logg inn med …».',
      issuer: {
        entra:
          'Bytt ut <tenant> med katalog-ID-en («Directory (tenant) ID») til kommunen. Andre katalogers ansatte slipper da aldri inn.',
        ansattporten: 'I test: https://test.ansattporten.no',
        feide: 'Den er lik for alle.',
        other: 'Adressen som /.well-known/openid-configuration ligger under.',
      },
      secret:
        'Lagres kryptert, og vises aldri igjen. Feltet er derfor tomt: La det stå tomt for å beholde den som er lagret.',
      newSecret: 'Lagres kryptert, og vises aldri igjen.',
      claim: 'Navnet på opplysningen, slik tjenesten skriver det. Brukes ikke ved kode på e-post.',
      domains:
        'Med mellomrom mellom. Tjenesten blir bare trodd om adresser i disse domenene, for eksempel rana.example.',
      acrValues:
        'Med mellomrom mellom. Den første blir bedt om, og alle blir godtatt. La feltet stå tomt for ikke å kreve noe. For Entra ID er dette en «authentication context», for eksempel c1.',
      secondFactor:
        'Med mellomrom mellom. Den som kommer med en av dem, slipper å bruke Leias egen andre faktor.',
      until:
        'La feltet stå tomt når den ikke har noen sluttdato. Velg gårsdagen for å avslutte nå.',
    },
    authentications: {
      client_secret_post: 'Med en hemmelighet i skjemaet (client_secret_post)',
      client_secret_basic: 'Med en hemmelighet i hodet (client_secret_basic)',
      private_key_jwt: 'Med en nøkkel som Leia lager (private_key_jwt)',
    },
    recognitions: {
      email: 'Med e-postadressen',
      directory: 'Med brukerens ID i katalogen (externalId fra SCIM)',
      'employee-number': 'Med ansattnummeret',
      mail: 'Med en kode på e-post, denne ene gangen',
    },
    prompts: {
      '': 'Gå rett videre',
      select_account: 'Spør hvilken bruker det er',
      login: 'Be om passordet på nytt',
    },
    problems: {
      missing: 'Fyll ut feltet',
      'too-long': 'Skriv høyst 40\u00a0tegn',
      'no-address':
        'Skriv en adresse som begynner med https://, for eksempel https://auth.dataporten.no',
      shared:
        'Skriv adressen til kommunens egen katalog. Bytt ut <tenant> med katalog-ID-en. «common» og «organizations» ville sluppet inn alle',
      'no-openid': 'Omfanget må ha med openid, for eksempel «openid email»',
      'no-domain': 'Skriv bare domener, for eksempel rana.example',
      'no-day': 'Skriv en gyldig dato, for eksempel 01.01.2027',
      backwards: 'Siste dag kan ikke være før første dag, med mindre du avslutter den i dag',
      'no-number': 'Skriv et tall, for eksempel 1',
    },
    save: 'Lagre',
    saved: 'Endringene er lagret.',
    forgetsAll:
      'Bytter du utsteder eller klient-ID, blir alle kjent igjen på nytt, og de som er logget inn denne veien, blir logget ut.',
    key: {
      heading: 'Nøkkelen som Leia viser hvem den er med',
      text: 'Dette er den offentlige delen. Registrer den hos tjenesten. Den hemmelige delen forlater aldri Leia.',
    },
    test: {
      heading: 'Prøv innloggingen',
      text: 'Leia spør tjenesten hva den kan, og om den kjenner igjen Leia. Ingen blir logget inn.',
      go: 'Prøv nå',
      fine: 'Alt ser ut til å stemme.',
      unreachable: 'Leia fikk ikke noe brukbart svar fra utstederen. Se over adressen.',
      unknownClient:
        'Tjenesten kjenner ikke igjen Leia. Se over klient-ID-en, hemmeligheten eller nøkkelen, og måten Leia viser hvem den er på.',
      issuer: 'Utsteder',
      pkce: 'Tar imot PKCE (S256)',
      signOut: 'Kan logge ut',
      iss: 'Sier fra hvem svaret er (iss)',
      method: 'Godtar måten Leia viser hvem den er på',
      client: 'Kjenner igjen Leia',
      levels: 'Kjenner sikkerhetsnivåene',
      yes: 'Ja',
      no: 'Nei',
      silent: 'Sier ikke',
      code: (code: string) => `Svaret var «${code}».`,
    },
    forget: {
      heading: 'Fjern en kobling',
      text: 'Når en ansatt har fått en ny bruker hos tjenesten, må den gamle koblingen bort. Neste gang kjennes den ansatte igjen på nytt.',
      email: 'E-postadressen til den ansatte',
      go: 'Fjern koblingen',
      done: 'Koblingen er fjernet.',
      none: 'Ingen med denne adressen er koblet til innloggingen',
    },
  },
}
export type OidcText = typeof nb
