/** The page where someone makes a code that lets their history follow them. */
export const nb = {
  trail: 'Personvern',
  heading: 'Ta med historikken din',
  about: 'Skal du begynne i en annen kommune?',
  metaTitle: 'Ta med historikken – Leia',
  lead: 'Skal du begynne i en annen kommune på Helgeland? Lag en flyttekode og gi den til den nye kommunen. Da følger kursene og kursbevisene dine med.',
  what: 'Den nye kommunen kan ta deg inn med koden når du har sluttet der du er nå. Passordet ditt og andre måter å logge inn på slutter å virke, og du får nye der.',
  secret: 'Gi koden bare til den nye kommunen. Den som har koden, kan ta over historikken din.',
  make: 'Lag en flyttekode',
  again: 'Lag en ny',
  has: (day: string) =>
    `Du har en kode som virker til og med ${day}. Lager du en ny, slutter den gamle å virke.`,
  code: 'Flyttekoden din',
  shown: (day: string) =>
    `Skriv den ned nå; den vises bare denne ene gangen. Den virker til og med ${day}.`,
}

export type MovingText = typeof nb
