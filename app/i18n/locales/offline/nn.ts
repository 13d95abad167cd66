import type { OfflineText } from './nb.ts'

export const nn: OfflineText = {
  app: {
    name: 'Leia – kompetanse i dokumenthandtering',
    description: 'Kurs og øvingar for tilsette i kommunane på Helgeland.',
    offline: 'Utan nett',
  },
  title: 'Utan nett – Leia',
  heading: 'Utan nett',
  lead: 'Sidene du har opna i Leia på denne eininga, kan du lese igjen utan nett.',
  notKept: 'Sida du bad om, er ikkje lagra på denne eininga.',
  notKeptHelp: 'Prøv igjen når du har nett. Det du har levert før, er trygt.',
  labNeedsNetwork:
    'Verkstader treng nett, for kvart steg blir retta og lagra på tenaren. Det som er lagra, finn du igjen når du har nett.',
  answerNotHere:
    'Viss du leverte no, kom ikkje svaret fram. Gå tilbake i nettlesaren. Svara står i skjemaet, og du kan levere dei når du har nett.',
  notSignedOut:
    'Du er ikkje logga ut, for det treng nett. Sidene som låg på denne eininga, er fjerna. Logg ut når du har nett igjen.',
  tryAgain: 'Prøv igjen',
  whatIsHere: 'Dette kan du lese utan nett',
  nothingHere:
    'Ingen sider er lagra på denne eininga enno. Logg inn og opne modulane du vil lese, medan du har nett.',
  needsScript: 'Denne sida treng JavaScript for å vise kva som er lagra.',
  keptAt: (day, time) => `Slik sida var ${day} kl. ${time}`,
  sharedHeading: 'Deler du eininga med andre?',
  shared:
    'Logg ut når du er ferdig. Då blir sidene fjerna. Dei blir òg fjerna når nokon andre loggar inn, og når dei er 30 dagar gamle.',
  remove: 'Fjern sidene frå denne eininga',
  removed: 'Sidene er fjerna frå denne eininga.',
  answers: {
    kept: (title, day, time) =>
      `Svaret på «${title}» er lagra på denne eininga ${day} kl. ${time}, ikkje levert enno.`,
    later: 'Det blir levert når du har nett. Du kan lukke sida.',
    tryNow: 'Prøv å levere no',
    signInFirst: 'Du er logga ut. Svaret blir levert når du loggar inn.',
    signIn: 'Logg inn',
    sending: (title) => `Leverer svaret på «${title}» …`,
    handedIn: (title, time) => `Svaret på «${title}» er levert kl. ${time}.`,
    refused: (title) => `Svaret på «${title}» kunne ikkje leverast.`,
    reasons: {
      changed: 'Quizen er endra sidan du svarte. Svara som framleis passar, ligg i skjemaet.',
      closed: 'Du har brukt alle forsøka.',
      early: 'Du kan ikkje levere enno. Svara ligg i skjemaet til du kan prøve igjen.',
      superseded:
        'Du har levert dette forsøket ein annan stad. Svara ligg i skjemaet, og du kan levere dei som eit nytt forsøk.',
      incomplete: 'Noko manglar. Svara ligg i skjemaet.',
      gone: 'Quizen finst ikkje lenger.',
      fault: 'Noko gjekk gale hos oss.',
    },
    open: 'Opne modulen',
    dismiss: 'Fjern meldinga',
    signedOut:
      'Det ligg eit svar på denne eininga som ikkje er levert. Det blir levert når den som svarte, loggar inn.',
    others:
      'Det ligg eit svar på denne eininga frå nokon andre. Det blir ikkje levert i namnet ditt, men når den som svarte, loggar inn.',
  },
  state: {
    offline: 'Du er utan nett.',
    away: 'Leia svarer ikkje akkurat no.',
    kept: (day, time) => `Dette er sida slik ho var ${day} kl. ${time}.`,
    canRead: 'Du kan lese sidene du har opna før.',
    lab: 'Verkstaden treng nett til neste steg. La sida stå open. Det som er lagra, er trygt.',
    whatIsHere: 'Sjå kva du kan lese utan nett',
    back: 'Du er på nett igjen.',
    reload: 'Hent sida på nytt',
  },
}
