import { nn as measures } from '../reporting-measures/nn.ts'
import type { ReportingText } from './nb.ts'

export const nn: ReportingText = {
  measures,
  reports: 'Rapportar',
  municipality: (name) => `${name} kommune`,
  title: (name) => `Kompetanse i ${name}`,
  tabTitle: (name) => `Kompetanserapport for ${name} – Leia`,
  listTitle: 'Rapportar – Leia',
  choose: 'Vel rapporten du vil opne.',
  reportOf: 'Rapporten til kvar kommune',
  wholeMunicipality: 'Heile kommunen',
  status: (day) => `Status ${day}.`,
  version: (version) => `Innhaldsversjon ${version}.`,
  selected: (people) => `${people} i utvalet.`,
  people: (n) => (n === null ? 'færre enn 5 tilsette' : `${n} tilsette`),
  percent: (n) => `${n} %`,
  percentRange: (low, high) => `${low}–${high} %`,
  hiddenSign: ':',
  noneSign: '–',
  tooFew: 'for få til tal',
  hiddenWhy: {
    'too-few': 'Gjeld for få tilsette til at vi kan vise talet.',
    together: 'Blir berre vist saman med andre kurs.',
    'one-range': 'Gjeld for få tilsette til at vi kan vise talet.',
    'whole-only': 'Blir berre vist for heile kommunen og alle kurs samla.',
  },
  whole: (name) => `${name} samla`,
  ownStaff: (name) => `Tilsette direkte i ${name}`,
  smallUnits: (name) => `Små einingar i ${name}`,

  downloads: 'Last ned rapporten',
  download: (format: string) => `Last ned ${format}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON', zip: 'Arkivpakke' },
  aboutArchive:
    'Arkivpakken er ei zip-fil med rapporten som PDF/A-2a og ei arkivmelding som arkivsystemet les inn (Fiks Arkiv, Noark 5).',
  filters: 'Vel kva rapporten viser',
  unit: 'Eining',
  levels: 'Nivå',
  level: { nearest: 'Det næraste nivået', all: 'Alle nivå' },
  statusDate: 'Statusdato',
  today: (day) => `I dag, ${day}`,
  newest: 'Nyaste tal',
  show: 'Vis rapporten',

  story: {
    unknown: 'Rapporten gjeld for få tilsette til å seie om de er der de må vere.',
    nothing: 'Ingen har krav på denne datoen, så det er ingenting å måle.',
    done: 'Ja: alle krava er oppfylte.',
    near: (share) => `Nesten: ${share} av krava er oppfylte.`,
    short: (share) => `Ikkje enno: ${share} av krava er oppfylte.`,
    shortAndEven: (share) =>
      `Ikkje enno: ${share} av krava er oppfylte, og inga eining skil seg klart ut.`,
    shortAndBehind: (share, unit, unitShare) =>
      `Ikkje enno: ${share} av krava er oppfylte. Lengst bak er ${unit}, med ${unitShare}.`,
  },

  quote: {
    title: 'Til saksframlegget',
    show: 'Vis teksten',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert, med kjelda.',
    note: 'Ferdig tekst med kjelde og dato. Tala er dei same i PDF, Excel og CSV.',
    unit: (unit, municipality) => `${unit} i ${municipality}`,
    role: (role, municipality) => `rolla ${role} i ${municipality}`,
    claim: (day, share, where, course) =>
      `Per ${day} er ${share} av krava til opplæring${course ? ` i kurset «${course}»` : ''} oppfylte i ${where}.`,
    qualified: (share) => `${share} av dei tilsette har alt dei skal ha.`,
    above: (points, n) =>
      `Fullføringsgraden er ${points} over dei ${n} andre kommunane på Helgeland samla.`,
    below: (points, n) =>
      `Fullføringsgraden er ${points} under dei ${n} andre kommunane på Helgeland samla.`,
    level: (n) => `Fullføringsgraden er om lag som i dei ${n} andre kommunane på Helgeland samla.`,
    about: (people, day) => `Tala gjeld dei ${people} som var tilsette ${day}.`,
    ranges: 'Dei er oppgitte som intervall, så ingen kan kjennast att.',
    source: (title, day, version, sum) =>
      `Kjelde: Leia, «${title}», status ${day}, innhaldsversjon ${version}, kontrollsum ${sum}.`,
  },

  keyFigures: 'Nøkkeltal',
  completion: 'Fullføringsgrad',
  completionBasis: (n, of) => `${n} av ${of} påkravde modular`,
  completionRange: (of) => `Del av ${of} påkravde modular`,
  qualified: 'Fullt kvalifiserte',
  qualifiedBasis: (n, of) => `${n} av ${of} tilsette`,
  qualifiedRange: (of) => `Del av ${of} tilsette`,
  coverage: 'Dekning',

  definitions: 'Slik er det rekna',
  definition: {
    completion:
      'Stillingsrollene avgjer kva modular kvar tilsett skal ha. Fullføringsgraden er kor mange av desse som er beståtte og gyldige på statusdatoen, delt på alle. Ein modul er ikkje lenger gyldig når han har gått ut, eller når innhaldet er endra så mykje at han er utdatert.',
    qualified:
      'Tilsette som har alle modulane dei skal ha, beståtte og gyldige, delt på alle tilsette som har minst eitt krav.',
    coverage:
      'Dekning for ein modul er tilsette med gyldig modul delt på tilsette som skal ha han. For eit kurs tel vi alle modulane i kurset på same måten.',
    range: (width) =>
      `Tala er intervall. Nøyaktige tal kunne trekkjast frå kvarandre, slik at resultatet til enkeltpersonar kom fram. Alle intervall spenner over minst ${width} påkravde modular (for fullt kvalifiserte: ${width} tilsette) og er runda utover til heile prosent. Det sanne talet ligg alltid innanfor.`,
  },

  chart: {
    title: 'Kvar er vi bak?',
    bars: 'Stolpane viser intervalla som delane ligg i.',
    line: 'Den tynne streken er heile utvalet.',
    band: 'Bandet er heile utvalet.',
    summary: (count, whole, low, lowShare, high, highShare) =>
      `Fullføringsgrad i ${count} einingar. Samla ${whole}. Lågast ligg ${low} med ${lowShare}, høgast ${high} med ${highShare}.`,
    short: (count, whole) => `Fullføringsgrad i ${count} einingar. Samla ${whole}.`,
    showTable: 'Vis tala som tabell',
    share: 'Fullføringsgrad',
  },

  units: {
    title: 'Dekning per eining og kurs',
    one: 'Dekning per kurs',
    all: 'Alle kurs',
    together: 'Skjulte kurs samla',
    open: (unit) => `Vis einingane i ${unit}`,
    merged: (names) => `Slått saman: ${names}`,
    scrollHint: 'Dra tabellen sidelengs for å sjå alle kolonnane.',
    scroll: 'Tabell som kan rullast sidelengs',
  },
  modules: {
    title: 'Dekning per modul',
    module: 'Modul',
    course: 'Kurs',
  },
  legend: {
    label: 'Teiknforklaring',
    steps: ['under 50', '50–64', '65–79', '80–89', '90–100 %'],
    middle: 'Fargen følgjer midten av intervallet.',
    hidden: 'skjult',
    none: 'ikkje påkravd',
  },
  hidden: {
    sign: {
      together:
        'tyder at kurset berre blir vist saman med andre. Åleine ville det gjelde færre enn fem tilsette, eller kunne reknast ut av summane.',
      'too-few': 'tyder at talet gjeld for få tilsette til at vi kan vise det.',
      'whole-only':
        'ved «Fullt kvalifiserte» tyder at talet berre blir vist for heile kommunen og alle kurs samla.',
      'one-range': 'tyder at gruppa er så lita at alle delar er moglege.',
    },
    cells: (n, of) =>
      `${n} av ${of} ${of === 1 ? 'celle' : 'celler'} er ${n === 1 || of === 1 ? 'skjult' : 'skjulte'}.`,
    merged: (n) =>
      n === 0 ? 'Ingen einingar er slåtte saman.' : `${n} små einingar er slåtte saman med andre.`,
  },

  sees: {
    title: 'Kven ser kva',
    role: 'Rolle',
    does: 'Ser',
    doesNot: 'Ser ikkje',
    rows: [
      [
        'Du sjølv',
        'Alt om deg: svar, poeng, kva du har fullført, og kven som har sett på deg',
        '–',
      ],
      [
        'Einingsleiar',
        'Eiga eining og einingane under ved namn: fullført eller ikkje, dato, gyldig til',
        'Svar, poeng, forsøk, tid brukt, frivillige kurs',
      ],
      ['Toppleiar', 'Tal for einingar på minst fem', 'Namn'],
      ['Regionkoordinator', 'Tal for kommunar på minst fem', 'Namn og einingar'],
    ],
  },
  privacy: {
    title: 'Personvern i rapporten',
    purpose:
      'Rapporten skal hjelpe deg å planleggje opplæring. Han skal ikkje brukast til å vurdere enkeltpersonar.',
    dates:
      'Før ein ny tabell blir vist, kontrollerer vi han saman med tabellane frå tidlegare månadsskifte og frå natta før. Viss dei til saman ville fortalt noko om færre enn fem tilsette, blir den førre ståande, med sin eigen dato. Tal som nokon har skrive ned andre netter, er ikkje med i kontrollen.',
    ground: 'Grunnlag: arbeidsmiljølova §§ 9-1 og 9-2.',
  },
  checksum: 'Kontrollsum (SHA-256)',
  checksumNote: 'Den same summen står i alle filene når tala er dei same.',

  problem: {
    date: 'Denne datoen kan ikkje veljast',
    dateWhy: (from, to) =>
      `Du kan velje i dag eller den siste dagen i ein av dei tolv siste månadene, frå ${from} til ${to}. Andre datoar er stengde, så ingen kan rekne seg fram til enkeltpersonar.`,
    dateMend: 'Vel ein av desse datoane:',
    levels: 'Desse nivåa kan ikkje veljast',
    levelsWhy: 'Du kan velje det næraste nivået eller alle nivå.',
    levelsMend: 'Vel eitt av desse:',
    fileMend: 'Opne rapporten i Leia, og last ned fila derifrå.',
    noFile: 'Vi finn ikkje rapporten',
    noFileWhy: 'Adressa kan vere feil, eller du har ikkje tilgang til han.',
    tooFew: 'Eininga har for få tilsette til eigne tal',
    tooFewWhy: (municipality) =>
      `Tala for eininga di er rekna med i rapporten til kommunen, saman med naboeiningar. Be den som leier ${municipality} kommune, om å få sjå han.`,
    unpublished: 'Tala for eininga kjem i natt',
    unpublishedWhy:
      'Tala for einingane blir rekna ut og kontrollerte kvar natt. Dei første er klare i morgon tidleg.',
    toMyPage: 'Gå til Mi side',
  },

  sheets: { figures: 'Tal', about: 'Om rapporten' },
  csv: {
    report: 'Rapport',
    scope: 'Utval',
    employees: 'Tilsette',
    statusDate: 'Statusdato',
    rowsOn: 'Einingstal frå',
    nightOn: 'Nattlege måltal frå',
    cohortOn: 'Tilsett den',
    version: 'Innhaldsversjon',
    hidden: 'Skjult',
    dates: 'Atterhald',
    figure: 'Måltal',
    unit: 'Eining',
    level: 'Nivå',
    code: 'Kode',
    course: 'Kurs',
    low: 'Minst (%)',
    high: 'Høgst (%)',
    shown: 'Blir vist som',
    why: 'Kvifor skjult',
    all: 'Alle kurs',
    merged: 'Slått saman',
    definition: 'Definisjon',
    ranges: 'Intervall',
  },
}
