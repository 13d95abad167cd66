import type { RefusalText } from './nb.ts'

export const nn: RefusalText = {
  back: 'Til framsida',
  400: {
    title: 'Adressa kan ikkje lesast',
    text: 'Gå til framsida og finn sida derifrå. Det du har levert, er lagra.',
  },
  403: {
    title: 'Skjemaet kom ikkje frå Leia',
    text: 'Av omsyn til tryggleiken tek vi berre imot skjema som er sende frå sidene i Leia. Opne sida i Leia på nytt, og send derifrå.',
  },
  405: {
    title: 'Dette kan ikkje gjerast her',
    text: 'Nettlesaren bad om noko denne adressa ikkje kan. Gå til framsida og prøv derifrå.',
  },
  411: {
    title: 'Innsendinga mangla lengd',
    text: 'Vi kunne ikkje sjå kor stor innsendinga var, og tok ho ikkje imot. Send skjemaet på nytt frå Leia.',
  },
  413: {
    title: 'Innsendinga er for stor',
    text: 'Eit svar kan vere på høgst 256\u00a0kilobyte. Kort ned teksten, og send på nytt. Det du har levert før, er lagra.',
  },
  500: {
    title: 'Sida kunne ikkje visast',
    text: 'Feilen er hos oss, ikkje hos deg. Det du har levert, er lagra. Prøv igjen om litt.',
  },
  429: {
    title: 'Det kom for mange førespurnader',
    text: 'Vent nokre sekund, og prøv igjen. Det du har levert, er lagra.',
  },
  503: {
    title: 'Leia har mykje å gjere akkurat no',
    text: 'Vi tok ikkje imot dette. Vent litt, og prøv igjen. Kom du hit frå eit skjema, går du tilbake: Det du skreiv, står der. Det du har levert før, er lagra.',
  },
}
