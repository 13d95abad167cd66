type Refused =
  | { code: 'not-offered' }
  | { code: 'case-system'; refusal: { code: keyof typeof refusals; post?: string } }

const refusals = {
  'case-closed': 'Saken er avsluttet, så det kan ikke gjøres mer i den.',
  'unknown-post': 'Journalposten finnes ikke ennå.',
  'unknown-type': 'Det er ingen journalposttype.',
  'unknown-method': 'Det er ingen avskrivningsmåte.',
  'already-registered': 'Journalposten er allerede registrert og kan ikke registreres på nytt.',
  'not-awaiting-approval': 'Brevet venter ikke på godkjenning.',
  'not-returnable': 'Brevet kan ikke sendes tilbake nå.',
  'not-finalisable': 'Brevet kan ikke ferdigstilles nå.',
  'incoming-not-dispatched': 'Et inngående dokument kan ikke ekspederes.',
  'not-finalised': 'Brevet er ikke ferdigstilt, så det kan ikke ekspederes.',
  'already-dispatched': 'Brevet er allerede ekspedert.',
  'not-journallable': 'Dokumentet er ikke klart til å journalføres.',
  'not-incoming': 'Bare inngående dokumenter avskrives.',
  'nothing-dispatched':
    'Det er ikke sendt noe svar ennå, så dokumentet kan ikke avskrives som besvart.',
  unsettled: 'Saken har restanse: et inngående dokument er ikke avskrevet.',
  'not-journalled': 'Saken kan ikke avsluttes før alle dokumenter er journalført.',
}

