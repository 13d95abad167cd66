type Step = {
  do: string
  field?: string
  type?: string
  code?: string
  reason?: string
  text?: string
  times?: number
  condition?: Condition
}
type Condition = { path: string; test: 'is' | 'is-not' | 'missing' | 'exists'; value: string }
/** What a field is called. */
type NameOf = (field: string) => string

const kinds = {
  'find-case': 'Slå opp sak',
  'find-post': 'Slå opp journalpost',
  'create-post': 'Opprett journalpost',
  'set-access': 'Sett tilgangskode',
  journal: 'Journalfør',
  if: 'Hvis',
  retry: 'Prøv igjen',
  manual: 'Send til manuell kø',
  log: 'Skriv i loggen',
}

const findings: Record<string, [yes: string, no: string]> = {
  'sak.funnet': ['saken er funnet', 'saken ikke er funnet'],
  'journalpost.funnet': ['journalposten finnes', 'journalposten ikke finnes'],
  'journalpost.journalført': ['journalposten er journalført', 'journalposten ikke er journalført'],
}

const tests = { is: 'er', 'is-not': 'er ikke', missing: 'mangler', exists: 'finnes' }
const condition = ({ path, test, value }: Condition, nameOf: NameOf): string => {
  const told = findings[path]
  const isYesNo = test === 'is' || test === 'is-not'
  if (told && isYesNo) return told[(value === 'ja') === (test === 'is') ? 0 : 1]
  const name = told ? `svar på om ${told[0]}` : `«${nameOf(path.replace('element.', ''))}»`
  return `${name} ${tests[test]} ${value}`.trim()
}

const types: Record<string, string> = {
  I: 'Inngående (I)',
  U: 'Utgående (U)',
  N: 'Internt med oppfølging (N)',
  X: 'Internt uten oppfølging (X)',
  S: 'Saksframlegg (S)',
}

