export const nb = {
  app: {
    name: 'Leia – kompetanse i dokumenthåndtering',
    description: 'Kurs og øvelser for ansatte i kommunene på Helgeland.',
    offline: 'Uten nett',
  },
  title: 'Uten nett – Leia',
  heading: 'Uten nett',
  lead: 'Sidene du har åpnet i Leia på denne enheten, kan du lese igjen uten nett.',
  notKept: 'Siden du ba om, er ikke lagret på denne enheten.',
  notKeptHelp: 'Prøv igjen når du har nett. Det du har levert før, er trygt.',
  labNeedsNetwork:
    'Verksteder trenger nett, for hvert steg blir rettet og lagret på serveren. Det som er lagret, finner du igjen når du har nett.',
  answerNotHere:
    'Hvis du leverte nå, kom svaret ikke fram. Gå tilbake i nettleseren. Svarene står i skjemaet, og du kan levere dem når du har nett.',
  notSignedOut:
    'Du er ikke logget ut, for det trenger nett. Sidene som lå på denne enheten, er fjernet. Logg ut når du har nett igjen.',
  tryAgain: 'Prøv igjen',
  whatIsHere: 'Dette kan du lese uten nett',
  nothingHere:
    'Ingen sider er lagret på denne enheten ennå. Logg inn og åpne modulene du vil lese, mens du har nett.',
  needsScript: 'Denne siden trenger JavaScript for å vise hva som er lagret.',
  keptAt: (day: string, time: string) => `Slik siden var ${day} kl. ${time}`,
  sharedHeading: 'Deler du enheten med andre?',
  shared:
    'Logg ut når du er ferdig. Da blir sidene fjernet. De blir også fjernet når noen andre logger inn, og når de er 30 dager gamle.',
  remove: 'Fjern sidene fra denne enheten',
  removed: 'Sidene er fjernet fra denne enheten.',
  answers: {
    kept: (title: string, day: string, time: string) =>
      `Svaret på «${title}» er lagret på denne enheten ${day} kl. ${time}, ikke levert ennå.`,
    later: 'Det blir levert når du har nett. Du kan lukke siden.',
    tryNow: 'Prøv å levere nå',
    signInFirst: 'Du er logget ut. Svaret blir levert når du logger inn.',
    signIn: 'Logg inn',
    sending: (title: string) => `Leverer svaret på «${title}» …`,
    handedIn: (title: string, time: string) => `Svaret på «${title}» er levert kl. ${time}.`,
    refused: (title: string) => `Svaret på «${title}» kunne ikke leveres.`,
    reasons: {
      changed: 'Quizen er endret siden du svarte. Svarene som fortsatt passer, ligger i skjemaet.',
      closed: 'Du har brukt alle forsøkene.',
      early: 'Du kan ikke levere ennå. Svarene ligger i skjemaet til du kan prøve igjen.',
      superseded:
        'Du har levert dette forsøket et annet sted. Svarene ligger i skjemaet, og du kan levere dem som et nytt forsøk.',
      incomplete: 'Noe mangler. Svarene ligger i skjemaet.',
      gone: 'Quizen finnes ikke lenger.',
      fault: 'Noe gikk galt hos oss.',
    },
    open: 'Åpne modulen',
    dismiss: 'Fjern meldingen',
    signedOut:
      'Det ligger et svar på denne enheten som ikke er levert. Det blir levert når den som svarte, logger inn.',
    others:
      'Det ligger et svar på denne enheten fra noen andre. Det blir ikke levert i ditt navn, men når den som svarte, logger inn.',
  },
  state: {
    offline: 'Du er uten nett.',
    away: 'Leia svarer ikke akkurat nå.',
    kept: (day: string, time: string) => `Dette er siden slik den var ${day} kl. ${time}.`,
    canRead: 'Du kan lese sidene du har åpnet før.',
    lab: 'Verkstedet trenger nett til neste steg. La siden stå åpen. Det som er lagret, er trygt.',
    whatIsHere: 'Se hva du kan lese uten nett',
    back: 'Du er på nett igjen.',
    reload: 'Hent siden på nytt',
  },
}
export type OfflineText = typeof nb
