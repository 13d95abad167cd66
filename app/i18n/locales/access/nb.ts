export const nb = {
  title: 'Logg inn – Leia',
  heading: 'Logg inn',
  email: 'E-postadresse',
  password: 'Passord',
  signIn: 'Logg inn',
  missing: {
    email: 'Skriv e-postadressen din, for eksempel kari.nordmann@rana.kommune.no',
    password: 'Skriv passordet ditt',
  },
  wrong: 'E-postadressen og passordet passer ikke sammen. Se over begge, og prøv igjen.',
  tooMany: (time: string) => `Det er prøvd for mange ganger. Du kan prøve igjen klokka ${time}.`,
}
export type AccessText = typeof nb
