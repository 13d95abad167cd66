import type { AccessText } from './nb.ts'

export const nn: AccessText = {
  title: 'Logg inn – Leia',
  heading: 'Logg inn',
  email: 'E-postadresse',
  password: 'Passord',
  signIn: 'Logg inn',
  missing: {
    email: 'Skriv e-postadressa di, til dømes kari.nordmann@rana.example',
    password: 'Skriv passordet ditt',
  },
  wrong: 'E-postadressa og passordet passar ikkje saman. Sjå over begge, og prøv igjen.',
  tooMany: (time) => `Det er prøvd for mange gonger. Du kan prøve igjen klokka ${time}.`,
  workIsKept:
    'Svara dine er tekne vare på. Dei står i modulen når du har logga inn, klare til å leverast.',
  demo: {
    heading: 'Prøv Leia som',
    password: 'Dette er ein demo med oppdikta personar. Passordet er det same for alle:',
    what: {
      'ansatt@rana.example': 'tilsett i Rana',
      'leder@rana.example': 'leiar for Rana',
      'enhetsleder@rana.example': 'leiar for éi eining i Rana',
      'admin@rana.example': 'administrator i Rana',
      'ansatt@vefsn.example': 'tilsett i Vefsn',
      'leder@vefsn.example': 'leiar for Vefsn',
      'forfatter@helgeland.example': 'forfattar av kurs',
      'koordinator@helgeland.example': 'koordinator for regionen',
    },
  },
}
