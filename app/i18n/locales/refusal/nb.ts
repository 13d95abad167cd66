export const nb = {
  back: 'Til forsiden',
  400: {
    title: 'Adressen kan ikke leses',
    text: 'Gå til forsiden og finn siden derfra. Det du har levert, er lagret.',
  },
  403: {
    title: 'Skjemaet kom ikke fra Leia',
    text: 'Av hensyn til sikkerheten tar vi bare imot skjemaer som er sendt fra Leias egne sider. Åpne siden i Leia på nytt, og send derfra.',
  },
  405: {
    title: 'Dette kan ikke gjøres her',
    text: 'Nettleseren ba om noe denne adressen ikke kan. Gå til forsiden og prøv derfra.',
  },
  411: {
    title: 'Innsendingen manglet lengde',
    text: 'Vi kunne ikke se hvor stor innsendingen var, og tok den ikke imot. Send skjemaet på nytt fra Leia.',
  },
  413: {
    title: 'Innsendingen er for stor',
    text: 'Et svar kan være på høyst 256\u00a0kilobyte. Kort ned teksten, og send på nytt. Det du har levert før, er lagret.',
  },
  500: {
    title: 'Siden kunne ikke vises',
    text: 'Feilen er hos oss, ikke hos deg. Det du har levert, er lagret. Prøv igjen om litt.',
  },
  429: {
    title: 'Det kom for mange forespørsler',
    text: 'Vent noen sekunder, og prøv igjen. Det du har levert, er lagret.',
  },
  503: {
    title: 'Leia har mye å gjøre akkurat nå',
    text: 'Vi tok ikke imot dette. Vent litt, og prøv igjen. Kom du hit fra et skjema, går du tilbake: Det du skrev, står der. Det du har levert før, er lagret.',
  },
}
export type RefusalText = typeof nb
