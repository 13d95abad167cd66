import type { WorkflowLabText } from './nb.ts'

const refusals: Record<string, string> = {
  'case-closed': 'Saka er avslutta, så det kan ikkje gjerast meir i ho.',
  'unknown-post': 'Journalposten finst ikkje enno.',
  'unknown-type': 'Det er ingen journalposttype.',
  'unknown-method': 'Det er ingen avskrivingsmåte.',
  'already-registered': 'Journalposten er allereie registrert og kan ikkje registrerast på nytt.',
  'not-awaiting-approval': 'Brevet ventar ikkje på godkjenning.',
  'not-returnable': 'Brevet kan ikkje sendast tilbake no.',
  'not-finalisable': 'Brevet kan ikkje ferdigstillast no.',
  'incoming-not-dispatched': 'Eit inngåande dokument kan ikkje ekspederast.',
  'not-finalised': 'Brevet er ikkje ferdigstilt, så det kan ikkje ekspederast.',
  'already-dispatched': 'Brevet er allereie ekspedert.',
  'not-journallable': 'Dokumentet er ikkje klart til å journalførast.',
  'not-incoming': 'Berre inngåande dokument blir avskrivne.',
  'nothing-dispatched':
    'Det er ikkje sendt noko svar enno, så dokumentet kan ikkje avskrivast som svart på.',
  unsettled: 'Saka har restanse: eit inngåande dokument er ikkje avskrive.',
  'not-journalled': 'Saka kan ikkje avsluttast før alle dokument er journalførte.',
}

