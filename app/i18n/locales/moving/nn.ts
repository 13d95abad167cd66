import type { MovingText } from './nb.ts'

export const nn: MovingText = {
  trail: 'Personvern',
  heading: 'Ta med historikken din',
  about: 'Skal du begynne i ein annan kommune?',
  metaTitle: 'Ta med historikken – Leia',
  lead: 'Skal du begynne i ein annan kommune på Helgeland? Lag ein flyttekode og gi han til den nye kommunen. Då følgjer kursa og kursbevisa dine med.',
  what: 'Den nye kommunen kan ta deg inn med koden når du har slutta der du er no. Passordet ditt og andre måtar å logge inn på sluttar å verke, og du får nye der.',
  secret: 'Gi koden berre til den nye kommunen. Den som har koden, kan ta over historikken din.',
  make: 'Lag ein flyttekode',
  again: 'Lag ein ny',
  has: (day) =>
    `Du har ein kode som verkar til og med ${day}. Lagar du ein ny, sluttar den gamle å verke.`,
  code: 'Flyttekoden din',
  shown: (day) =>
    `Skriv han ned no; han blir vist berre denne eine gongen. Han verkar til og med ${day}.`,
}
