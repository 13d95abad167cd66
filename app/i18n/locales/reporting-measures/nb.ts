type Ends = { low: number; high: number }

const range = (low: number | string, high: number | string) =>
  low === high ? `${low}` : `${low}–${high}`
const days = (n: number) => (n === 1 ? '1 dag' : `${n} dager`)

export const nb = {
  /** Of what is worked out at night. */
  asOf: (day: string) => `Status ved utgangen av ${day}.`,
  titles: {
    change: 'Endring i perioden',
    trend: 'Fullføringsgrad måned for måned',
    ending: 'Utløper innen 30, 60 og 90 dager',
    region: 'Sammenlignet med regionen',
    vulnerable: 'Sårbarhet',
    waiting: 'Tid til kompetanse',
    gap: 'Kompetansegap',
    voluntary: 'Frivillige kurs',
  },
  figure: 'Tall',
  date: 'Dato',
  share: 'Andel',
  others: 'De andre kommunene',
  after: 'Etter',
  course: 'Kurs',
  range,
  days,
  within: (n: number) => `innen ${days(n)}`,
  points: (low: number, high: number) => {
    if (low === 0 && high === 0) return '0 prosentpoeng'
    if (low >= 0) return `${range(low, high)} prosentpoeng over`
    if (high <= 0) return `${range(-high, -low)} prosentpoeng under`
    return `fra ${-low} under til ${high} prosentpoeng over`
  },
  median: (median: { kind: string; low?: number; high?: number; by?: number }) => {
    if (median.kind === 'days') return `${range(median.low ?? 0, median.high ?? 0)} dager`
    if (median.kind === 'after') return `mer enn ${days(median.low ?? 0)}`
    return `ikke nådd etter ${days(median.by ?? 0)}`
  },
  scales: { percent: 'prosent', points: 'prosentpoeng', days: 'dager', levels: 'nivåer' },
  region: {
    columns: {
      own: 'Egen kommune',
      others: 'De andre samlet',
      difference: 'Forskjell',
      q1: 'En firedel ligger under',
      median: 'Halvparten ligger under',
      q3: 'Tre firedeler ligger under',
    },
    above: (points: string, n: number) =>
      `Dere ligger ${points} over de ${n} andre kommunene samlet.`,
    below: (points: string, n: number) =>
      `Dere ligger ${points} under de ${n} andre kommunene samlet.`,
    level: (n: number) => `Dere ligger omtrent likt med de ${n} andre kommunene samlet.`,
    points: ({ low, high }: Ends) => `${range(low, high)} prosentpoeng`,
    none: 'Vi sammenligner først når minst fem andre kommuner har ti ansatte eller flere med krav.',
    caption:
      'Boksen er den midterste halvdelen av de andre kommunene, streken i den er medianen. Sirkelen er dere. Vi lager ingen rangering.',
    live: (day: string) => `Tallet deres er fra i dag, de andres fra utgangen av ${day}.`,
    summary: (rows: string) => `Egen kommune mot de andre. ${rows}`,
    row: (course: string, own: string, q1: number, median: number, q3: number) =>
      `${course}: egen ${own}, de andre fra ${q1} til ${q3} %, median ${median} %.`,
    box: (q1: number, median: number, q3: number) => `${q1}–${q3} %, median ${median}`,
  },
  vulnerable: {
    functions: 'Kritiske funksjoner',
    shown: (figure: { kind: string; low: number | null; required: number | null }) =>
      figure.kind === 'exact' ? `${figure.low} av ${figure.required}` : ':',
    finding: (n: number, of: number) =>
      n === 0
        ? `Ingen av de ${of} kritiske funksjonene er sårbare: minst to ansatte kan gjøre hver av dem.`
        : `${n} av ${of} kritiske funksjoner er sårbare: færre enn to ansatte har kompetansen.`,
    hidden:
      'Dere har for få ansatte eller funksjoner til at vi kan vise hvor mange som er sårbare.',
    which:
      'Vi sier ikke hvilke, for det kunne peke på enkeltpersoner. Lista over funksjoner er felles for kommunene.',
  },
  waiting: {
    median: 'Halvparten er i mål etter',
    finding: {
      days: (low: number, high: number) =>
        `Halvparten av kravene er oppfylt ${range(low, high)} dager etter at de begynte å gjelde.`,
      after: (low: number) => `Det tar mer enn ${days(low)} før halvparten av kravene er oppfylt.`,
      notReached: (by: number) =>
        `Etter ${days(by)} er fortsatt under halvparten av kravene oppfylt.`,
      hidden: 'Det gjelder for få ansatte til at vi kan vise hvor lang tid det tar.',
    },
    caption:
      'Båndet viser hvor stor andel av kravene som er oppfylt så mange dager etter at de begynte å gjelde. Streken er halvparten.',
    axis: 'dager',
    half: 'halvparten',
    summary: (finding: string, last: string, day: number) =>
      `${finding} Etter ${days(day)} er ${last} oppfylt.`,
  },
  gap: {
    rows: 'Stillingsrolle og kompetanse',
    below: 'Under kravet',
    mean: 'Mangler i snitt (nivåer)',
    row: (role: string, competence: string | null, target: number) =>
      competence === null ? `${role}: alle kompetanser` : `${role}: ${competence}, nivå ${target}`,
    finding: (role: string, competence: string, target: number, share: string) =>
      `Størst er gapet i rollen ${role}: ${share} er under nivå ${target} i «${competence}».`,
    none: 'Ingen er under det rollen deres krever.',
    unknown: 'Ingen grupper er store nok til at vi kan vise gapet.',
  },
  trend: {
    opened: 'Utvalget',
    up: (since: string, from: string, to: string) => `Opp siden ${since}: fra ${from} til ${to}.`,
    down: (since: string, from: string, to: string) => `Ned siden ${since}: fra ${from} til ${to}.`,
    even: (since: string, _: string, to: string) => `Omtrent som ${since}: ${to}.`,
    raised: (before: string, after: string, from: string, to: string) =>
      `Andelen falt fra ${before} til ${after}. Da økte kravene fra ${from} til ${to} påkrevde moduler.`,
    caption:
      'Fylte merker er låste månedstall, det åpne er det nyeste. Tall for grupper er intervaller.',
    others: 'Stiplet linje er de andre kommunene samlet.',
    own: 'Dere',
    region: 'De andre',
    today: 'nå',
    summary: (finding: string, months: number) =>
      `${finding} Månedstall for ${months} ${months === 1 ? 'dato' : 'datoer'}.`,
    none: 'Det må to måneder til for å tegne en utvikling.',
  },
  ending: {
    finding: (course: string, share: string, days: number) =>
      `${share} av det som er gyldig i ${course}, utløper innen ${days} dager.`,
    all: (share: string, days: number) =>
      `${share} av det som er gyldig, utløper innen ${days} dager.`,
    none: 'Ingenting er gyldig nå, så ingenting kan utløpe.',
    unknown: 'Det gjelder for få ansatte til at vi kan vise hva som utløper.',
    caption: 'Stolpene viser intervallene som andelene ligger i.',
    tooWide: 'for få til å tegne',
    tooWideWhy: (widest: number) =>
      `Der intervallet går fra 0 til over ${widest} prosent, gjelder det for få ansatte til å tegne det.`,
    count: (low: string, high: string) => `${range(low, high)} beståtte moduler`,
    summary: (rows: string) => `Andel av gyldige beståtte moduler som utløper. ${rows}`,
    plan: 'Planlegg en felles fornyelse',
    planWhy:
      'Gi dem som må fornye, en frist og en dag der dere gjør det sammen. Leia spør bare om det som må fornyes.',
  },
  definition: {
    change:
      'Det samme tallet ved starten og slutten av perioden. Begge kommer fra låste månedstall, eller fra i dag.',
    trend:
      'Fullføringsgraden slik den ble låst den siste dagen i hver måned. Den blir ikke regnet ut på nytt senere. De andre kommunene er summen av kravene deres, ikke snittet av prosentene.',
    ending:
      'Beståtte moduler som er gyldige på datoen tallet er fra, men ikke etter så mange dager, delt på alle som er gyldige den datoen.',
    region:
      'Forskjellen er egen fullføringsgrad minus den de andre har samlet, i hele prosentpoeng. Kvartilene deler de andre kommunene i fire like store deler. Kommuner med færre enn ti ansatte med krav er ikke med.',
    vulnerable:
      'Kritiske funksjoner der færre enn to ansatte har kompetansen på nivået som trengs, delt på alle kritiske funksjoner.',
    waiting:
      'Dager fra et krav begynner å gjelde for en ansatt, til modulen er bestått første gang. De som ikke er ferdige, teller med så lenge vi har fulgt dem (Kaplan–Meier). Medianen er dagen da halvparten er i mål, og «ikke nådd» så lenge færre er det.',
    gap: 'For ansatte i en stillingsrolle: andelen som har lavere nivå enn rollen krever, og hvor mange nivåer de mangler i snitt. Den som har nok, mangler 0.',
    voluntary:
      'Gyldige beståtte moduler blant ansatte som ikke har krav om dem, delt på alle slike moduler. Vises bare for hele kommunen og aldri med navn.',
  },
  otherRequirements:
    'Kravene er endret siden tabellen ble laget, så den og summen for hele kommunen følger ikke de samme kravene. Den nye tabellen kommer i natt.',
  part: (day: string) =>
    `Tall for enheter og roller regnes ut hver natt. Disse viser status ved utgangen av ${day}.`,
  held: (day: string) =>
    `Radene i tabellene viser status ved utgangen av ${day}. Nyere rader ville sammen med disse ha fortalt noe om færre enn fem ansatte. Summen for hele kommunen er fra i dag.`,
  nightly: (day: string) =>
    `Radene i tabellene er fra i natt: status ved utgangen av ${day}. Summen for hele kommunen er fra i dag, så den kan være en annen enn summen av radene.`,
  cohort: (people: string, day: string) =>
    `Tabellen gjelder de ${people} som var ansatt ${day}. Nyansatte og de som har byttet enhet eller rolle, kommer med fra neste tertial. De som slutter, er med til da. Slik kan ingen skilles ut når folk kommer og går.`,
  jumps: 'Gå rett til',
  sections: {
    there: 'Er vi der vi må være?',
    help: 'Hvem trenger hjelp?',
    ending: 'Hva utløper?',
    region: 'Hvordan står vi mot regionen?',
    vulnerable: 'Hvor er vi sårbare?',
    about: 'Om tallene',
  },
  actions: {
    remind: 'Påminn dem som mangler noe',
    reminded: 'De som mangler noe og ikke er påminnet den siste uka, får en e-post.',
    remindWhy: 'Høyst én gang i uka til hver. Du får ikke vite hvem eller hvor mange.',
    assign: 'Tildel kurs med frist',
    people: 'Se hvem i enheten som mangler hva',
    peopleWhy: 'Bare for din egen enhet. De ansatte kan se at du har sett på lista.',
    subscribe: 'Få rapporten på e-post hver måned',
  },
  roles: {
    title: 'Dekning per stillingsrolle og kurs',
    role: 'Stillingsrolle',
    others: 'Andre roller',
    all: 'Alle roller',
  },
  filters: {
    role: 'Stillingsrolle',
    course: 'Kurs',
    allCourses: 'Alle påkrevde kurs',
    period: 'Periode',
    noPeriod: 'Bare statusdatoen',
    tertial: (day: string) => `Tertialet, fra ${day}`,
    year: (day: string) => `Året, fra ${day}`,
  },
  change: {
    up: (since: string, from: string) => `Siden ${since} har det gått opp fra ${from}.`,
    down: (since: string, from: string) => `Siden ${since} har det gått ned fra ${from}.`,
    even: (since: string, from: string) => `${upper(since)} var det ${from}.`,
  },
  show: {
    figure: 'Vis figuren og tallene',
    table: 'Vis tabellen',
    more: 'Les mer',
    about: 'Hvem og når tallene gjelder',
  },
  soon: (days: number) => `Utløper innen ${days} dager`,
  more: 'Flere tall for kommunen',
  onlyWhole:
    'Hva som utløper, tid til kompetanse, kompetansegap, sårbarhet og sammenligning med regionen vises bare for hele kommunen.',
  problem: {
    role: 'Denne stillingsrollen kan ikke velges',
    roleWhy:
      'Ingen i kommunen har den som hovedrolle, eller de er så få at de står under «Andre roller».',
    roleMend: 'Velg en av disse rollene:',
    course: 'Dette kurset kan ikke velges',
    courseWhy: 'Ingen i kommunen har krav om det på denne datoen.',
    courseMend: 'Velg ett av disse kursene:',
    period: 'Denne perioden kan ikke velges',
    periodBackwards: 'Perioden begynner etter at den slutter.',
    periodWhy:
      'En periode begynner ved utgangen av et tertial eller et år som vi har låste månedstall for.',
    periodMend: 'Velg en av disse periodene:',
    periodNone: 'Det er ingen perioder å velge for denne datoen ennå. Vis bare statusdatoen:',
    both: 'Enhet og stillingsrolle kan ikke velges sammen',
    bothWhy: 'Tall for en rolle i en enhet kunne vise resultatet til enkeltpersoner.',
    bothMend: 'Velg én av dem:',
    everything: 'Hele kommunen',
  },
  table: (title: string) => `Tabell: ${title}`,
  sheet: 'Mer om kommunen',
  columns: { row: 'Rad', column: 'Kolonne', scale: 'Måles i', low: 'Minst', high: 'Høyst' },
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export type MeasuresText = typeof nb
