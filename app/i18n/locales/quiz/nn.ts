import type { QuizText } from './nb.ts'

const questions = (n: number) => (n === 1 ? '1\u00a0spørsmål' : `${n}\u00a0spørsmål`)

export const nn: QuizText = {
  title: 'Prøv sjølv',
  frame: (n, pass) => `${questions(n)}. Du består med ${pass}\u00a0%.`,
  anew: (n, of, pass) =>
    `${n} av ${of}\u00a0spørsmål er ${n === 1 ? 'nytt eller endra' : 'nye eller endra'} sidan du bestod. Berre det nye blir stilt på nytt. Du består med ${pass}\u00a0%.`,
  known: 'Dette kan du frå før',
  knownHelp: 'Ingen spørsmål her er nye eller endra sidan du bestod. Du treng ikkje svare på nytt.',
  attemptsGiven: (n, wait) => {
    if (wait === null) return n === 1 ? 'Du har 1\u00a0forsøk.' : `Du har ${n}\u00a0forsøk i alt.`
    const hours = wait === 1 ? 'éin time' : `${wait}\u00a0timar`
    return `Du har ${n}\u00a0forsøk. Består du ikkje, kan du prøve igjen etter ${hours}.`
  },
  opens: (day, time) => `Du kan prøve igjen ${day} kl.\u00a0${time}.`,
  scored: (earned, all, percent, pass) =>
    `Du fekk ${earned} av ${all}\u00a0poeng, ${percent}\u00a0%. Kravet er ${pass}\u00a0%.`,
  passed: 'Bestått',
  notPassed: 'Ikkje bestått',
  mayMend: 'Sjå over svara, og prøv igjen når du vil.',
  delivered: (time) => `Levert kl.\u00a0${time}`,
  lastPassed: (percent) => `Du bestod sist, med ${percent}\u00a0%.`,
  lastFailed: (percent) =>
    `Førre forsøk gav ${percent}\u00a0%. No står spørsmål og svar i ny rekkjefølgje.`,
  corrected: (before, now) =>
    `Fasiten var feil. Svaret ditt er retta på nytt, frå ${before}\u00a0% til ${now}\u00a0%.`,
  past: 'Slik var spørsmåla då du svarte',
  pastHelp: 'Kurset er endra sidan.',
  handIn: 'Lever svara',
  handingIn: 'Leverer …',
  tryAgain: 'Prøv på nytt',
  practise: 'Ta quizen ein gong til',
  readAgain: 'Les modulen igjen',
  readOn: 'Les vidare i modulen',
  allAttempts: 'Sjå alle forsøka dine',
  whoSees: 'Alle forsøk er lagra. Leiaren din ser berre om modulen er fullført.',
  whoWillSee: 'Svara dine blir lagra. Leiaren din ser dei ikkje, berre om modulen er fullført.',
  verdict: { right: 'Rett.', partly: 'Delvis rett.', wrong: 'Ikkje rett.' },
  mark: { right: 'rett', wrong: 'ikkje rett' },
  someRight: (right, all) => `${right} av ${all} er rette.`,
  incomplete: 'Det du valde, er rett, men noko manglar.',
  solution: 'Heile svaret',
  legend: {
    single: 'Vel eitt svar',
    multiple: 'Vel alle som er rette',
    ordering: 'Set i rett rekkjefølgje',
    matching: 'Finn det som høyrer saman',
    cloze: 'Fyll inn det som manglar',
    text: 'Skriv svaret',
    number: 'Skriv talet',
    scenario: 'Kva gjer du?',
  },
  several: 'Vel eitt eller fleire svar.',
  blank: (n) => `Felt ${n}`,
  answer: 'Svar',
  choose: 'Vel …',
  place: (item) => `Plass for: ${item}`,
  moveUp: (item) => `Flytt opp: ${item}`,
  moveDown: (item) => `Flytt ned: ${item}`,
  moved: (item, place, all) => `${item} er no nummer ${place} av ${all}.`,
  ifYouCameHere: 'Svar på dette dersom valet ditt førte deg hit.',
  confidence: {
    legend: 'Kor sikker er du?',
    unsure: 'Usikker',
    fairly: 'Ganske sikker',
    certain: 'Heilt sikker',
  },
  problem: {
    missing: 'Svaret manglar. Vel eller skriv det du meiner er rett.',
    unanswered: 'Vel eitt av svara.',
    'repeated-position': 'To har same plass. Gi kvar sin plass.',
    'too-long': 'Svaret er for langt. Skriv høgst 500\u00a0teikn.',
    'ambiguous-number': 'Talet kan lesast på to måtar. Skriv 1234 eller 1,234.',
    'not-a-number': 'Svaret må vere eit tal. Skriv til dømes 3 eller 2,5.',
  },
  saved: (time) => `Lagra kl.\u00a0${time}`,
  notSaved: {
    offline: 'Ikkje lagra: nettet er borte. Svara står på sida.',
    'signed-out': 'Ikkje lagra: du er logga ut. Svara står på sida.',
    stale:
      'Ikkje lagra: du har svart på dette i ei anna fane. Last sida på nytt for å sjå dei svara.',
    superseded: 'Ikkje lagra: du har levert dette i ei anna fane. Last sida på nytt.',
    fault: 'Ikkje lagra: noko gjekk gale hos oss. Svara står på sida.',
  },
  kept: {
    title: 'Svaret er lagra på denne eininga, ikkje levert enno',
    help: (day, time) =>
      `Lagra ${day} kl. ${time}. Det blir levert når du har nett, òg om du lukkar sida og kjem tilbake seinare.`,
    tryNow: 'Prøv å levere no',
    signIn: 'Logg inn for å levere svaret',
  },
  notDelivered: 'Ikkje levert',
  notice: {
    superseded:
      'Dette forsøket er alt levert i ei anna fane. Svara dine er tekne vare på under. Du kan levere dei som eit nytt forsøk.',
    closed: 'Du har brukt alle forsøka. Det du har levert før, er lagra.',
    waiting: 'Du kan ikkje levere enno. Svara dine er tekne vare på til du kan prøve igjen.',
    changed:
      'Quizen er endra sidan du opna sida. Svara som framleis passar, står her. Sjå over, og lever.',
    'signed-out':
      'Du er logga ut. Svara er trygge på sida. Logg inn i den nye fana. Kom så tilbake hit, og lever på nytt.',
    'other-person':
      'Nokon andre har logga inn i denne nettlesaren. Svara er ikkje leverte. Logg inn som deg sjølv i ei ny fane, og lever på nytt.',
    stale: 'Dette er gjort vidare på ein annan stad. Her er det nyaste.',
    'not-stored':
      'Svaret er retta, men ikkje lagra, for dette er ei førehandsvising eller eit utkast.',
    offline: 'Nettet er borte. Svara står på sida. Lever på nytt når du er på nett.',
    fault: 'Noko gjekk gale hos oss. Svara står på sida. Prøv igjen om litt.',
  },
  signIn: 'Logg inn i ei ny fane',
}
