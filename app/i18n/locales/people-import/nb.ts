/** Reading a file of people in: the page and the command. */
export const nb = {
  trail: { admin: 'Administrasjon', people: 'Ansatte' },
  heading: 'Les inn fra fil',
  metaTitle: 'Les inn ansatte – Leia',
  title: (municipality: string) => `Les inn ansatte i ${municipality}`,
  lead: 'Last opp en CSV-fil fra lønns- eller personalsystemet. Du får se hva som endres, før noe lagres.',
  about: 'Les inn ansatte, enheter og stillingsroller fra en CSV-fil.',
  open: 'Les inn fra fil',
  file: 'Velg en fil',
  fileHelp: 'CSV med semikolon, komma eller tabulator. Regneark kan lagres som CSV.',
  or: 'eller lim inn innholdet',
  text: 'Innhold',
  textHelp: 'Første linje er overskriftene. Brukes når du ikke har valgt en fil.',
  isWhole: 'Filen er hele kommunen',
  isWholeHelp: 'Den som ikke står i filen, har sluttet og mister tilgangen med en gang.',
  createsUnits: 'Opprett enheter som mangler',
  createsUnitsHelp: 'Ellers får du beskjed om linjer med en enhet som ikke finnes.',
  look: 'Se hva som endres',
  format: {
    heading: 'Slik skal filen se ut',
    columns:
      'Kolonnene kan stå i hvilken som helst rekkefølge. Navn, e-post og enhet må være med; de andre er valgfrie.',
    names: {
      number: ['ansattnummer', 'Kjenner igjen den ansatte når navn eller e-post endres.'],
      name: ['navn', 'Eller fornavn og etternavn i hver sin kolonne.'],
      email: ['e-post', 'Brukes til å logge inn.'],
      unit: ['enhet', 'Vei fra toppen, som Teknisk/Plan, eller kommunens egen kode for enheten.'],
      jobRoles: ['stillingsroller', 'Én eller flere, med komma mellom.'],
      mainRole: ['hovedrolle', 'Ellers den første av stillingsrollene.'],
      from: ['fra', 'Første arbeidsdag for den som er ny, for eksempel 01.02.2027.'],
      to: ['til', 'Siste arbeidsdag.'],
      movingCode: [
        'flyttekode',
        'Den ansattes egen kode, som lar historikken følge med fra en annen kommune.',
      ],
    },
    column: 'Kolonne',
    means: 'Hva den er til',
    roles: 'Stillingsroller som kan brukes',
  },
  faults: {
    nothing: 'Velg en fil eller lim inn innholdet',
    empty: 'Filen er tom. Første linje skal være overskrifter, og hver linje etter den en ansatt',
    'not-text': 'Dette er ikke en CSV-fil. Åpne den i et regneark og lagre den som CSV',
    'too-large': 'Filen har for mange linjer eller kolonner: høyst 50 000 linjer. Ta bort de tomme',
    missing: (columns: string) => `Filen mangler kolonnen ${columns}`,
    twice: (columns: string) => `To kolonner betyr det samme: ${columns}. Ta bort den ene`,
    found: (columns: string) => `Overskriftene i filen er ${columns}.`,
  },
  preview: {
    title: 'Dette endres',
    nothing: 'Ingenting endres',
    none: 'Filen endrer ingenting. Alle som står i den, er registrert slik den sier.',
    running: (people: string) => `${people} arbeider i kommunen i dag.`,
    unused: (columns: string) => `Kolonner som ikke brukes: ${columns}.`,
    over: (count: number) =>
      count === 1
        ? '1 linje gjelder en som har sluttet og ikke er registrert her. Den endrer ingenting.'
        : `${count} linjer gjelder noen som har sluttet og ikke er registrert her. De endrer ingenting.`,
    nameless: (count: number) =>
      `${count === 1 ? '1 linje kan' : `${count} linjer kan`} ikke leses, og det går ikke fram hvem som står der. Derfor slutter ingen ved denne innlesingen. Rett filen og les den inn på nytt.`,
    kept: 'Du selv står ikke i filen, men blir ikke meldt ut. Det må en annen administrator gjøre.',
    many: (count: string, of: string) =>
      `Filen mangler ${count} av ${of}\u00a0ansatte. De slutter og mister tilgangen med en gang.`,
    manyAgreed: (count: string) => `Ja, alle ${count} har sluttet`,
    mustAgree: 'Kryss av for at de har sluttet, eller les inn en annen fil',
    changed:
      'Kommunens ansatte er endret siden du så dette sist, så ingenting er lagret. Se gjennom det nye og lagre på nytt.',
    save: 'Lagre endringene',
    other: 'Velg en annen fil',
    more: (count: string) => `og ${count} til`,
    who: 'Navn',
    was: 'Før',
    is: 'Etter',
    what: 'Hva',
    count: 'Antall',
    keepList:
      'Lista over linjer som må rettes, vises ikke etter at du har lagret. Skriv den ut eller ta vare på den først.',
    expires: 'Filen blir slettet når den er lest inn, eller etter et døgn.',
  },
  done: {
    title: 'Innlesingen er lagret',
    at: (day: string, time: string) => `Lagret ${day} kl.\u00a0${time}.`,
    again: 'Les inn en fil til',
    gone: 'Denne filen er slettet fordi den ventet i over et døgn. Les den inn på nytt.',
  },
  kinds: {
    joined: 'Begynner',
    returned: 'Kommer tilbake',
    left: 'Slutter',
    moved: 'Flytter til en annen enhet',
    roles: 'Får andre stillingsroller',
    renamed: 'Får nytt navn',
    address: 'Får ny e-postadresse',
    number: 'Får nytt ansattnummer',
    end: 'Får ny sluttdato',
    unchanged: 'Uendret',
    units: 'Nye enheter',
    problems: 'Linjer som ikke kan brukes',
  },
  /** After a unit and job roles, when someone begins on a later day. */
  begins: (day: string) => `fra ${day}`,
  noEnd: 'Ingen sluttdato',
  problems: {
    title: 'Må rettes i filen',
    lead: 'Disse linjene er hoppet over. Resten av filen kan leses inn.',
    line: 'Linje',
    column: 'Kolonne',
    wrong: 'Hva som er galt',
    at: (line: number, column: string | null) =>
      column === null ? `Linje ${line}` : `Linje ${line}, kolonnen «${column}»`,
  },
  wrong: {
    quotes: () => 'Et anførselstegn mangler. Sett ett foran og ett bak verdien, eller ta det bort.',
    missing: () => 'Feltet er tomt. Fyll det ut.',
    'too-long': (value: string) => `«${value}» er for langt. Bruk høyst 200\u00a0tegn.`,
    email: (value: string) =>
      `«${value}» er ingen e-postadresse. Skriv den som kari@kommune.example.`,
    day: (value: string) => `«${value}» er ingen dato. Skriv den som 31.12.2026.`,
    backwards: (value: string) => `Siste dag, ${value}, er før den første. Rett en av dem.`,
    'unknown-role': (value: string) =>
      `«${value}» er ingen stillingsrolle. Bruk navnet eller koden til en som finnes.`,
    'unknown-unit': (value: string, hint: string | null) =>
      hint
        ? `«${value}» finnes ikke. Mente du «${hint}»?`
        : `«${value}» finnes ikke. Rett navnet, eller velg å opprette enheter.`,
    twice: (value: string, hint: string | null) =>
      `${value === '' ? 'Samme ansatte' : `«${value}»`} står også på linje ${hint}. Bare den linjen brukes.`,
    'moving-code': () =>
      'Flyttekoden kan ikke brukes. Be den ansatte om en ny; koden virker når de har sluttet der de var.',
    'address-refused': (value: string) => `«${value}» kan ikke brukes her. Bruk en annen adresse.`,
    'address-in-use': (value: string) =>
      `«${value}» brukes av en annen ansatt i kommunen. Bruk en annen adresse.`,
  },
  recent: {
    title: 'Siste innlesinger',
    waiting: 'Ikke lagret',
    columns: { when: 'Når', by: 'Av', what: 'Endringer' },
    changes: (count: string) => (count === '1' ? 'Én endring' : `${count} endringer`),
  },
}

export type PeopleImportText = typeof nb
