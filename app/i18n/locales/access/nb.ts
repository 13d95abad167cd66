export const nb = {
  title: 'Logg inn – Leia',
  heading: 'Logg inn',
  email: 'E-postadresse',
  password: 'Passord',
  signIn: 'Logg inn',
  missing: {
    email: 'Skriv e-postadressen din, for eksempel kari.nordmann@rana.example',
    password: 'Skriv passordet ditt',
  },
  wrong: 'E-postadressen og passordet passer ikke sammen. Se over begge, og prøv igjen.',
  tooMany: (time: string) => `Det er prøvd for mange ganger. Du kan prøve igjen klokka ${time}.`,
  workIsKept:
    'Svarene dine er tatt vare på. De står i modulen når du har logget inn, klare til å leveres.',
  demo: {
    heading: 'Prøv Leia som',
    password: 'Dette er en demo med oppdiktede personer. Passordet er det samme for alle:',
    what: {
      'ansatt@rana.example': 'ansatt i Rana',
      'leder@rana.example': 'leder for Rana',
      'enhetsleder@rana.example': 'leder for én enhet i Rana',
      'admin@rana.example': 'administrator i Rana',
      'ansatt@vefsn.example': 'ansatt i Vefsn',
      'leder@vefsn.example': 'leder for Vefsn',
      'forfatter@helgeland.example': 'forfatter av kurs',
      'koordinator@helgeland.example': 'koordinator for regionen',
    },
  },
}
export type AccessText = typeof nb
