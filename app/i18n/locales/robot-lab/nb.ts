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

const tests = { is: 'er', 'is-not': 'er ikke', missing: 'mangler', exists: 'finnes' }
const condition = ({ path, test, value }: Condition) => `${path} ${tests[test]} ${value}`.trim()

export const nb = {
  frame: (pass: number) =>
    `Bygg roboten, prøv den, og lever når du er fornøyd. Du består med ${pass} poeng av 100.`,
  kinds,
  condition,
  /** A step in one line. */
  step: (step: Step): string => {
    const name = kinds[step.do as keyof typeof kinds]
    if (step.condition) return `${name} ${condition(step.condition)}`
    const what = step.field ?? step.code ?? step.reason ?? step.text ?? step.times ?? ''
    return `${name} ${what}`.trim()
  },
  lists: { yes: 'Så', no: 'Ellers', steps: 'Disse stegene', onError: 'Når alle forsøk feiler' },
  parameters: {
    field: 'Felt',
    type: 'Type',
    code: 'Tilgangskode',
    reason: 'Grunn',
    text: 'Tekst i loggen',
    times: 'Antall forsøk',
    condition: 'Betingelse',
  },
  textHelp: 'Skriv {element.skjemaId} der id-en skal stå.',
  robot: 'Roboten',
  noSteps: 'Roboten har ingen steg ennå. Legg til det første.',
  rights: 'Rettigheter for driftskontoen',
  rightsHelp: 'Kryss av for det roboten trenger, og ikke mer.',
  buttons: { up: 'Flytt opp', down: 'Flytt ned', in: 'Inn', out: 'Ut', remove: 'Fjern' },
  add: 'Legg til',
  addHere: (place: string) => `Legg til under «${place}»`,
  addAfter: 'Legg til etter',
  addLast: 'Legg til nederst',
  refused: {
    'unknown-step': 'Steget finnes ikke lenger.',
    'no-such-list': 'Det steget kan ikke ha andre steg i seg.',
    'at-edge': 'Steget kan ikke flyttes den veien.',
    'too-many': 'Roboten kan ha høyst 60 steg.',
    'too-deep': 'Steg kan ligge i høyst seks nivåer.',
  },
  queue: 'Køen',
  queueHelp:
    'Dette er køen du kan prøve på. Når du leverer, blir roboten også kjørt på en kø du ikke ser.',
  item: 'Element',
  value: (value: string | boolean | undefined) =>
    value === undefined || value === ''
      ? '–'
      : value === true
        ? 'ja'
        : value === false
          ? 'nei'
          : value,
  try: 'Prøv roboten på køen',
  trial: 'Slik gikk prøven',
  trialEmpty: 'Roboten gjorde ingenting.',
  stepColumn: 'Steg',
  resultColumn: 'Hva som skjedde',
  journalColumn: 'Journalen etterpå',
  results: {
    done: 'Utført',
    found: 'Funnet',
    'not-found': 'Ikke funnet',
    'timed-out': 'Tidsavbrudd: arkivet svarte ikke',
    'no-right': 'Stanset: rettigheten mangler',
    'no-case': 'Nektet: ingen sak er funnet',
    'no-post': 'Nektet: ingen journalpost er funnet',
    'no-key': 'Nektet: nøkkelen mangler',
    'not-journallable': 'Nektet: posten er ikke klar til å journalføres',
    refused: 'Nektet av arkivet',
  },
  post: (post: {
    inCase: string
    number: number
    key: string | null
    status: string
    access: string
  }) =>
    `${post.inCase}-${post.number}: ${post.key ?? '–'}, status ${post.status}, tilgang ${post.access}`,
  takeAlong: 'Ta med roboten',
  takeAlongHelp:
    'Filene er for Robot Framework 7. Nøkkelordene må kobles til kommunens system før de virker.',
  capped: 'Noe skjedde som aldri skal skje',
  cappedHelp: 'Derfor kan du ikke bestå med dette forsøket, uansett hvor mye annet som er riktig.',
  visible: 'Køen du så',
  hidden: 'Køen du ikke så',
  hiddenWrong: (wrong: number, of: number): string =>
    wrong === 0 ? 'Alt ble riktig.' : `${wrong} av ${of} ble ikke riktig.`,
  outcomes: {
    journalled: 'Journalført',
    open: 'Liggende uten å være journalført',
    nothing: 'Ikke ført',
    manual: 'Sendt til manuell kø',
  },
  outcome: 'Ble',
  right: 'Riktig',
  wrong: 'Ikke riktig',
  verdict: 'Vurdering',
  violations: {
    leak: 'Posten lå åpen uten skjerming.',
    double: 'Samme skjema fikk to journalposter.',
    'wrong-case': 'Posten havnet i feil sak.',
    barred: 'Roboten førte noe som ikke er for den.',
    'personal-in-log': 'Det står personopplysninger i loggen.',
  },
  costs: 'Dette trakk ned',
  unneeded: (names: string) => `Rettigheter som ikke ble brukt: ${names}.`,
  unlogged: 'Noe ble gjort uten at loggen sier det.',
  stopped: 'Roboten stanset før køen var tom.',
  notRepeatable:
    'Arkivet ble annerledes da roboten ble kjørt to ganger eller startet etter et strømbrudd.',
}
export type RobotLabText = typeof nb