export const nn: WorkflowLabText = {
  frame: (pass) => `Før kvar sak til ho er avslutta. Du består med ${pass}\u00a0poeng av 100.`,
  cases: 'Sakene',
  hidden: 'Prøvesak',
  standing: (isDone, moves) =>
    isDone ? 'Ført til endes' : moves > 0 ? 'Påbegynt' : 'Ikkje begynt',
  refusedTitle: (step) => (step ? `«${step}» vart stoppa` : 'Det gjekk ikkje'),
  refusal: (refused) =>
    refused.code === 'not-offered'
      ? 'Det kunne ikkje gjerast der saka stod.'
      : (refusals[refused.refusal.code] ?? ''),
  flow: 'Flyten',
  drawing: 'Teikning av flyten. Den same flyten står som liste under.',
  asList: 'Flyten som liste',
  state: { done: 'Utført', here: 'Du er her', ahead: 'Står att', hereShort: 'Her' },
  hereNow: (names) =>
    names.length > 0 ? `Saka står no i: ${names.join(', ')}.` : 'Saka er ført til endes.',
  leads: (ways) =>
    ways
      .map(({ name, number }) => (name ? `${name}: til ${number}` : `deretter ${number}`))
      .join(', '),
  next: 'Kva gjer du no?',
  ended: 'Saka er ført til endes',
  endedHelp: (isClosed) =>
    isClosed
      ? 'Saka er avslutta. Gå vidare til ei anna sak, eller lever når alle er førte til endes.'
      : 'Flyten er slutt, men saka er ikkje avslutta. Gå vidare til ei anna sak, eller lever når alle er førte til endes.',
  full: 'Du har gjort så mykje i denne saka som det er plass til. Lever, eller begynn saka på nytt.',
  others: 'Andre moglegheiter',
  inRole: (role) => ` ${role}`,
  perform: 'Utfør',
  choose: 'Vel veg',
  goThere: 'Gå denne vegen',
  wait: 'Vent til noko skjer',
  restart: 'Begynn saka på nytt',
  noWayBack: 'Dette er ei prøvesak. Det du gjer, kan du ikkje gjere om.',
  freeToTry: 'Prøv deg fram. Ingenting blir vurdert før du leverer.',
  card: 'Saka',
  date: 'Dato',
  daysIn: (n) => (n === 1 ? '1\u00a0dag ut i saka' : `${n}\u00a0dagar ut i saka`),
  unit: 'Hos',
  value: (value) =>
    value === null
      ? 'ikkje kjent enno'
      : value === true
        ? 'ja'
        : value === false
          ? 'nei'
          : `${value}`,
  journal: 'Journalen',
  emptyJournal: 'Ingenting er registrert i journalen enno.',
  post: 'Dokument',
  type: 'Type',
  status: 'Status',
  access: 'Tilgang',
  settled: 'Avskrive',
  awaits: 'restanse',
  types: {
    I: 'Inngåande',
    U: 'Utgåande',
    N: 'Organinternt, til oppfølging',
    X: 'Organinternt, utan oppfølging',
    S: 'Saksframlegg',
  },
  statuses: {
    M: 'Mellombels registrert',
    S: 'Registrert av sakshandsamar',
    R: 'Reservert',
    G: 'Godkjend',
    F: 'Ferdigstilt',
    E: 'Ekspedert',
    J: 'Journalført',
    U: 'Utgår',
  },
  log: 'Hendingar',
  capped: 'Noko alvorleg gjekk gale',
  cappedHelp: 'Då består du ikkje, same kor mykje anna som er rett.',
  hiddenCases: 'Prøvesakene',
  hiddenFailed: (failed, all) =>
    failed === 0
      ? `Alle ${all} prøvesakene gjekk bra.`
      : `${failed} av ${all} prøvesaker gjekk ikkje heilt bra.`,
  hints: 'Tenk over dette:',
  points: (points) => `${points} av 100`,
  wasHidden: 'Prøvesak',
  notEnded: 'Saka vart ikkje ført til endes.',
  flawless: 'Utan feil.',
  refusals: (n) => (n === 1 ? 'Systemet stoppa deg 1 gong.' : `Systemet stoppa deg ${n} gonger.`),
  trace: 'Slik gjekk saka',
  best: 'Slik kan saka førast utan feil',
  severity: { note: 'Merk', wrong: 'Feil', serious: 'Alvorleg feil' },
  wrongWay: 'Du valde ein veg som ikkje stemte med det som låg i saka.',
  unknownGround: 'Valet bygde på noko som ikkje var kjent enno.',
  principle: (principle) => `${principle}.`,
  cardFrame: (pass) =>
    `Skriv reglane som alle sakene skal følgje. Du består med ${pass}\u00a0poeng av 100.`,
  localTitle: 'Slik er flyten i din kommune',
  standardisation: (percent) => `${percent}\u00a0% av flyten er som den felles.`,
  reason: {
    lov: 'lova krev det',
    organisering: 'slik er arbeidet organisert',
    system: 'slik er systemet',
    vane: 'slik er det blitt gjort',
  },
  facts: 'Dette kan reglane byggje på',
  cardHelp:
    'For kvart val skriv du kva som skal skje. Reglane blir lesne ovanfrå, og den første som passar, avgjer. Ein regel kan berre byggje på det som er kjent når valet blir teke.',
  knownFrom: (step) => (step === null ? 'kjent frå starten' : `kjent etter «${step}»`),
  trying: 'Prøv på dei synlege sakene',
  tryingHelp: (hidden) =>
    hidden > 0
      ? `Her ser du kva som skjer, men ikkje om det er rett. Når du leverer, går ${hidden} skjulte saker gjennom dei same reglane.`
      : 'Her ser du kva som skjer, men ikkje om det er rett.',
  tryOn: (title) => `Prøv på «${title}»`,
  triedOn: (title) => `Slik gjekk «${title}»`,
  triedEnded: 'Saka vart ført til endes.',
  triedStopped: 'Saka stoppa før ho var ført til endes.',
  atStep: (step, role) => (role ? `${step}, ${role}` : step),
  atGateway: 'Veg i flyten',
  row: (n) => `Regel ${n}`,
  when: 'Når',
  and: 'og (kan stå tomt)',
  decides: 'vel',
  otherwise: 'Elles vel',
  always: 'Vel alltid',
  choosing: 'Vel …',
  isValue: (fact, value) => `${fact} er ${value}`,
  addRow: 'Legg til regel',
  addRowTo: (name) => `Legg til regel: ${name}`,
  removeRow: (n) => `Fjern regel ${n}`,
  rowUp: (n) => `Flytt regel ${n} opp`,
  rowDown: (n) => `Flytt regel ${n} ned`,
}
