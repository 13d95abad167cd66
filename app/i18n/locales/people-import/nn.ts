import type { PeopleImportText } from './nb.ts'

export const nn: PeopleImportText = {
  trail: { admin: 'Administrasjon', people: 'Tilsette' },
  heading: 'Les inn frå fil',
  metaTitle: 'Les inn tilsette – Leia',
  title: (municipality) => `Les inn tilsette i ${municipality}`,
  lead: 'Last opp ei CSV-fil frå løns- eller personalsystemet. Du får sjå kva som blir endra, før noko blir lagra.',
  about: 'Les inn tilsette, einingar og stillingsroller frå ei CSV-fil.',
  open: 'Les inn frå fil',
  file: 'Vel ei fil',
  fileHelp: 'CSV med semikolon, komma eller tabulator. Rekneark kan lagrast som CSV.',
  or: 'eller lim inn innhaldet',
  text: 'Innhald',
  textHelp: 'Første linja er overskriftene. Blir brukt når du ikkje har valt ei fil.',
  isWhole: 'Fila er heile kommunen',
  isWholeHelp: 'Den som ikkje står i fila, har slutta og mistar tilgangen med ein gong.',
  createsUnits: 'Opprett einingar som manglar',
  createsUnitsHelp: 'Elles får du melding om linjer med ei eining som ikkje finst.',
  look: 'Sjå kva som blir endra',
  format: {
    heading: 'Slik skal fila sjå ut',
    columns:
      'Kolonnane kan stå i kva rekkjefølgje som helst. Namn, e-post og eining må vere med; dei andre er valfrie.',
    names: {
      number: ['ansattnummer', 'Kjenner att den tilsette når namn eller e-post blir endra.'],
      name: ['namn', 'Eller fornamn og etternamn i kvar sin kolonne.'],
      email: ['e-post', 'Blir brukt til å logge inn.'],
      unit: [
        'eining',
        'Veg frå toppen, som Teknisk/Plan, eller koden kommunen sjølv bruker for eininga.',
      ],
      jobRoles: ['stillingsroller', 'Éi eller fleire, med komma mellom.'],
      mainRole: ['hovudrolle', 'Elles den første av stillingsrollene.'],
      from: ['frå', 'Første arbeidsdag for den som er ny, til dømes 01.02.2027.'],
      to: ['til', 'Siste arbeidsdag.'],
      movingCode: [
        'flyttekode',
        'Koden til den tilsette, som lèt historikken følgje med frå ein annan kommune.',
      ],
    },
    column: 'Kolonne',
    means: 'Kva han er til',
    roles: 'Stillingsroller som kan brukast',
  },
  faults: {
    nothing: 'Vel ei fil eller lim inn innhaldet',
    empty: 'Fila er tom. Første linja skal vere overskrifter, og kvar linje etter den ein tilsett',
    'not-text': 'Dette er inga CSV-fil. Opne ho i eit rekneark og lagre ho som CSV',
    'too-large': 'Fila har for mange linjer eller kolonnar: høgst 50 000 linjer. Ta bort dei tomme',
    missing: (columns) => `Fila manglar kolonnen ${columns}`,
    twice: (columns) => `To kolonnar tyder det same: ${columns}. Ta bort den eine`,
    found: (columns) => `Overskriftene i fila er ${columns}.`,
  },
  preview: {
    title: 'Dette blir endra',
    nothing: 'Ingenting blir endra',
    none: 'Fila endrar ingenting. Alle som står i ho, er registrerte slik ho seier.',
    running: (people) => `${people} arbeider i kommunen i dag.`,
    unused: (columns) => `Kolonnar som ikkje blir brukte: ${columns}.`,
    over: (count) =>
      count === 1
        ? '1 linje gjeld ein som har slutta og ikkje er registrert her. Ho endrar ingenting.'
        : `${count} linjer gjeld nokon som har slutta og ikkje er registrerte her. Dei endrar ingenting.`,
    nameless: (count) =>
      `${count === 1 ? '1 linje' : `${count} linjer`} kan ikkje lesast, og det går ikkje fram kven som står der. Derfor sluttar ingen ved denne innlesinga. Rett fila og les ho inn på nytt.`,
    kept: 'Du sjølv står ikkje i fila, men blir ikkje meld ut. Det må ein annan administrator gjere.',
    many: (count, of) =>
      `Fila manglar ${count} av ${of}\u00a0tilsette. Dei sluttar og mistar tilgangen med ein gong.`,
    manyAgreed: (count) => `Ja, alle ${count} har slutta`,
    mustAgree: 'Kryss av for at dei har slutta, eller les inn ei anna fil',
    changed:
      'Dei tilsette i kommunen er endra sidan du såg dette sist, så ingenting er lagra. Sjå gjennom det nye og lagre på nytt.',
    save: 'Lagre endringane',
    other: 'Vel ei anna fil',
    more: (count) => `og ${count} til`,
    who: 'Namn',
    was: 'Før',
    is: 'Etter',
    what: 'Kva',
    count: 'Tal',
    keepList:
      'Lista over linjer som må rettast, blir ikkje vist etter at du har lagra. Skriv henne ut eller ta vare på henne først.',
    expires: 'Fila blir sletta når ho er lesen inn, eller etter eit døgn.',
  },
  done: {
    title: 'Innlesinga er lagra',
    at: (day, time) => `Lagra ${day} kl.\u00a0${time}.`,
    again: 'Les inn ei fil til',
    gone: 'Denne fila er sletta fordi ho venta i over eit døgn. Les ho inn på nytt.',
  },
  kinds: {
    joined: 'Begynner',
    returned: 'Kjem tilbake',
    left: 'Sluttar',
    moved: 'Flytter til ei anna eining',
    roles: 'Får andre stillingsroller',
    renamed: 'Får nytt namn',
    address: 'Får ny e-postadresse',
    number: 'Får nytt tilsettnummer',
    end: 'Får ny sluttdato',
    unchanged: 'Uendra',
    units: 'Nye einingar',
    problems: 'Linjer som ikkje kan brukast',
  },
  begins: (day) => `frå ${day}`,
  noEnd: 'Ingen sluttdato',
  problems: {
    title: 'Må rettast i fila',
    lead: 'Desse linjene er hoppa over. Resten av fila kan lesast inn.',
    line: 'Linje',
    column: 'Kolonne',
    wrong: 'Kva som er gale',
    at: (line, column) =>
      column === null ? `Linje ${line}` : `Linje ${line}, kolonnen «${column}»`,
  },
  wrong: {
    quotes: () => 'Eit hermeteikn manglar. Set eitt føre og eitt bak verdien, eller ta det bort.',
    missing: () => 'Feltet er tomt. Fyll det ut.',
    'too-long': (value) => `«${value}» er for langt. Bruk høgst 200\u00a0teikn.`,
    email: (value) => `«${value}» er inga e-postadresse. Skriv ho som kari@kommune.example.`,
    day: (value) => `«${value}» er ingen dato. Skriv han som 31.12.2026.`,
    backwards: (value) => `Siste dag, ${value}, er før den første. Rett ein av dei.`,
    'unknown-role': (value) =>
      `«${value}» er inga stillingsrolle. Bruk namnet eller koden til ei som finst.`,
    'unknown-unit': (value, hint) =>
      hint
        ? `«${value}» finst ikkje. Meinte du «${hint}»?`
        : `«${value}» finst ikkje. Rett namnet, eller vel å opprette einingar.`,
    twice: (value, hint) =>
      `${value === '' ? 'Same tilsette' : `«${value}»`} står òg på linje ${hint}. Berre den linja blir brukt.`,
    'moving-code': () =>
      'Flyttekoden kan ikkje brukast. Be den tilsette om ein ny; koden verkar når dei har slutta der dei var.',
    'address-refused': (value) => `«${value}» kan ikkje brukast her. Bruk ei anna adresse.`,
    'address-in-use': (value) =>
      `«${value}» blir brukt av ein annan tilsett i kommunen. Bruk ei anna adresse.`,
  },
  recent: {
    title: 'Siste innlesingar',
    waiting: 'Ikkje lagra',
    columns: { when: 'Når', by: 'Av', what: 'Endringar' },
    changes: (count) => (count === '1' ? 'Éi endring' : `${count} endringar`),
  },
}
