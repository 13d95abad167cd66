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

const tests = { is: 'er', 'is-not': 'er ikkje', missing: 'manglar', exists: 'finst' }
const condition: RobotLabText['condition'] = ({ path, test, value }) =>
  `${path} ${tests[test]} ${value}`.trim()

export const nn: RobotLabText = {
  frame: (pass) =>
    `Bygg roboten, prøv han, og lever når du er nøgd. Du består med ${pass} poeng av 100.`,
  kinds,
  condition,
  step: (step) => {
    const name = kinds[step.do as keyof typeof kinds]
    if (step.condition) return `${name} ${condition(step.condition)}`
    const what = step.field ?? step.code ?? step.reason ?? step.text ?? step.times ?? ''
    return `${name} ${what}`.trim()
  },
  lists: { yes: 'Så', no: 'Elles', steps: 'Desse stega', onError: 'Når alle forsøk feilar' },
  parameters: {
    field: 'Felt',
    type: 'Type',
    code: 'Tilgangskode',
    reason: 'Grunn',
    text: 'Tekst i loggen',
    times: 'Talet på forsøk',
    condition: 'Vilkår',
  },
  textHelp: 'Skriv {element.skjemaId} der id-en skal stå.',
  robot: 'Roboten',
  noSteps: 'Roboten har ingen steg enno. Legg til det første.',
  rights: 'Rettar for driftskontoen',
  rightsHelp: 'Kryss av for det roboten treng, og ikkje meir.',
  buttons: { up: 'Flytt opp', down: 'Flytt ned', in: 'Inn', out: 'Ut', remove: 'Fjern' },
  add: 'Legg til',
  addHere: (place) => `Legg til under «${place}»`,
  addAfter: 'Legg til etter',
  addLast: 'Legg til nedst',
  refused: {
    'unknown-step': 'Steget finst ikkje lenger.',
    'no-such-list': 'Det steget kan ikkje ha andre steg i seg.',
    'at-edge': 'Steget kan ikkje flyttast den vegen.',
    'too-many': 'Roboten kan ha høgst 60 steg.',
    'too-deep': 'Steg kan liggje i høgst seks nivå.',
  },
  queue: 'Køen',
  queueHelp:
    'Dette er køen du kan prøve på. Når du leverer, blir roboten òg køyrd på ein kø du ikkje ser.',
  item: 'Element',
  value: (value) => (typeof value === 'boolean' ? (value ? 'ja' : 'nei') : value || '–'),
  try: 'Prøv roboten på køen',
  trial: 'Slik gjekk prøva',
  trialEmpty: 'Roboten gjorde ingenting.',
  stepColumn: 'Steg',
  resultColumn: 'Kva som skjedde',
  journalColumn: 'Journalen etterpå',
  results: {
    done: 'Utført',
    found: 'Funnen',
    'not-found': 'Ikkje funnen',
    'timed-out': 'Tidsavbrot: arkivet svarte ikkje',
    'no-right': 'Stansa: retten manglar',
    'no-case': 'Nekta: inga sak er funnen',
    'no-post': 'Nekta: ingen journalpost er funnen',
    'no-key': 'Nekta: nøkkelen manglar',
    'not-journallable': 'Nekta: posten er ikkje klar til å journalførast',
    refused: 'Nekta av arkivet',
  },
  post: (post) =>
    `${post.inCase}-${post.number}: ${post.key ?? '–'}, status ${post.status}, tilgang ${post.access}`,
  takeAlong: 'Ta med roboten',
  takeAlongHelp:
    'Filene er for Robot Framework 7. Nøkkelorda må koplast til systemet i kommunen før dei verkar.',
  capped: 'Noko skjedde som aldri skal skje',
  cappedHelp: 'Difor kan du ikkje bestå med dette forsøket, kor mykje anna som enn er rett.',
  visible: 'Køen du såg',
  hidden: 'Køen du ikkje såg',
  hiddenWrong: (wrong, of) =>
    wrong === 0 ? 'Alt vart rett.' : `${wrong} av ${of} vart ikkje rett.`,
  outcomes: {
    journalled: 'Journalført',
    open: 'Liggjande utan å vere journalført',
    nothing: 'Ikkje ført',
    manual: 'Send til manuell kø',
  },
  outcome: 'Vart',
  right: 'Rett',
  wrong: 'Ikkje rett',
  verdict: 'Vurdering',
  violations: {
    leak: 'Posten låg open utan skjerming.',
    double: 'Det same skjemaet fekk to journalpostar.',
    'wrong-case': 'Posten hamna i feil sak.',
    barred: 'Roboten førte noko som ikkje er for han.',
    'personal-in-log': 'Det står personopplysningar i loggen.',
  },
  costs: 'Dette trekte ned',
  unneeded: (names) => `Rettar som ikkje vart brukte: ${names}.`,
  unlogged: 'Noko vart gjort utan at loggen seier det.',
  stopped: 'Roboten stansa før køen var tom.',
  notRepeatable:
    'Arkivet vart annleis då roboten vart køyrd to gonger eller starta etter eit straumbrot.',
}
