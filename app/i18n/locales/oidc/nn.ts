import type { OidcText } from './nb.ts'

export const nn: OidcText = {
  choose: {
    heading: 'Vel kommunen din',
    label: 'Kommune',
    pick: 'Vel …',
    go: 'Gå vidare',
    missing: 'Vel kommunen du jobbar i',
  },
  chosen: {
    heading: (municipality) => `Logg inn for tilsette i ${municipality}`,
    change: 'Byt kommune',
    signInWith: (provider) => `Logg inn med ${provider}`,
  },
  password: 'Logg inn med passord',
  onward: {
    title: 'Vidare til innlogging – Leia',
    heading: (provider) => `Du blir send vidare til ${provider}`,
    text: 'Svara dine er tekne vare på, og ventar på deg når du har logga inn.',
    go: (provider) => `Gå vidare til ${provider}`,
  },
  refused: {
    title: 'Du er ikkje logga inn – Leia',
    again: (provider) => `Prøv igjen med ${provider}`,
    otherwise: 'Logg inn på ein annan måte',
    declined: {
      heading: () => 'Innlogginga vart avbroten',
      text: ({ provider }) =>
        `${provider} sleppte deg ikkje gjennom, eller du avbraut sjølv. Ingenting har gått tapt, og du kan prøve igjen.`,
    },
    unreachable: {
      heading: ({ provider }) => `${provider} svarer ikkje`,
      text: ({ provider }) =>
        `Leia får ikkje kontakt med ${provider} akkurat no. Vent eit par minutt og prøv igjen. Varer det lenge, kan IT-avdelinga i kommunen hjelpe.`,
    },
    misconfigured: {
      heading: () => 'Innlogginga er ikkje sett rett opp',
      text: ({ provider }) =>
        `${provider} kjenner ikkje att Leia. Dette kan ikkje du rette. Sei frå til IT-avdelinga i kommunen, og fortel når det skjedde.`,
    },
    stale: {
      heading: () => 'Innlogginga gjekk ut på tid',
      text: () => 'Svaret frå innlogginga er brukt før, eller for gammalt. Prøv igjen.',
    },
    untrusted: {
      heading: () => 'Svaret frå innlogginga heldt ikkje',
      text: ({ provider }) =>
        `Leia kunne ikkje lite på svaret som kom frå ${provider}, og har ikkje logga deg inn. Prøv igjen. Skjer det på nytt, sei frå til IT-avdelinga i kommunen.`,
    },
    'too-weak': {
      heading: () => 'Du må logge inn på ein sikrare måte',
      text: ({ provider }) =>
        `Kommunen krev ei sikrare innlogging enn den du brukte hos ${provider}. Prøv igjen, og vel til dømes ein app eller ein kode i tillegg til passordet.`,
    },
    unknown: {
      heading: ({ municipality }) => `Vi finn deg ikkje blant dei tilsette i ${municipality}`,
      text: ({ provider }) =>
        `Innlogginga med ${provider} gjekk bra, men Leia kjenner deg ikkje. Sei frå til den som har ansvar for Leia i kommunen, eller til leiaren din: Dei kan sjå om du er registrert med rett e-postadresse.`,
    },
    other: {
      heading: () => 'Kontoen din er knytt til ei anna innlogging',
      text: ({ provider }) =>
        `Du har logga inn med ${provider} før, som ein annan brukar. Det skjer når IT-avdelinga har laga ein ny brukar til deg. Be den som har ansvar for Leia i kommunen, om å fjerne den gamle koplinga.`,
    },
    'no-trip': {
      heading: () => 'Vi fann ikkje att innlogginga di',
      text: () =>
        'Det gjekk for lang tid, eller innlogginga begynte i ein annan nettlesar. Begynn på nytt her.',
    },
    'too-many': {
      heading: () => 'Det er prøvd for mange gonger',
      text: () => 'Vent nokre minutt, og prøv igjen.',
    },
  },
  introduce: {
    title: 'Vis kven du er – Leia',
    heading: 'Vis kven du er, denne eine gongen',
    lead: (provider) =>
      `Innlogginga med ${provider} gjekk bra. Leia veit ikkje enno kva tilsett du er. Skriv jobbadressa di, så sender vi ein kode dit.`,
    email: 'E-postadressa di på jobb',
    send: 'Send koden',
    missingEmail: 'Skriv e-postadressa di, til dømes kari.nordmann@rana.example',
    sent: (email) =>
      `Om ${email} høyrer til ein tilsett i kommunen, er koden på veg. Det kan ta eit par minutt.`,
    code: 'Koden frå e-posten',
    codeHelp: 'Åtte siffer',
    signIn: 'Logg inn',
    missingCode: 'Skriv koden på åtte siffer',
    wrong:
      'Koden passar ikkje. Sjå over han, eller be om ein ny. Etter fem forsøk må du be om ein ny.',
    again: 'Send ein ny kode',
    tooMany: 'Det er bede om for mange kodar. Vent eit kvarter, og prøv igjen.',
    noMail: 'Leia kan ikkje sende e-post her. Sei frå til den som har ansvar for Leia i kommunen.',
  },
  mail: {
    subject: 'Koden din til Leia',
    code: (code) => `Koden din er ${code.slice(0, 4)} ${code.slice(4)}.`,
    use: (provider) =>
      `Skriv han på sida der du loggar inn med ${provider}. Han gjeld i ein halv time, og du treng han berre denne eine gongen.`,
    notYou:
      'Gi ikkje koden til nokon. Har du ikkje bede om han, kan du sjå bort frå denne e-posten: Ingen kjem inn utan koden.',
  },
  signedOut: {
    title: 'Du er logga ut – Leia',
    heading: 'Du er logga ut av Leia',
    text: (provider) =>
      `Du er framleis logga inn hos ${provider}. Deler du maskina med andre, bør du logge ut der òg.`,
    alsoThere: (provider) => `Logg ut av ${provider} òg`,
    home: 'Til framsida',
    everywhere: 'Du er logga ut overalt',
    everywhereText:
      'Ingen einingar er logga inn i Leia med kontoen din lenger, heller ikkje denne.',
    signIn: 'Logg inn på nytt',
  },
  admin: {
    metaTitle: 'Innlogging – Leia',
    heading: 'Innlogging',
    about: 'La dei tilsette logge inn med Microsoft, Ansattporten, Feide eller ei anna teneste.',
    title: (municipality) => `Innlogging i ${municipality}`,
    lead: 'Tilsette kan logge inn med brukaren dei alt har i kommunen. Dei må vere registrerte i Leia først: Ingen blir tilsett av å logge inn.',
    none: 'Kommunen har inga slik innlogging enno. Tilsette loggar inn med passord.',
    running: 'Innloggingar',
    columns: { label: 'Knapp', kind: 'Teneste', people: 'Brukt av', period: 'Gjeld' },
    people: (count) => (count === 1 ? 'éin tilsett' : `${count}\u00a0tilsette`),
    since: (day) => `Frå ${day}.`,
    between: (from, last) => `Frå ${from} til og med ${last}.`,
    states: { coming: 'Kjem', over: 'Avslutta' },
    edit: 'Endre',
    add: 'Legg til ei innlogging',
    addHelp: 'Vel tenesta først, så er det meste fylt ut på førehand.',
    kinds: {
      entra: 'Microsoft Entra ID',
      ansattporten: 'Ansattporten',
      feide: 'Feide',
      other: 'Ei anna teneste (OpenID Connect)',
    },
    newTitle: (kind) => `Ny innlogging: ${kind}`,
    redirect: 'Registrer denne adressa hos tenesta',
    redirectHelp: 'Tenesta kallar ho «redirect URI». Ho må vere heilt lik, teikn for teikn.',
    link: 'Lenkje rett til innlogginga for kommunen',
    signOut: 'Adresse etter utlogging («post logout redirect URI»)',
    fields: {
      kind: 'Teneste',
      label: 'Namnet på knappen',
      issuer: 'Utferdar («issuer»)',
      clientId: 'Klient-ID («client ID»)',
      authentication: 'Slik viser Leia kven ho er',
      secret: 'Klientløyndom («client secret»)',
      scopes: 'Omfang («scopes»)',
      recognise: 'Slik blir ein tilsett kjend att første gongen',
      claim: 'Opplysninga som seier kven det er («claim»)',
      domains: 'E-postdomena til kommunen',
      acrValues: 'Tryggleiksnivå som blir kravde («acr»)',
      secondFactor: 'Verdiar som tyder to faktorar («acr» eller «amr»)',
      prompt: 'Når den tilsette alt er logga inn hos tenesta',
      position: 'Plass i rekkja av knappar',
      from: 'Første dag',
      until: 'Siste dag',
    },
    help: {
      label: 'Det dei tilsette kjenner tenesta som. På knappen står «Logg inn med …».',
      issuer: {
        entra:
          'Byt ut <tenant> med katalog-ID-en («Directory (tenant) ID») til kommunen. Tilsette i andre katalogar slepp då aldri inn.',
        ansattporten: 'I test: https://test.ansattporten.no',
        feide: 'Han er lik for alle.',
        other: 'Adressa som /.well-known/openid-configuration ligg under.',
      },
      secret:
        'Blir lagra kryptert, og aldri vist igjen. Feltet er derfor tomt: La det stå tomt for å behalde den som er lagra.',
      newSecret: 'Blir lagra kryptert, og aldri vist igjen.',
      claim: 'Namnet på opplysninga, slik tenesta skriv det. Blir ikkje brukt ved kode på e-post.',
      domains:
        'Med mellomrom mellom. Tenesta blir berre trudd om adresser i desse domena, til dømes rana.example.',
      acrValues:
        'Med mellomrom mellom. Den første blir bede om, og alle blir godtekne. La feltet stå tomt for ikkje å krevje noko. For Entra ID er dette ein «authentication context», til dømes c1.',
      secondFactor:
        'Med mellomrom mellom. Den som kjem med ein av dei, slepp å bruke den andre faktoren i Leia.',
      until:
        'La feltet stå tomt når ho ikkje har nokon sluttdato. Vel gårsdagen for å avslutte no.',
    },
    authentications: {
      client_secret_post: 'Med ein løyndom i skjemaet (client_secret_post)',
      client_secret_basic: 'Med ein løyndom i hovudet (client_secret_basic)',
      private_key_jwt: 'Med ein nøkkel som Leia lagar (private_key_jwt)',
    },
    recognitions: {
      email: 'Med e-postadressa',
      directory: 'Med ID-en til brukaren i katalogen (externalId frå SCIM)',
      'employee-number': 'Med tilsettnummeret',
      mail: 'Med ein kode på e-post, denne eine gongen',
    },
    prompts: {
      '': 'Gå rett vidare',
      select_account: 'Spør kva brukar det er',
      login: 'Be om passordet på nytt',
    },
    problems: {
      missing: 'Fyll ut feltet',
      'too-long': 'Skriv høgst 40\u00a0teikn',
      'no-address':
        'Skriv ei adresse som begynner med https://, til dømes https://auth.dataporten.no',
      shared:
        'Skriv adressa til katalogen som kommunen sjølv har. Byt ut <tenant> med katalog-ID-en. «common» og «organizations» ville sleppt inn alle',
      'no-openid': 'Omfanget må ha med openid, til dømes «openid email»',
      'no-domain': 'Skriv berre domene, til dømes rana.example',
      'no-day': 'Skriv ein gyldig dato, til dømes 01.01.2027',
      backwards: 'Siste dag kan ikkje vere før første dag, om du ikkje avsluttar ho i dag',
      'no-number': 'Skriv eit tal, til dømes 1',
    },
    save: 'Lagre',
    saved: 'Endringane er lagra.',
    forgetsAll:
      'Byter du utferdar eller klient-ID, blir alle kjende att på nytt, og dei som er logga inn denne vegen, blir logga ut.',
    key: {
      heading: 'Nøkkelen som Leia viser kven ho er med',
      text: 'Dette er den offentlege delen. Registrer han hos tenesta. Den løynde delen forlèt aldri Leia.',
    },
    test: {
      heading: 'Prøv innlogginga',
      text: 'Leia spør tenesta kva ho kan, og om ho kjenner att Leia. Ingen blir logga inn.',
      go: 'Prøv no',
      fine: 'Alt ser ut til å stemme.',
      unreachable: 'Leia fekk ikkje noko brukande svar frå utferdaren. Sjå over adressa.',
      unknownClient:
        'Tenesta kjenner ikkje att Leia. Sjå over klient-ID-en, løyndomen eller nøkkelen, og måten Leia viser kven ho er på.',
      issuer: 'Utferdar',
      pkce: 'Tek imot PKCE (S256)',
      signOut: 'Kan logge ut',
      iss: 'Seier frå kven svaret er (iss)',
      method: 'Godtek måten Leia viser kven ho er på',
      client: 'Kjenner att Leia',
      levels: 'Kjenner tryggleiksnivåa',
      yes: 'Ja',
      no: 'Nei',
      silent: 'Seier ikkje',
      code: (code) => `Svaret var «${code}».`,
    },
    forget: {
      heading: 'Fjern ei kopling',
      text: 'Når ein tilsett har fått ein ny brukar hos tenesta, må den gamle koplinga bort. Neste gong blir den tilsette kjend att på nytt.',
      email: 'E-postadressa til den tilsette',
      go: 'Fjern koplinga',
      done: 'Koplinga er fjerna.',
      none: 'Ingen med denne adressa er kopla til innlogginga',
    },
  },
}
