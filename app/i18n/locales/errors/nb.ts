export const nb = {
  notFound: {
    title: 'Vi finner ikke siden',
    explanation:
      'Adressen kan være feil, siden kan være flyttet, eller du har ikke tilgang til den.',
  },
  fault: {
    title: 'Siden kunne ikke vises',
    explanation: 'Feilen er hos oss, ikke hos deg. Det du har levert, er lagret.',
  },
  tooMany: {
    title: 'Det kom for mange forespørsler',
    explanation: 'Vent et minutt, og prøv igjen. Det du har levert, er lagret.',
  },
  busy: {
    title: 'Leia har mye å gjøre akkurat nå',
    explanation:
      'Vi tok ikke imot dette. Vent litt, og prøv igjen. Kom du hit fra et skjema, går du tilbake: Det du skrev, står der. Det du har levert før, er lagret.',
  },
  tooLarge: {
    title: 'Innsendingen er for stor',
    explanation: 'Gå tilbake, kort ned teksten, og send på nytt. Det du har levert før, er lagret.',
  },
  unclear: {
    title: 'Vi forsto ikke det som ble sendt',
    explanation: 'Gå tilbake, last siden på nytt, og prøv igjen. Det du har levert før, er lagret.',
  },
  reference: { before: 'Oppgi referansen', after: 'hvis du melder fra.' },
  tryAgain: 'Prøv igjen',
  toMyPage: 'Gå til min side',
  toFrontPage: 'Gå til forsiden',
  toCourses: 'Se kursene',
}
export type ErrorsText = typeof nb