export const nb = {
  frame: (pass: number) =>
    `Bygg roboten, kjør den på prøvekøen, og lever når du er fornøyd. Du består med ${pass}\u00a0poeng av 100.`,
  kinds,
  types,
  condition,
  /** A step's name. */
  step: (step: Step, nameOf: NameOf): string => {
    if (step.condition) return `Hvis ${condition(step.condition, nameOf)}`
    if (step.times) return step.times === 1 ? 'Prøv én gang' : `Prøv inntil ${step.times} ganger`
    return kinds[step.do as keyof typeof kinds]
  },
  /** The rest of what there is to tell of a step. */
  detail: (step: Step, nameOf: NameOf): string => {
    if (step.type) return `${types[step.type]}, med «${nameOf(step.field ?? '')}» som nøkkel`
    if (step.field) return `Etter «${nameOf(step.field)}»`
    if (step.reason) return `Grunn: ${step.reason}`
    if (step.do === 'log') return step.text ? `«${step.text}»` : 'Ingen tekst ennå'
    if (step.do === 'journal') return 'Journalposten som er funnet eller opprettet'
    return step.code ?? ''
  },
  lists: { yes: 'Så', no: 'Ellers', steps: 'Gjør dette', onError: 'Hvis alle forsøk feiler' },
  emptyList: 'Ingen steg her.',
  parameters: {
    field: 'Felt',
    type: 'Dokumenttype',
    code: 'Tilgangskode',
    reason: 'Grunn',
    text: 'Tekst i loggen',
    times: 'Antall forsøk',
    condition: 'Betingelse',
  },
  textHelp: (field: string) => `Skriv {element.${field}} der verdien av feltet skal stå.`,
  robot: 'Stegene',
  robotHelp: 'Roboten gjør stegene for hvert element i køen. Åpne et steg for å endre det.',
  steps: (count: number): string => (count === 1 ? '1 steg' : `${count} steg`),
  noSteps: 'Roboten har ingen steg ennå. Legg til det første.',
  rights: 'Rettigheter for driftskontoen',
  rightsHelp: 'Kryss av for det roboten trenger, og ikke mer.',
  noRights: 'Ingen rettigheter.',
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
  addUnder: (list: string) => `Legg til under «${list}»`,
  did: {
    added: (number: string) => `Steget er lagt til. Det er nå steg ${number}.`,
    moved: (number: string) => `Steget er flyttet. Det er nå steg ${number}.`,
    removed: (count: number): string =>
      count === 0 ? 'Steget er fjernet. Roboten har ingen steg.' : 'Steget er fjernet.',
    tried: 'Prøvekøen er kjørt to ganger.',
  },
  refused: {
    'unknown-step': 'Steget finnes ikke lenger.',
    'no-such-list': 'Det steget kan ikke ha andre steg i seg.',
    'at-edge': 'Steget kan ikke flyttes den veien.',
    'too-many': 'Roboten kan ha høyst 60 steg.',
    'too-deep': 'Steg kan ligge i høyst seks nivåer.',
  },
  queue: (count: number) => `Prøvekøen, ${count} elementer`,
  queueHelp:
    'Dette er køen du kan prøve på. Når du leverer, blir roboten også kjørt på en kø du ikke ser.',
  cases: (numbers: string) => `Saker i arkivet: ${numbers}.`,
  item: 'Element',
  value: (value: string | boolean | undefined): string => {
    if (value === undefined || value === '') return '–'
    if (typeof value === 'string') return value
    return value ? 'ja' : 'nei'
  },
  try: 'Kjør prøvekøen',
  tryAgain: 'Kjør prøvekøen igjen',
  notTried: 'Kjør prøvekøen for å se hva roboten gjør. Ingenting blir lagret når du prøver.',
  outdated: 'Roboten er endret siden sist. Kjør prøvekøen igjen for å se hva den gjør nå.',
  trial: 'Slik gikk det',
  run: (run: number) => `${run + 1}. kjøring`,
  runs: 'Velg kjøring',
  standings: {
    journalled: 'Ført',
    repeated: 'Ført flere ganger',
    open: 'Ikke journalført',
    nothing: 'Ikke ført',
    manual: 'Manuell kø',
    stopped: 'Stanset',
    'not-reached': 'Ikke nådd',
  },
  counted: {
    journalled: (count: number, of: number) => `Ført: ${count} av ${of}`,
    manual: (count: number) => `Sendt til manuell kø: ${count}`,
    left: (count: number) => `Ligger igjen uten å være ført: ${count}`,
    log: (count: number): string => (count === 1 ? '1 linje i loggen' : `${count} linjer i loggen`),
  },
  repeatable: 'Andre kjøring endret ingenting i arkivet eller den manuelle køen',
  notRepeatableTrial: 'Andre kjøring endret arkivet eller den manuelle køen',
  stopped: (item: string) => `Roboten stanset ved ${item}`,
  stops: {
    'no-right': 'Driftskontoen manglet en rettighet.',
    unhandled: 'Noe gikk galt, og ingen steg tok seg av det.',
    'too-many-operations': 'Roboten gjorde flere operasjoner enn den får lov til.',
  },
  shownBelow: 'Vist under',
  trace: (item: string, key: string) => `Spor for ${item} (${key})`,
  traceTable: (item: string) => `Operasjoner for ${item}`,
  itemsAfter: (run: number) => `Elementene etter ${run + 1}. kjøring`,
  noTrace: 'Roboten gjorde ingenting med dette elementet i denne kjøringen.',
  previous: 'Forrige operasjon',
  next: 'Neste operasjon',
  at: (row: number, of: number) => `Operasjon ${row} av ${of}`,
  goTo: (row: number) => `Vis operasjon ${row}`,
  numberColumn: 'Nr.',
  stepColumn: 'Steg',
  resultColumn: 'Hva som skjedde',
  journalColumn: 'I journalen',
  unchanged: 'Uendret',
  journalAfter: (row: number) => `Journalen etter operasjon ${row}`,
  justChanged: 'endret nå',
  journalEmpty: 'Journalen er tom.',
  results: {
    done: 'Utført',
    found: 'Funnet',
    'not-found': 'Ikke funnet',
    'timed-out': 'Tidsavbrudd: Arkivet svarte ikke',
    'no-right': 'Stanset: Rettigheten mangler',
    'no-case': 'Nektet: Ingen sak er funnet',
    'no-post': 'Nektet: Ingen journalpost er funnet',
    'no-key': 'Nektet: Nøkkelen mangler',
    'not-journallable': 'Nektet: Posten er ikke klar til å journalføres',
    refused: 'Nektet av arkivet',
  },
  logged: (line: string) => `Logget «${line}»`,
  posts: {
    number: 'Journalpost',
    key: 'Nøkkel',
    type: 'Type',
    status: 'Status',
    access: 'Tilgang',
    unshielded: 'åpen',
  },
  statuses: {
    M: 'Midlertidig (M)',
    S: 'Registrert (S)',
    R: 'Reservert (R)',
    G: 'Godkjent (G)',
    F: 'Ferdig (F)',
    E: 'Ekspedert (E)',
    J: 'Journalført (J)',
    U: 'Utgår (U)',
  } as Record<string, string>,
  post: (post: { inCase: string; number: number; status: string; access: string }) =>
    `${post.inCase}-${post.number}: ${post.status}, ${post.access}`,
  manualQueue: 'Manuell kø',
  manualEmpty: 'Ingen elementer er sendt hit.',
  log: 'Loggen',
  logEmpty: 'Roboten har ikke skrevet noe.',
  takeHome: 'Ta med roboten',
  takeHomeHelp:
    'Filene er for Robot Framework 7. Nøkkelordene i sakarkiv.resource feiler til noen har koblet dem til kommunens system.',
  files: {
    'robot.robot': 'Last ned roboten (.robot)',
    'sakarkiv.resource': 'Last ned sakarkiv.resource',
  },
  capped: 'Noe skjedde som aldri skal skje',
  cappedHelp: 'Derfor kan du ikke bestå med dette forsøket, uansett hvor mye annet som er riktig.',
  result: 'Resultat',
  score: (score: number) => `${score} av 100`,
  points: {
    visible: (right: number, of: number) => `Køen du så: ${right} av ${of} riktige`,
    hidden: (right: number, of: number) => `Køen du ikke så: ${right} av ${of} riktige`,
    rights: (names: string) => `Rettigheter som aldri ble brukt: ${names}`,
    noRights: 'Ingen rettigheter uten bruk',
    unlogged: 'Loggen forteller ikke hva roboten gjorde',
    logged: 'Loggen viser alt som er gjort ferdig',
    stopped: 'Roboten stanset før køen var tom',
    notStopped: 'Roboten kom gjennom hele køen',
    unrepeatable: 'Det gikk annerledes i andre kjøring eller etter et strømbrudd',
    repeatable: 'Det gikk likt i andre kjøring og etter hvert strømbrudd',
  },
  differs: {
    again: 'I køen du så: Andre kjøring endret arkivet eller den manuelle køen.',
    cut: (item: string, step: string) =>
      `I køen du så: Strømmen gikk rett før steg ${step} for ${item}. Da roboten startet igjen, ble det annerledes enn uten strømbrudd.`,
  },
  visible: 'Køen du så',
  hidden: 'Køen du ikke så',
  hiddenWrong: (wrong: number, of: number): string =>
    wrong === 0 ? 'Alt ble riktig.' : `${wrong} av ${of} ble ikke riktig.`,
  hintsIntro: 'Tenk over dette før du prøver igjen:',
  hints: {
    leak: 'Hva står i journalen mellom journalføring og skjerming, om strømmen går akkurat da?',
    double: 'Hva vet roboten etter et tidsavbrudd? Hvem vet om posten alt er lagret?',
    'wrong-case': 'Hvordan vet roboten at den har funnet riktig sak?',
    barred: 'Er det noe i feltene som sier at elementet ikke er for en robot?',
    'personal-in-log': 'Hvem kan lese loggen, og hva trenger de å vite?',
    'not-given-away': 'Hvilke elementer må et menneske ta? Se på hvert felt og alt som kan feile.',
    'wrong-reason': 'Sier grunnen i den manuelle køen hva et menneske må gjøre?',
    'not-journalled': 'Gir roboten opp noe den kunne fått til, eller hopper den over noe?',
    'left-open': 'Hva skjer med en post som er opprettet, men ikke gjort ferdig?',
  },
  outcomes: {
    journalled: 'Journalført',
    repeated: 'Ført i flere journalposter',
    open: 'Ligger uten å være journalført',
    nothing: 'Ikke ført',
    manual: 'Sendt til manuell kø',
  },
  expectedOutcomes: {
    journalled: 'Journalført',
    'already-journalled': 'Allerede ført, én journalpost',
    manual: 'Sendt til manuell kø',
  },
  outcome: 'Ble',
  wanted: 'Skulle bli',
  right: 'Riktig',
  wrong: 'Ikke riktig',
  operations: (count: number): string =>
    count === 1 ? 'Vis 1 operasjon' : `Vis ${count} operasjoner`,
  violations: {
    leak: 'En post med helseopplysninger eller annet som skal skjermes, lå åpen i journalen.',
    double: 'Samme skjema fikk to journalposter.',
    'wrong-case': 'Posten havnet i feil sak.',
    barred: 'Roboten førte noe som et menneske skal ta.',
    'personal-in-log': 'Det står personopplysninger i loggen.',
  },
  principles: {
    leak: 'Skjerm før du journalfører. Ingen skal kunne se opplysningene, ikke engang et øyeblikk.',
    double: 'Slå opp med nøkkelen inni hvert forsøk, så blir det aldri mer enn én post.',
    'wrong-case': 'Alt om en sak skal stå samlet i saken.',
    barred: 'Det roboten ikke kan vurdere, skal den gi fra seg urørt.',
    'personal-in-log': 'Loggen blir lest av flere enn saken. Skriv id-en, ikke personen.',
  },
  whens: { once: 'første kjøring', again: 'andre kjøring', restarted: 'etter et strømbrudd' },
  brokenAt: (item: string, step: string, when: string) => `${item}, steg ${step}, ${when}`,
  own: 'Din robot',
  solution: 'En robot som får full pott',
}
export type RobotLabText = typeof nb
