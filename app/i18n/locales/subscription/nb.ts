export const nb = {
  title: (name: string) => `Få rapporten for ${name} på e-post`,
  tabTitle: 'Rapporten på e-post – Leia',
  crumb: 'På e-post',
  link: 'Få rapporten på e-post',
  what: 'Rapporten kommer den første i hver måned, med tallene fra siste dag i måneden før. Du får en lenke, og rapporten som PDF.',
  first: (day: string, address: string) => `Den første kommer ${day}, til ${address}.`,
  next: (day: string, address: string) => `Den neste kommer ${day}, til ${address}.`,
  locale: 'Språk i rapporten',
  start: 'Abonner på rapporten',
  end: 'Avslutt abonnementet',
  running: 'Du abonnerer på rapporten',
  since: (day: string) => `Siden ${day}.`,
  noServer: 'Leia sender ikke e-post herfra',
  noServerWhy:
    'E-post er ikke satt opp. Du kan abonnere, men rapportene blir ikke sendt før det er gjort.',
  earlier: 'Tidligere rapporter',
  none: 'Ingen rapporter er sendt ennå.',
  month: 'Status',
  state: 'E-post',
  states: {
    waiting: 'Skal sendes',
    sending: 'Sendes nå',
    sent: 'Sendt',
    sentOn: (day: string) => `Sendt ${day}`,
    failed: 'Kunne ikke sendes',
    uncertain: 'Kan ha kommet fram',
    withdrawn: 'Ikke sendt',
    kept: 'Ikke sendt: e-post er ikke satt opp',
  },
  unsubscribe: {
    tabTitle: 'Avslutt abonnementet – Leia',
    ask: (name: string) => `Vil du slutte å få rapporten for ${name} på e-post?`,
    askWhy: 'Du kan fortsatt åpne rapporten i Leia, og abonnere på den igjen.',
    ended: 'Abonnementet er avsluttet',
    endedWhy: (name: string) =>
      `Du får ikke lenger rapporten for ${name} på e-post. Du kan fortsatt åpne den i Leia.`,
    open: 'Gå til Leia',
  },
  mail: {
    subject: (name: string, day: string) => `Kompetanse i ${name} per ${day}`,
    intro: (name: string, day: string) =>
      `Her er rapporten om kompetanse i ${name}, slik det sto til ${day}. Den ligger ved som PDF.`,
    open: 'Åpne rapporten i Leia (du må logge inn)',
    why: 'Du får denne e-posten fordi du abonnerer på rapporten. Den kommer den første i hver måned.',
    end: 'Avslutt abonnementet',
  },
}
export type SubscriptionText = typeof nb
