import type { RobotLabText } from './nb.ts'

const kinds = {
  'find-case': 'Slå opp sak',
  'find-post': 'Slå opp journalpost',
  'create-post': 'Opprett journalpost',
  'set-access': 'Set tilgangskode',
  journal: 'Journalfør',
  if: 'Viss',
  retry: 'Prøv igjen',
  manual: 'Send til manuell kø',
  log: 'Skriv i loggen',
}

const findings: Record<string, [yes: string, no: string]> = {
  'sak.funnet': ['saka er funnen', 'saka ikkje er funnen'],
  'journalpost.funnet': ['journalposten finst', 'journalposten ikkje finst'],
  'journalpost.journalført': ['journalposten er journalført', 'journalposten ikkje er journalført'],
}

const tests = { is: 'er', 'is-not': 'er ikkje', missing: 'manglar', exists: 'finst' }
const condition: RobotLabText['condition'] = ({ path, test, value }, nameOf) => {
  const told = findings[path]
  const isYesNo = test === 'is' || test === 'is-not'
  if (told && isYesNo) return told[(value === 'ja') === (test === 'is') ? 0 : 1]
  const name = told ? `svar på om ${told[0]}` : `«${nameOf(path.replace('element.', ''))}»`
  return `${name} ${tests[test]} ${value}`.trim()
}

const types: Record<string, string> = {
  I: 'Inngåande (I)',
  U: 'Utgåande (U)',
  N: 'Internt med oppfølging (N)',
  X: 'Internt utan oppfølging (X)',
  S: 'Saksframlegg (S)',
}

