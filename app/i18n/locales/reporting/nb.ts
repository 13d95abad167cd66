import { nb as measures } from '../reporting-measures/nb.ts'

export const nb = {
  measures,
  reports: 'Rapporter',
  municipality: (name: string) => `${name} kommune`,
  title: (name: string) => `Kompetanse i ${name}`,
  tabTitle: (name: string) => `Kompetanserapport for ${name} – Leia`,
  listTitle: 'Rapporter – Leia',
  choose: 'Velg rapporten du vil åpne.',
  reportOf: 'Rapporten til hver kommune',
  wholeMunicipality: 'Hele kommunen',
  status: (day: string) => `Status ${day}.`,
  version: (version: string) => `Innholdsversjon ${version}.`,
  selected: (people: string) => `${people} i utvalget.`,
  people: (n: string | null) => (n === null ? 'færre enn 5 ansatte' : `${n} ansatte`),
  percent: (n: number) => `${n} %`,
  percentRange: (low: number, high: number) => `${low}–${high} %`,
  hiddenSign: ':',
  noneSign: '–',
  tooFew: 'for få til tall',
  hiddenWhy: {
    'too-few': 'Gjelder for få ansatte til at vi kan vise tallet.',
    together: 'Vises bare sammen med andre kurs.',
    'one-range': 'Gjelder for få ansatte til at vi kan vise tallet.',
    'whole-only': 'Vises bare for hele kommunen og alle kurs samlet.',
  },
  whole: (name: string) => `${name} samlet`,
  ownStaff: (name: string) => `Ansatte direkte i ${name}`,
  smallUnits: (name: string) => `Små enheter i ${name}`,

  downloads: 'Last ned rapporten',
  download: (format: string) => `Last ned ${format}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON', zip: 'Arkivpakke' },
  aboutArchive:
    'Arkivpakken er en zip-fil med rapporten som PDF/A-2a og en arkivmelding som arkivsystemet leser inn (Fiks Arkiv, Noark 5).',
  filters: 'Velg hva rapporten viser',
  unit: 'Enhet',
  levels: 'Nivåer',
  level: { nearest: 'Det nærmeste nivået', all: 'Alle nivåer' },
  statusDate: 'Statusdato',
  today: (day: string) => `I dag, ${day}`,
  newest: 'Nyeste tall',
  show: 'Vis rapporten',

  story: {
    unknown: 'Rapporten gjelder for få ansatte til å si om dere er der dere må være.',
    nothing: 'Ingen har krav på denne datoen, så det er ingenting å måle.',
    done: 'Ja: alle kravene er oppfylt.',
    near: (share: string) => `Nesten: ${share} av kravene er oppfylt.`,
    short: (share: string) => `Ikke ennå: ${share} av kravene er oppfylt.`,
    shortAndEven: (share: string) =>
      `Ikke ennå: ${share} av kravene er oppfylt, og ingen enhet skiller seg klart ut.`,
    shortAndBehind: (share: string, unit: string, unitShare: string) =>
      `Ikke ennå: ${share} av kravene er oppfylt. Lengst bak er ${unit}, med ${unitShare}.`,
  },

  quote: {
    title: 'Til saksframlegget',
    show: 'Vis teksten',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert, med kilden.',
    note: 'Ferdig tekst med kilde og dato. Tallene er de samme i PDF, Excel og CSV.',
    unit: (unit: string, municipality: string) => `${unit} i ${municipality}`,
    role: (role: string, municipality: string) => `rollen ${role} i ${municipality}`,
    claim: (day: string, share: string, where: string, course: string | null) =>
      `Per ${day} er ${share} av kravene til opplæring${course ? ` i kurset «${course}»` : ''} oppfylt i ${where}.`,
    qualified: (share: string) => `${share} av de ansatte har alt de skal ha.`,
    above: (points: string, n: number) =>
      `Fullføringsgraden er ${points} over de ${n} andre kommunene på Helgeland samlet.`,
    below: (points: string, n: number) =>
      `Fullføringsgraden er ${points} under de ${n} andre kommunene på Helgeland samlet.`,
    level: (n: number) =>
      `Fullføringsgraden er omtrent som i de ${n} andre kommunene på Helgeland samlet.`,
    about: (people: string, day: string) => `Tallene gjelder de ${people} som var ansatt ${day}.`,
    ranges: 'De er oppgitt som intervaller, så ingen kan kjennes igjen.',
    source: (title: string, day: string, version: string, sum: string) =>
      `Kilde: Leia, «${title}», status ${day}, innholdsversjon ${version}, kontrollsum ${sum}.`,
  },

  keyFigures: 'Nøkkeltall',
  completion: 'Fullføringsgrad',
  completionBasis: (n: string, of: string) => `${n} av ${of} påkrevde moduler`,
  completionRange: (of: string) => `Andel av ${of} påkrevde moduler`,
  qualified: 'Fullt kvalifiserte',
  qualifiedBasis: (n: string, of: string) => `${n} av ${of} ansatte`,
  qualifiedRange: (of: string) => `Andel av ${of} ansatte`,
  coverage: 'Dekning',

  definitions: 'Slik er det regnet',
  definition: {
    completion:
      'Stillingsrollene bestemmer hvilke moduler hver ansatt skal ha. Fullføringsgraden er hvor mange av disse som er bestått og gyldige på statusdatoen, delt på alle. En modul er ikke lenger gyldig når den er utløpt, eller når innholdet er endret så mye at den er utdatert.',
    qualified:
      'Ansatte som har gyldig bestått alle modulene de skal ha, delt på alle ansatte som har minst ett krav.',
    coverage:
      'Dekning for en modul er ansatte med gyldig modul delt på ansatte som skal ha den. For et kurs teller vi alle modulene i kurset på samme måte.',
    range: (width: number) =>
      `Tallene er intervaller. Nøyaktige tall kunne trekkes fra hverandre, slik at resultatet til enkeltpersoner kom fram. Alle intervaller spenner over minst ${width} påkrevde moduler (for fullt kvalifiserte: ${width} ansatte) og er rundet utover til hele prosent. Det sanne tallet ligger alltid innenfor.`,
  },

  chart: {
    title: 'Hvor er vi bak?',
    bars: 'Stolpene viser intervallene som andelene ligger i.',
    line: 'Den tynne streken er hele utvalget.',
    band: 'Båndet er hele utvalget.',
    summary: (
      count: number,
      whole: string,
      low: string,
      lowShare: string,
      high: string,
      highShare: string,
    ) =>
      `Fullføringsgrad i ${count} enheter. Samlet ${whole}. Lavest ligger ${low} med ${lowShare}, høyest ${high} med ${highShare}.`,
    short: (count: number, whole: string) => `Fullføringsgrad i ${count} enheter. Samlet ${whole}.`,
    showTable: 'Vis tallene som tabell',
    share: 'Fullføringsgrad',
  },

  units: {
    title: 'Dekning per enhet og kurs',
    one: 'Dekning per kurs',
    all: 'Alle kurs',
    together: 'Skjulte kurs samlet',
    open: (unit: string) => `Vis enhetene i ${unit}`,
    merged: (names: string) => `Slått sammen: ${names}`,
    scrollHint: 'Dra tabellen sidelengs for å se alle kolonnene.',
    scroll: 'Tabell som kan rulles sidelengs',
  },
  modules: {
    title: 'Dekning per modul',
    module: 'Modul',
    course: 'Kurs',
  },
  legend: {
    label: 'Tegnforklaring',
    steps: ['under 50', '50–64', '65–79', '80–89', '90–100 %'],
    middle: 'Fargen følger midten av intervallet.',
    hidden: 'skjult',
    none: 'ikke påkrevd',
  },
  hidden: {
    sign: {
      together:
        'betyr at kurset bare vises sammen med andre, i «Skjulte kurs samlet» eller i «Alle kurs». Alene ville det gjelde færre enn fem ansatte, eller kunne regnes ut av summene.',
      'too-few': 'betyr at tallet gjelder for få ansatte til at vi kan vise det.',
      'whole-only':
        'ved «Fullt kvalifiserte» betyr at tallet vises bare for hele kommunen og alle kurs samlet.',
      'one-range': 'betyr at gruppa er så liten at alle andeler er mulige.',
    },
    cells: (n: number, of: number) => `${n} av ${of} ${of === 1 ? 'celle' : 'celler'} er skjult.`,
    merged: (n: number) =>
      n === 0 ? 'Ingen enheter er slått sammen.' : `${n} små enheter er slått sammen med andre.`,
  },

  sees: {
    title: 'Hvem ser hva',
    role: 'Rolle',
    does: 'Ser',
    doesNot: 'Ser ikke',
    rows: [
      ['Du selv', 'Alt om deg: svar, poeng, hva du har fullført, og hvem som har sett på deg', '–'],
      [
        'Enhetsleder',
        'Egen enhet og enhetene under ved navn: fullført eller ikke, dato, gyldig til',
        'Svar, poeng, forsøk, tid brukt, frivillige kurs',
      ],
      ['Toppleder', 'Tall for enheter på minst fem', 'Navn'],
      ['Regionkoordinator', 'Tall for kommuner på minst fem', 'Navn og enheter'],
    ],
  },
  privacy: {
    title: 'Personvern i rapporten',
    purpose:
      'Rapporten skal hjelpe deg å planlegge opplæring. Den skal ikke brukes til å vurdere enkeltpersoner.',
    dates:
      'Før en ny tabell vises, kontrollerer vi den sammen med tabellene fra tidligere månedsskifter og fra natten før. Hvis de til sammen ville fortalt noe om færre enn fem ansatte, blir den forrige stående, med sin egen dato. Tall som noen har skrevet ned andre netter, er ikke med i kontrollen.',
    ground: 'Grunnlag: arbeidsmiljøloven §§ 9-1 og 9-2.',
  },
  checksum: 'Kontrollsum (SHA-256)',
  checksumNote: 'Den samme summen står i alle filene når tallene er de samme.',

  problem: {
    date: 'Denne datoen kan ikke velges',
    dateWhy: (from: string, to: string) =>
      `Du kan velge i dag eller den siste dagen i en av de tolv siste månedene, fra ${from} til ${to}. Andre datoer er stengt, så ingen kan regne seg fram til enkeltpersoner.`,
    dateMend: 'Velg en av disse datoene:',
    levels: 'Disse nivåene kan ikke velges',
    levelsWhy: 'Du kan velge det nærmeste nivået eller alle nivåer.',
    levelsMend: 'Velg ett av disse:',
    fileMend: 'Åpne rapporten i Leia, og last ned filen derfra.',
    noFile: 'Vi finner ikke rapporten',
    noFileWhy: 'Adressen kan være feil, eller du har ikke tilgang til den.',
    tooFew: 'Enheten har for få ansatte til egne tall',
    tooFewWhy: (municipality: string) =>
      `Tallene for enheten din er regnet med i kommunens rapport, sammen med naboenheter. Be den som leder ${municipality} kommune, om å få se den.`,
    unpublished: 'Tallene for enheten kommer i natt',
    unpublishedWhy:
      'Enhetenes tall regnes ut og kontrolleres hver natt. De første er klare i morgen tidlig.',
    toMyPage: 'Gå til Min side',
  },

  sheets: { figures: 'Tall', about: 'Om rapporten' },
  csv: {
    report: 'Rapport',
    scope: 'Utvalg',
    employees: 'Ansatte',
    statusDate: 'Statusdato',
    rowsOn: 'Enhetstall fra',
    cohortOn: 'Ansatt den',
    nightOn: 'Nattlige måltall fra',
    version: 'Innholdsversjon',
    hidden: 'Skjult',
    dates: 'Forbehold',
    figure: 'Måltall',
    unit: 'Enhet',
    level: 'Nivå',
    code: 'Kode',
    course: 'Kurs',
    low: 'Minst (%)',
    high: 'Høyst (%)',
    shown: 'Vises som',
    why: 'Hvorfor skjult',
    all: 'Alle kurs',
    merged: 'Slått sammen',
    definition: 'Definisjon',
    ranges: 'Intervaller',
  },
}
export type ReportingText = typeof nb
