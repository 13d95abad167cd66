import type { AccessText } from './nb.ts'

export const nn: AccessText = {
  title: 'Logg inn – Leia',
  heading: 'Logg inn',
  email: 'E-postadresse',
  password: 'Passord',
  signIn: 'Logg inn',
  missing: {
    email: 'Skriv e-postadressa di, til dømes kari.nordmann@rana.kommune.no',
    password: 'Skriv passordet ditt',
  },
  wrong: 'E-postadressa og passordet passar ikkje saman. Sjå over begge, og prøv igjen.',
  tooMany: (time) => `Det er prøvd for mange gonger. Du kan prøve igjen klokka ${time}.`,
}
