import type { SubscriptionText } from './nb.ts'

export const nn: SubscriptionText = {
  title: (name: string) => `Få rapporten for ${name} på e-post`,
  tabTitle: 'Rapporten på e-post – Leia',
  crumb: 'På e-post',
  link: 'Få rapporten på e-post',
  what: 'Rapporten kjem den første i kvar månad, med tala frå siste dag i månaden før. Du får ei lenkje, og rapporten som PDF.',
  first: (day: string, address: string) => `Den første kjem ${day}, til ${address}.`,
  next: (day: string, address: string) => `Den neste kjem ${day}, til ${address}.`,
  locale: 'Språk i rapporten',
  start: 'Abonner på rapporten',
  end: 'Avslutt abonnementet',
  running: 'Du abonnerer på rapporten',
  since: (day: string) => `Sidan ${day}.`,
  noServer: 'Leia sender ikkje e-post herifrå',
  noServerWhy:
    'E-post er ikkje sett opp. Du kan abonnere, men rapportane blir ikkje sende før det er gjort.',
  earlier: 'Tidlegare rapportar',
  none: 'Ingen rapportar er sende enno.',
  month: 'Status',
  state: 'E-post',
  states: {
    waiting: 'Skal sendast',
    sending: 'Blir send no',
    sent: 'Send',
    sentOn: (day: string) => `Send ${day}`,
    failed: 'Kunne ikkje sendast',
    uncertain: 'Kan ha kome fram',
    withdrawn: 'Ikkje send',
    kept: 'Ikkje send: e-post er ikkje sett opp',
  },
  unsubscribe: {
    tabTitle: 'Avslutt abonnementet – Leia',
    ask: (name: string) => `Vil du slutte å få rapporten for ${name} på e-post?`,
    askWhy: 'Du kan framleis opne rapporten i Leia, og abonnere på han igjen.',
    ended: 'Abonnementet er avslutta',
    endedWhy: (name: string) =>
      `Du får ikkje lenger rapporten for ${name} på e-post. Du kan framleis opne han i Leia.`,
    open: 'Gå til Leia',
  },
  mail: {
    subject: (name: string, day: string) => `Kompetanse i ${name} per ${day}`,
    intro: (name: string, day: string) =>
      `Her er rapporten om kompetanse i ${name}, slik det stod til ${day}. Han ligg ved som PDF.`,
    open: 'Opne rapporten i Leia (du må logge inn)',
    why: 'Du får denne e-posten fordi du abonnerer på rapporten. Han kjem den første i kvar månad.',
    end: 'Avslutt abonnementet',
  },
}