export const nn: RobotLabText = {
  frame: (pass) =>
    `Bygg roboten, køyr han på prøvekøen, og lever når du er nøgd. Du består med ${pass}\u00a0poeng av 100.`,
  kinds,
  types,
  condition,
  step: (step, nameOf) => {
    if (step.condition) return `Viss ${condition(step.condition, nameOf)}`
    if (step.times) return step.times === 1 ? 'Prøv éin gong' : `Prøv inntil ${step.times} gonger`
    return kinds[step.do as keyof typeof kinds]
  },
  detail: (step, nameOf) => {
    if (step.type) return `${types[step.type]}, med «${nameOf(step.field ?? '')}» som nøkkel`
    if (step.field) return `Etter «${nameOf(step.field)}»`
    if (step.reason) return `Grunn: ${step.reason}`
    if (step.do === 'log') return step.text ? `«${step.text}»` : 'Ingen tekst enno'
    if (step.do === 'journal') return 'Journalposten som er funnen eller oppretta'
    return step.code ?? ''
  },
  lists: { yes: 'Så', no: 'Elles', steps: 'Gjer dette', onError: 'Viss alle forsøk feilar' },
  emptyList: 'Ingen steg her.',
  parameters: {
    field: 'Felt',
    type: 'Dokumenttype',
    code: 'Tilgangskode',
    reason: 'Grunn',
    text: 'Tekst i loggen',
    times: 'Talet på forsøk',
    condition: 'Vilkår',
  },
  textHelp: (field) => `Skriv {element.${field}} der verdien av feltet skal stå.`,
  robot: 'Stega',
  robotHelp: 'Roboten gjer stega for kvart element i køen. Opne eit steg for å endre det.',
  steps: (count) => `${count} steg`,
  noSteps: 'Roboten har ingen steg enno. Legg til det første.',
  rights: 'Rettar for driftskontoen',
  rightsHelp: 'Kryss av for det roboten treng, og ikkje meir.',
  noRights: 'Ingen rettar.',
  buttons: {
    up: 'Flytt opp',
    down: 'Flytt ned',
    in: 'Flytt inn',
    out: 'Flytt ut',
    remove: 'Fjern',
  },
  here: 'Her i sporet',
  addLast: 'Legg til steg',
  addAfter: 'Legg til etter',
  addUnder: (list) => `Legg til under «${list}»`,
  did: {
    added: (number) => `Steget er lagt til. Det er no steg ${number}.`,
    moved: (number) => `Steget er flytta. Det er no steg ${number}.`,
    removed: (count) =>
      count === 0 ? 'Steget er fjerna. Roboten har ingen steg.' : 'Steget er fjerna.',
    tried: 'Prøvekøen er køyrd to gonger.',
  },
  refused: {
    'unknown-step': 'Steget finst ikkje lenger.',
    'no-such-list': 'Det steget kan ikkje ha andre steg i seg.',
    'at-edge': 'Steget kan ikkje flyttast den vegen.',
    'too-many': 'Roboten kan ha høgst 60 steg.',
    'too-deep': 'Steg kan liggje i høgst seks nivå.',
  },
  queue: (count) => `Prøvekøen, ${count} element`,
  queueHelp:
    'Dette er køen du kan prøve på. Når du leverer, blir roboten òg køyrd på ein kø du ikkje ser.',
  cases: (numbers) => `Saker i arkivet: ${numbers}.`,
  item: 'Element',
  value: (value) => {
    if (value === undefined || value === '') return '–'
    if (typeof value === 'string') return value
    return value ? 'ja' : 'nei'
  },
  try: 'Køyr prøvekøen',
  tryAgain: 'Køyr prøvekøen igjen',
  notTried: 'Køyr prøvekøen for å sjå kva roboten gjer. Ingenting blir lagra når du prøver.',
  outdated: 'Roboten er endra sidan sist. Køyr prøvekøen igjen for å sjå kva han gjer no.',
  trial: 'Slik gjekk det',
  run: (run) => `${run + 1}. køyring`,
  runs: 'Vel køyring',
  standings: {
    journalled: 'Ført',
    repeated: 'Ført fleire gonger',
    open: 'Ikkje journalført',
    nothing: 'Ikkje ført',
    manual: 'Manuell kø',
    stopped: 'Stansa',
    'not-reached': 'Ikkje nådd',
  },
  counted: {
    journalled: (count, of) => `Ført: ${count} av ${of}`,
    manual: (count) => `Sende til manuell kø: ${count}`,
    left: (count) => `Ligg att utan å vere ført: ${count}`,
    log: (count) => (count === 1 ? '1 linje i loggen' : `${count} linjer i loggen`),
  },
  repeatable: 'Andre køyring endra ingenting i arkivet eller den manuelle køen',
  notRepeatableTrial: 'Andre køyring endra arkivet eller den manuelle køen',
  stopped: (item) => `Roboten stansa ved ${item}`,
  stops: {
    'no-right': 'Driftskontoen mangla ein rett.',
    unhandled: 'Noko gjekk gale, og ingen steg tok seg av det.',
    'too-many-operations': 'Roboten gjorde fleire operasjonar enn han har lov til.',
  },
  shownBelow: 'Vist under',
  trace: (item, key) => `Spor for ${item} (${key})`,
  traceTable: (item) => `Operasjonar for ${item}`,
  itemsAfter: (run) => `Elementa etter ${run + 1}. køyring`,
  noTrace: 'Roboten gjorde ingenting med dette elementet i denne køyringa.',
  previous: 'Førre operasjon',
  next: 'Neste operasjon',
  at: (row, of) => `Operasjon ${row} av ${of}`,
  goTo: (row) => `Vis operasjon ${row}`,
  numberColumn: 'Nr.',
  stepColumn: 'Steg',
  resultColumn: 'Kva som skjedde',
  journalColumn: 'I journalen',
  unchanged: 'Uendra',
  journalAfter: (row) => `Journalen etter operasjon ${row}`,
  justChanged: 'endra no',
  journalEmpty: 'Journalen er tom.',
  results: {
    done: 'Utført',
    found: 'Funnen',
    'not-found': 'Ikkje funnen',
    'timed-out': 'Tidsavbrot: Arkivet svarte ikkje',
    'no-right': 'Stansa: Retten manglar',
    'no-case': 'Nekta: Inga sak er funnen',
    'no-post': 'Nekta: Ingen journalpost er funnen',
    'no-key': 'Nekta: Nøkkelen manglar',
    'not-journallable': 'Nekta: Posten er ikkje klar til å journalførast',
    refused: 'Nekta av arkivet',
  },
  logged: (line) => `Logga «${line}»`,
  posts: {
    number: 'Journalpost',
    key: 'Nøkkel',
    type: 'Type',
    status: 'Status',
    access: 'Tilgang',
    unshielded: 'open',
  },
  statuses: {
    M: 'Mellombels (M)',
    S: 'Registrert (S)',
    R: 'Reservert (R)',
    G: 'Godkjend (G)',
    F: 'Ferdig (F)',
    E: 'Ekspedert (E)',
    J: 'Journalført (J)',
    U: 'Går ut (U)',
  },
  post: (post) => `${post.inCase}-${post.number}: ${post.status}, ${post.access}`,
  manualQueue: 'Manuell kø',
  manualEmpty: 'Ingen element er sende hit.',
  log: 'Loggen',
  logEmpty: 'Roboten har ikkje skrive noko.',
  takeHome: 'Ta med roboten',
  takeHomeHelp:
    'Filene er for Robot Framework 7. Nøkkelorda i sakarkiv.resource feilar til nokon har kopla dei til systemet i kommunen.',
  files: {
    'robot.robot': 'Last ned roboten (.robot)',
    'sakarkiv.resource': 'Last ned sakarkiv.resource',
  },
  capped: 'Noko skjedde som aldri skal skje',
  cappedHelp: 'Derfor kan du ikkje bestå med dette forsøket, kor mykje anna som enn er rett.',
  result: 'Resultat',
  score: (score) => `${score} av 100`,
  points: {
    visible: (right, of) => `Køen du såg: ${right} av ${of} rette`,
    hidden: (right, of) => `Køen du ikkje såg: ${right} av ${of} rette`,
    rights: (names) => `Rettar som aldri vart brukte: ${names}`,
    noRights: 'Ingen rettar utan bruk',
    unlogged: 'Loggen fortel ikkje kva roboten gjorde',
    logged: 'Loggen viser alt som er gjort ferdig',
    stopped: 'Roboten stansa før køen var tom',
    notStopped: 'Roboten kom gjennom heile køen',
    unrepeatable: 'Det gjekk annleis i andre køyring eller etter eit straumbrot',
    repeatable: 'Det gjekk likt i andre køyring og etter kvart straumbrot',
  },
  differs: {
    again: 'I køen du såg: Andre køyring endra arkivet eller den manuelle køen.',
    cut: (item, step) =>
      `I køen du såg: Straumen gjekk rett før steg ${step} for ${item}. Då roboten starta igjen, vart det annleis enn utan straumbrot.`,
  },
  visible: 'Køen du såg',
  hidden: 'Køen du ikkje såg',
  hiddenWrong: (wrong, of) =>
    wrong === 0 ? 'Alt vart rett.' : `${wrong} av ${of} vart ikkje rett.`,
  hintsIntro: 'Tenk over dette før du prøver igjen:',
  hints: {
    leak: 'Kva står i journalen mellom journalføring og skjerming, om straumen går akkurat då?',
    double: 'Kva veit roboten etter eit tidsavbrot? Kven veit om posten alt er lagra?',
    'wrong-case': 'Korleis veit roboten at han har funne rett sak?',
    barred: 'Er det noko i felta som seier at elementet ikkje er for ein robot?',
    'personal-in-log': 'Kven kan lese loggen, og kva treng dei å vite?',
    'not-given-away': 'Kva element må eit menneske ta? Sjå på kvart felt og alt som kan feile.',
    'wrong-reason': 'Seier grunnen i den manuelle køen kva eit menneske må gjere?',
    'not-journalled': 'Gir roboten opp noko han kunne fått til, eller hoppar han over noko?',
    'left-open': 'Kva skjer med ein post som er oppretta, men ikkje gjord ferdig?',
  },
  outcomes: {
    journalled: 'Journalført',
    repeated: 'Ført i fleire journalpostar',
    open: 'Ligg utan å vere journalført',
    nothing: 'Ikkje ført',
    manual: 'Send til manuell kø',
  },
  expectedOutcomes: {
    journalled: 'Journalført',
    'already-journalled': 'Alt ført, éin journalpost',
    manual: 'Send til manuell kø',
  },
  outcome: 'Vart',
  wanted: 'Skulle bli',
  right: 'Rett',
  wrong: 'Ikkje rett',
  operations: (count) => (count === 1 ? 'Vis 1 operasjon' : `Vis ${count} operasjonar`),
  violations: {
    leak: 'Ein post med helseopplysningar eller anna som skal skjermast, låg open i journalen.',
    double: 'Det same skjemaet fekk to journalpostar.',
    'wrong-case': 'Posten hamna i feil sak.',
    barred: 'Roboten førte noko som eit menneske skal ta.',
    'personal-in-log': 'Det står personopplysningar i loggen.',
  },
  principles: {
    leak: 'Skjerm før du journalfører. Ingen skal kunne sjå opplysningane, ikkje eingong eit augeblikk.',
    double: 'Slå opp med nøkkelen inni kvart forsøk, så blir det aldri meir enn éin post.',
    'wrong-case': 'Alt om ei sak skal stå samla i saka.',
    barred: 'Det roboten ikkje kan vurdere, skal han gi frå seg urørt.',
    'personal-in-log': 'Loggen blir lesen av fleire enn saka. Skriv id-en, ikkje personen.',
  },
  whens: { once: 'første køyring', again: 'andre køyring', restarted: 'etter eit straumbrot' },
  brokenAt: (item, step, when) => `${item}, steg ${step}, ${when}`,
  own: 'Roboten din',
  solution: 'Ein robot som får full pott',
}
