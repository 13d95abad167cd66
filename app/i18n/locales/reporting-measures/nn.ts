import type { MeasuresText } from './nb.ts'

const range = (low: number | string, high: number | string) =>
  low === high ? `${low}` : `${low}–${high}`
const days = (n: number) => (n === 1 ? '1 dag' : `${n} dagar`)

export const nn: MeasuresText = {
  asOf: (day) => `Status ved utgangen av ${day}.`,
  titles: {
    change: 'Endring i perioden',
    trend: 'Fullføringsgrad månad for månad',
    ending: 'Går ut innan 30, 60 og 90 dagar',
    region: 'Samanlikna med regionen',
    vulnerable: 'Sårbarheit',
    waiting: 'Tid til kompetanse',
    gap: 'Kompetansegap',
    voluntary: 'Frivillige kurs',
  },
  figure: 'Tal',
  date: 'Dato',
  share: 'Del',
  others: 'Dei andre kommunane',
  after: 'Etter',
  course: 'Kurs',
  range,
  days,
  within: (n) => `innan ${days(n)}`,
  points: (low, high) => {
    if (low === 0 && high === 0) return '0 prosentpoeng'
    if (low >= 0) return `${range(low, high)} prosentpoeng over`
    if (high <= 0) return `${range(-high, -low)} prosentpoeng under`
    return `frå ${-low} under til ${high} prosentpoeng over`
  },
  median: (median) => {
    if (median.kind === 'days') return `${range(median.low ?? 0, median.high ?? 0)} dagar`
    if (median.kind === 'after') return `meir enn ${days(median.low ?? 0)}`
    return `ikkje nådd etter ${days(median.by ?? 0)}`
  },
  scales: { percent: 'prosent', points: 'prosentpoeng', days: 'dagar', levels: 'nivå' },
  region: {
    columns: {
      own: 'Eigen kommune',
      others: 'Dei andre samla',
      difference: 'Skilnad',
      q1: 'Ein firedel ligg under',
      median: 'Halvparten ligg under',
      q3: 'Tre firedelar ligg under',
    },
    above: (points, n) => `De ligg ${points} over dei ${n} andre kommunane samla.`,
    below: (points, n) => `De ligg ${points} under dei ${n} andre kommunane samla.`,
    level: (n) => `De ligg om lag likt med dei ${n} andre kommunane samla.`,
    points: ({ low, high }) => `${range(low, high)} prosentpoeng`,
    none: 'Vi samanliknar først når minst fem andre kommunar har ti tilsette eller fleire med krav.',
    caption:
      'Boksen er den midtarste halvdelen av dei andre kommunane, streken i han er medianen. Sirkelen er de. Vi lagar inga rangering.',
    live: (day) => `Talet dykkar er frå i dag, talet til dei andre frå utgangen av ${day}.`,
    summary: (rows) => `Eigen kommune mot dei andre. ${rows}`,
    row: (course, own, q1, median, q3) =>
      `${course}: eigen ${own}, dei andre frå ${q1} til ${q3} %, median ${median} %.`,
    box: (q1, median, q3) => `${q1}–${q3} %, median ${median}`,
  },
  vulnerable: {
    functions: 'Kritiske funksjonar',
    shown: (figure) => (figure.kind === 'exact' ? `${figure.low} av ${figure.required}` : ':'),
    finding: (n, of) =>
      n === 0
        ? `Ingen av dei ${of} kritiske funksjonane er sårbare: minst to tilsette kan gjere kvar av dei.`
        : `${n} av ${of} kritiske funksjonar er sårbare: færre enn to tilsette har kompetansen.`,
    hidden: 'De har for få tilsette eller funksjonar til at vi kan vise kor mange som er sårbare.',
    which:
      'Vi seier ikkje kva for nokre, for det kunne peike på enkeltpersonar. Lista over funksjonar er felles for kommunane.',
  },
  waiting: {
    median: 'Halvparten er i mål etter',
    finding: {
      days: (low, high) =>
        `Halvparten av krava er oppfylte ${range(low, high)} dagar etter at dei tok til å gjelde.`,
      after: (low) => `Det tek meir enn ${days(low)} før halvparten av krava er oppfylte.`,
      notReached: (by) => `Etter ${days(by)} er framleis under halvparten av krava oppfylte.`,
      hidden: 'Det gjeld for få tilsette til at vi kan vise kor lang tid det tek.',
    },
    caption:
      'Bandet viser kor stor del av krava som er oppfylte så mange dagar etter at dei tok til å gjelde. Streken er halvparten.',
    axis: 'dagar',
    half: 'halvparten',
    summary: (finding, last, day) => `${finding} Etter ${days(day)} er ${last} oppfylt.`,
  },
  gap: {
    rows: 'Stillingsrolle og kompetanse',
    below: 'Under kravet',
    mean: 'Manglar i snitt (nivå)',
    row: (role, competence, target) =>
      competence === null ? `${role}: alle kompetansar` : `${role}: ${competence}, nivå ${target}`,
    finding: (role, competence, target, share) =>
      `Størst er gapet i rolla ${role}: ${share} er under nivå ${target} i «${competence}».`,
    none: 'Ingen er under det rolla deira krev.',
    unknown: 'Ingen grupper er store nok til at vi kan vise gapet.',
  },
  trend: {
    opened: 'Utvalet',
    up: (since, from, to) => `Opp sidan ${since}: frå ${from} til ${to}.`,
    down: (since, from, to) => `Ned sidan ${since}: frå ${from} til ${to}.`,
    even: (since, _, to) => `Om lag som ${since}: ${to}.`,
    raised: (before, after, from, to) =>
      `Delen fall frå ${before} til ${after}. Då auka krava frå ${from} til ${to} påkravde modular.`,
    caption:
      'Fylte merke er låste månadstal, det opne er det nyaste. Tal for grupper er intervall.',
    others: 'Stipla linje er dei andre kommunane samla.',
    own: 'De',
    region: 'Dei andre',
    today: 'no',
    summary: (finding, months) =>
      `${finding} Månadstal for ${months} ${months === 1 ? 'dato' : 'datoar'}.`,
    none: 'Det må to månader til for å teikne ei utvikling.',
  },
  ending: {
    finding: (course, share, n) =>
      `${share} av det som er gyldig i ${course}, går ut innan ${n} dagar.`,
    all: (share, n) => `${share} av det som er gyldig, går ut innan ${n} dagar.`,
    none: 'Ingenting er gyldig no, så ingenting kan gå ut.',
    unknown: 'Det gjeld for få tilsette til at vi kan vise kva som går ut.',
    caption: 'Stolpane viser intervalla som delane ligg i.',
    tooWide: 'for få til å teikne',
    tooWideWhy: (widest) =>
      `Der intervallet går frå 0 til over ${widest} prosent, gjeld det for få tilsette til å teikne det.`,
    count: (low, high) => `${range(low, high)} beståtte modular`,
    summary: (rows) => `Del av gyldige beståtte modular som går ut. ${rows}`,
    plan: 'Planlegg ei felles fornying',
    planWhy:
      'Gi dei som må fornye, ein frist og ein dag der de gjer det saman. Leia spør berre om det som må fornyast.',
  },
  definition: {
    change:
      'Det same talet ved starten og slutten av perioden. Begge kjem frå låste månadstal, eller frå i dag.',
    trend:
      'Fullføringsgraden slik han vart låst den siste dagen i kvar månad. Han blir ikkje rekna ut på nytt seinare. Dei andre kommunane er summen av krava deira, ikkje snittet av prosentane.',
    ending:
      'Beståtte modular som er gyldige på datoen talet er frå, men ikkje etter så mange dagar, delte på alle som er gyldige den datoen.',
    region:
      'Skilnaden er eigen fullføringsgrad minus den dei andre har samla, i heile prosentpoeng. Kvartilane deler dei andre kommunane i fire like store delar. Kommunar med færre enn ti tilsette med krav er ikkje med.',
    vulnerable:
      'Kritiske funksjonar der færre enn to tilsette har kompetansen på nivået som trengst, delte på alle kritiske funksjonar.',
    waiting:
      'Dagar frå eit krav tek til å gjelde for ein tilsett, til modulen er bestått første gong. Dei som ikkje er ferdige, tel med så lenge vi har følgt dei (Kaplan–Meier). Medianen er dagen då halvparten er i mål, og «ikkje nådd» så lenge færre er det.',
    gap: 'For tilsette i ei stillingsrolle: delen som har lågare nivå enn rolla krev, og kor mange nivå dei manglar i snitt. Den som har nok, manglar 0.',
    voluntary:
      'Gyldige beståtte modular blant tilsette som ikkje har krav om dei, delte på alle slike modular. Blir vist berre for heile kommunen og aldri med namn.',
  },
  otherRequirements:
    'Krava er endra sidan tabellen vart laga, så han og summen for heile kommunen følgjer ikkje dei same krava. Den nye tabellen kjem i natt.',
  part: (day) =>
    `Tal for einingar og roller blir rekna ut kvar natt. Desse viser status ved utgangen av ${day}.`,
  held: (day) =>
    `Radene i tabellane viser status ved utgangen av ${day}. Nyare rader ville saman med desse ha fortalt noko om færre enn fem tilsette. Summen for heile kommunen er frå i dag.`,
  nightly: (day) =>
    `Radene i tabellane er frå i natt: status ved utgangen av ${day}. Summen for heile kommunen er frå i dag, så han kan vere ein annan enn summen av radene.`,
  cohort: (people, day) =>
    `Tabellen gjeld dei ${people} som var tilsette ${day}. Nytilsette og dei som har bytt eining eller rolle, kjem med frå neste tertial. Dei som sluttar, er med til då. Slik kan ingen skiljast ut når folk kjem og går.`,
  jumps: 'Gå rett til',
  sections: {
    there: 'Er vi der vi må vere?',
    help: 'Kven treng hjelp?',
    ending: 'Kva går ut?',
    region: 'Korleis står vi mot regionen?',
    vulnerable: 'Kvar er vi sårbare?',
    about: 'Om tala',
  },
  actions: {
    remind: 'Minn på dei som manglar noko',
    reminded:
      'Dei som manglar noko og ikkje har fått noka påminning den siste veka, får ein e-post.',
    remindWhy: 'Høgst éin gong i veka til kvar. Du får ikkje vite kven eller kor mange.',
    assign: 'Tildel kurs med frist',
    people: 'Sjå kven i eininga som manglar kva',
    peopleWhy: 'Berre for di eiga eining. Dei tilsette kan sjå at du har sett på lista.',
    subscribe: 'Få rapporten på e-post kvar månad',
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
    allCourses: 'Alle påkravde kurs',
    period: 'Periode',
    noPeriod: 'Berre statusdatoen',
    tertial: (day) => `Tertialet, frå ${day}`,
    year: (day) => `Året, frå ${day}`,
  },
  change: {
    up: (since, from) => `Sidan ${since} har det gått opp frå ${from}.`,
    down: (since, from) => `Sidan ${since} har det gått ned frå ${from}.`,
    even: (since, from) => `${upper(since)} var det ${from}.`,
  },
  show: {
    figure: 'Vis figuren og tala',
    table: 'Vis tabellen',
    more: 'Les meir',
    about: 'Kven og når tala gjeld',
  },
  soon: (days) => `Går ut innan ${days} dagar`,
  more: 'Fleire tal for kommunen',
  onlyWhole:
    'Kva som går ut, tid til kompetanse, kompetansegap, sårbarheit og samanlikning med regionen blir vist berre for heile kommunen.',
  problem: {
    role: 'Denne stillingsrolla kan ikkje veljast',
    roleWhy:
      'Ingen i kommunen har ho som hovudrolle, eller dei er så få at dei står under «Andre roller».',
    roleMend: 'Vel ei av desse rollene:',
    course: 'Dette kurset kan ikkje veljast',
    courseWhy: 'Ingen i kommunen har krav om det på denne datoen.',
    courseMend: 'Vel eitt av desse kursa:',
    period: 'Denne perioden kan ikkje veljast',
    periodBackwards: 'Perioden tek til etter at han sluttar.',
    periodWhy:
      'Ein periode tek til ved utgangen av eit tertial eller eit år som vi har låste månadstal for.',
    periodMend: 'Vel ein av desse periodane:',
    periodNone: 'Det er ingen periodar å velje for denne datoen enno. Vis berre statusdatoen:',
    both: 'Eining og stillingsrolle kan ikkje veljast saman',
    bothWhy: 'Tal for ei rolle i ei eining kunne vise resultatet til enkeltpersonar.',
    bothMend: 'Vel éin av dei:',
    everything: 'Heile kommunen',
  },
  table: (title) => `Tabell: ${title}`,
  sheet: 'Meir om kommunen',
  columns: { row: 'Rad', column: 'Kolonne', scale: 'Målt i', low: 'Minst', high: 'Høgst' },
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