export const nb = {
  frame: (pass: number) =>
    `Før hver sak til den er avsluttet. Du består med ${pass}\u00a0poeng av 100.`,
  cases: 'Sakene',
  hidden: 'Prøvesak',
  standing: (isDone: boolean, moves: number): string =>
    isDone ? 'Ført til ende' : moves > 0 ? 'Påbegynt' : 'Ikke begynt',
  refusedTitle: (step: string) => (step ? `«${step}» ble stoppet` : 'Det gikk ikke'),
  refusal: (refused: Refused): string =>
    refused.code === 'not-offered'
      ? 'Det kunne ikke gjøres der saken sto.'
      : refusals[refused.refusal.code],
  flow: 'Flyten',
  drawing: 'Tegning av flyten. Den samme flyten står som liste under.',
  asList: 'Flyten som liste',
  state: { done: 'Utført', here: 'Du er her', ahead: 'Gjenstår', hereShort: 'Her' },
  hereNow: (names: string[]) =>
    names.length > 0 ? `Saken står nå i: ${names.join(', ')}.` : 'Saken er ført til ende.',
  leads: (ways: { name: string; number: number }[]) =>
    ways
      .map(({ name, number }) => (name ? `${name}: til ${number}` : `deretter ${number}`))
      .join(', '),
  next: 'Hva gjør du nå?',
  ended: 'Saken er ført til ende',
  endedHelp: (isClosed: boolean): string =>
    isClosed
      ? 'Saken er avsluttet. Gå videre til en annen sak, eller lever når alle er ført til ende.'
      : 'Flyten er slutt, men saken er ikke avsluttet. Gå videre til en annen sak, eller lever når alle er ført til ende.',
  full: 'Du har gjort så mye i denne saken som det er plass til. Lever, eller begynn saken på nytt.',
  others: 'Andre muligheter',
  inRole: (role: string) => ` ${role}`,
  perform: 'Utfør',
  choose: 'Velg vei',
  goThere: 'Gå denne veien',
  wait: 'Vent til noe skjer',
  restart: 'Begynn saken på nytt',
  noWayBack: 'Dette er en prøvesak. Det du gjør, kan du ikke gjøre om.',
  freeToTry: 'Prøv deg fram. Ingenting blir vurdert før du leverer.',
  card: 'Saken',
  date: 'Dato',
  daysIn: (n: number) => (n === 1 ? '1\u00a0dag ut i saken' : `${n}\u00a0dager ut i saken`),
  unit: 'Hos',
  value: (value: string | number | boolean | null) =>
    value === null
      ? 'ikke kjent ennå'
      : value === true
        ? 'ja'
        : value === false
          ? 'nei'
          : `${value}`,
  journal: 'Journalen',
  emptyJournal: 'Ingenting er registrert i journalen ennå.',
  post: 'Dokument',
  type: 'Type',
  status: 'Status',
  access: 'Tilgang',
  settled: 'Avskrevet',
  awaits: 'restanse',
  types: {
    I: 'Inngående',
    U: 'Utgående',
    N: 'Organinternt, til oppfølging',
    X: 'Organinternt, uten oppfølging',
    S: 'Saksframlegg',
  },
  statuses: {
    M: 'Midlertidig registrert',
    S: 'Registrert av saksbehandler',
    R: 'Reservert',
    G: 'Godkjent',
    F: 'Ferdigstilt',
    E: 'Ekspedert',
    J: 'Journalført',
    U: 'Utgår',
  },
  log: 'Hendelser',
  capped: 'Noe alvorlig gikk galt',
  cappedHelp: 'Da består du ikke, uansett hvor mye annet som er riktig.',
  hiddenCases: 'Prøvesakene',
  hiddenFailed: (failed: number, all: number) =>
    failed === 0
      ? `Alle ${all} prøvesakene gikk bra.`
      : `${failed} av ${all} prøvesaker gikk ikke helt bra.`,
  hints: 'Tenk over dette:',
  points: (points: number) => `${points} av 100`,
  wasHidden: 'Prøvesak',
  notEnded: 'Saken ble ikke ført til ende.',
  flawless: 'Uten feil.',
  refusals: (n: number) =>
    n === 1 ? 'Systemet stoppet deg 1 gang.' : `Systemet stoppet deg ${n} ganger.`,
  trace: 'Slik gikk saken',
  best: 'Slik kan saken føres uten feil',
  severity: { note: 'Merk', wrong: 'Feil', serious: 'Alvorlig feil' },
  wrongWay: 'Du valgte en vei som ikke stemte med det som lå i saken.',
  unknownGround: 'Valget bygde på noe som ikke var kjent ennå.',
  principle: (principle: string) => `${principle}.`,
  cardFrame: (pass: number) =>
    `Skriv reglene som alle sakene skal følge. Du består med ${pass}\u00a0poeng av 100.`,
  localTitle: 'Slik er flyten i din kommune',
  standardisation: (percent: number) => `${percent}\u00a0% av flyten er som den felles.`,
  reason: {
    lov: 'loven krever det',
    organisering: 'slik er arbeidet organisert',
    system: 'slik er systemet',
    vane: 'slik er det blitt gjort',
  },
  facts: 'Dette kan reglene bygge på',
  cardHelp:
    'For hvert valg skriver du hva som skal skje. Reglene leses ovenfra, og den første som passer, bestemmer. En regel kan bare bygge på det som er kjent når valget blir tatt.',
  knownFrom: (step: string | null): string =>
    step === null ? 'kjent fra starten' : `kjent etter «${step}»`,
  trying: 'Prøv på de synlige sakene',
  tryingHelp: (hidden: number): string =>
    hidden > 0
      ? `Her ser du hva som skjer, men ikke om det er riktig. Når du leverer, går ${hidden} skjulte saker gjennom de samme reglene.`
      : 'Her ser du hva som skjer, men ikke om det er riktig.',
  tryOn: (title: string) => `Prøv på «${title}»`,
  triedOn: (title: string) => `Slik gikk «${title}»`,
  triedEnded: 'Saken ble ført til ende.',
  triedStopped: 'Saken stoppet før den var ført til ende.',
  atStep: (step: string, role: string | null): string => (role ? `${step}, ${role}` : step),
  atGateway: 'Vei i flyten',
  row: (n: number) => `Regel ${n}`,
  when: 'Når',
  and: 'og (kan stå tomt)',
  decides: 'velg',
  otherwise: 'Ellers velg',
  always: 'Velg alltid',
  choosing: 'Velg …',
  isValue: (fact: string, value: string) => `${fact} er ${value}`,
  addRow: 'Legg til regel',
  addRowTo: (name: string) => `Legg til regel: ${name}`,
  removeRow: (n: number) => `Fjern regel ${n}`,
  rowUp: (n: number) => `Flytt regel ${n} opp`,
  rowDown: (n: number) => `Flytt regel ${n} ned`,
}
export type WorkflowLabText = typeof nb
