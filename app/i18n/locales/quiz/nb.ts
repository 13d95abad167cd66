const questions = (n: number) => (n === 1 ? '1\u00a0spørsmål' : `${n}\u00a0spørsmål`)

export const nb = {
  title: 'Prøv selv',
  frame: (n: number, pass: number) => `${questions(n)}. Du består med ${pass}\u00a0%.`,
  anew: (n: number, of: number, pass: number) =>
    `${n} av ${of}\u00a0spørsmål er ${n === 1 ? 'nytt eller endret' : 'nye eller endret'} siden du besto. Bare det nye blir stilt på nytt. Du består med ${pass}\u00a0%.`,
  known: 'Dette kan du fra før',
  knownHelp:
    'Ingen spørsmål her er nye eller endret siden du besto. Du trenger ikke svare på nytt.',
  attemptsGiven: (n: number, wait: number | null) => {
    if (wait === null) return n === 1 ? 'Du har 1\u00a0forsøk.' : `Du har ${n}\u00a0forsøk i alt.`
    const hours = wait === 1 ? 'én time' : `${wait}\u00a0timer`
    return `Du har ${n}\u00a0forsøk. Består du ikke, kan du prøve igjen etter ${hours}.`
  },
  opens: (day: string, time: string) => `Du kan prøve igjen ${day} kl.\u00a0${time}.`,
  scored: (earned: string, all: number, percent: number, pass: number) =>
    `Du fikk ${earned} av ${all}\u00a0poeng, ${percent}\u00a0%. Kravet er ${pass}\u00a0%.`,
  passed: 'Bestått',
  notPassed: 'Ikke bestått',
  mayMend: 'Se over svarene, og prøv igjen når du vil.',
  delivered: (time: string) => `Levert kl.\u00a0${time}`,
  lastPassed: (percent: number) => `Du besto sist, med ${percent}\u00a0%.`,
  lastFailed: (percent: number) =>
    `Forrige forsøk ga ${percent}\u00a0%. Nå står spørsmål og svar i ny rekkefølge.`,
  corrected: (before: number, now: number) =>
    `Fasiten var feil. Svaret ditt er rettet på nytt, fra ${before}\u00a0% til ${now}\u00a0%.`,
  past: 'Slik var spørsmålene da du svarte',
  pastHelp: 'Kurset er endret siden.',
  handIn: 'Lever svarene',
  handingIn: 'Leverer …',
  tryAgain: 'Prøv på nytt',
  practise: 'Ta quizen en gang til',
  readAgain: 'Les modulen igjen',
  readOn: 'Les videre i modulen',
  allAttempts: 'Se alle forsøkene dine',
  whoSees: 'Alle forsøk er lagret. Lederen din ser bare om modulen er fullført.',
  whoWillSee: 'Svarene dine blir lagret. Lederen din ser dem ikke, bare om modulen er fullført.',
  verdict: { right: 'Riktig.', partly: 'Delvis riktig.', wrong: 'Ikke riktig.' },
  mark: { right: 'riktig', wrong: 'ikke riktig' },
  someRight: (right: number, all: number) => `${right} av ${all} er riktige.`,
  incomplete: 'Det du valgte, er riktig, men noe mangler.',
  solution: 'Hele svaret',
  legend: {
    single: 'Velg ett svar',
    multiple: 'Velg alle som er riktige',
    ordering: 'Sett i riktig rekkefølge',
    matching: 'Finn det som hører sammen',
    cloze: 'Fyll inn det som mangler',
    text: 'Skriv svaret',
    number: 'Skriv tallet',
    scenario: 'Hva gjør du?',
  },
  several: 'Velg ett eller flere svar.',
  blank: (n: number) => `Felt ${n}`,
  answer: 'Svar',
  choose: 'Velg …',
  place: (item: string) => `Plass for: ${item}`,
  moveUp: (item: string) => `Flytt opp: ${item}`,
  moveDown: (item: string) => `Flytt ned: ${item}`,
  moved: (item: string, place: number, all: number) => `${item} er nå nummer ${place} av ${all}.`,
  ifYouCameHere: 'Svar på dette hvis valget ditt førte deg hit.',
  confidence: {
    legend: 'Hvor sikker er du?',
    unsure: 'Usikker',
    fairly: 'Ganske sikker',
    certain: 'Helt sikker',
  },
  problem: {
    missing: 'Svaret mangler. Velg eller skriv det du mener er riktig.',
    unanswered: 'Velg ett av svarene.',
    'repeated-position': 'To har samme plass. Gi hver sin plass.',
    'too-long': 'Svaret er for langt. Skriv høyst 500\u00a0tegn.',
    'ambiguous-number': 'Tallet kan leses på to måter. Skriv 1234 eller 1,234.',
    'not-a-number': 'Svaret må være et tall. Skriv for eksempel 3 eller 2,5.',
  },
  saved: (time: string) => `Lagret kl.\u00a0${time}`,
  notSaved: {
    offline: 'Ikke lagret: nettet er borte. Svarene står på siden.',
    'signed-out': 'Ikke lagret: du er logget ut. Svarene står på siden.',
    stale:
      'Ikke lagret: du har svart på dette i en annen fane. Last siden på nytt for å se de svarene.',
    superseded: 'Ikke lagret: du har levert dette i en annen fane. Last siden på nytt.',
    fault: 'Ikke lagret: noe gikk galt hos oss. Svarene står på siden.',
  },
  kept: {
    title: 'Svaret er lagret på denne enheten, ikke levert ennå',
    help: (day: string, time: string) =>
      `Lagret ${day} kl. ${time}. Det blir levert når du har nett, også om du lukker siden og kommer tilbake senere.`,
    tryNow: 'Prøv å levere nå',
    signIn: 'Logg inn for å levere svaret',
  },
  notDelivered: 'Ikke levert',
  notice: {
    superseded:
      'Dette forsøket er allerede levert i en annen fane. Svarene dine er tatt vare på under. Du kan levere dem som et nytt forsøk.',
    closed: 'Du har brukt alle forsøkene. Det du har levert før, er lagret.',
    waiting: 'Du kan ikke levere ennå. Svarene dine er tatt vare på til du kan prøve igjen.',
    changed:
      'Quizen er endret siden du åpnet siden. Svarene som fortsatt passer, står her. Se over, og lever.',
    'signed-out':
      'Du er logget ut. Svarene er trygge på siden. Logg inn i den nye fanen. Kom så tilbake hit, og lever på nytt.',
    'other-person':
      'Noen andre har logget inn i denne nettleseren. Svarene er ikke levert. Logg inn som deg selv i en ny fane, og lever på nytt.',
    stale: 'Dette er gjort videre på et annet sted. Her er det nyeste.',
    'not-stored':
      'Svaret er rettet, men ikke lagret, for dette er en forhåndsvisning eller et utkast.',
    offline: 'Nettet er borte. Svarene står på siden. Lever på nytt når du er på nett.',
    fault: 'Noe gikk galt hos oss. Svarene står på siden. Prøv igjen om litt.',
  },
  signIn: 'Logg inn i en ny fane',
}
export type QuizText = typeof nb
