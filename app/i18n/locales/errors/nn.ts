import type { ErrorsText } from './nb.ts'

export const nn: ErrorsText = {
  notFound: {
    title: 'Vi finn ikkje sida',
    explanation: 'Adressa kan vere feil, sida kan vere flytta, eller du har ikkje tilgang til ho.',
  },
  fault: {
    title: 'Sida kunne ikkje visast',
    explanation: 'Feilen er hos oss, ikkje hos deg. Det du har levert, er lagra.',
  },
  tooMany: {
    title: 'Det kom for mange førespurnader',
    explanation: 'Vent eit minutt, og prøv igjen. Det du har levert, er lagra.',
  },
  busy: {
    title: 'Leia har mykje å gjere akkurat no',
    explanation:
      'Vi tok ikkje imot dette. Vent litt, og prøv igjen. Kom du hit frå eit skjema, går du tilbake: Det du skreiv, står der. Det du har levert før, er lagra.',
  },
  tooLarge: {
    title: 'Innsendinga er for stor',
    explanation: 'Gå tilbake, kort ned teksten, og send på nytt. Det du har levert før, er lagra.',
  },
  unclear: {
    title: 'Vi forstod ikkje det som vart sendt',
    explanation: 'Gå tilbake, last sida på nytt, og prøv igjen. Det du har levert før, er lagra.',
  },
  reference: { before: 'Oppgi referansen', after: 'om du melder frå.' },
  tryAgain: 'Prøv igjen',
  toMyPage: 'Gå til mi side',
  toFrontPage: 'Gå til framsida',
  toCourses: 'Sjå kursa',
}
