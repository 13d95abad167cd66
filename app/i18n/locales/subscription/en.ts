import type { SubscriptionText } from './nb.ts'

export const en: SubscriptionText = {
  title: (name: string) => `Get the report for ${name} by email`,
  tabTitle: 'The report by email – Leia',
  crumb: 'By email',
  link: 'Get the report by email',
  what: 'The report comes on the first of every month, with the figures of the last day of the month before. You get a link, and the report as PDF.',
  first: (day: string, address: string) => `The first one comes on ${day}, to ${address}.`,
  next: (day: string, address: string) => `The next one comes on ${day}, to ${address}.`,
  locale: 'Language of the report',
  start: 'Subscribe to the report',
  end: 'End the subscription',
  running: 'You subscribe to the report',
  since: (day: string) => `Since ${day}.`,
  noServer: 'Leia sends no email from here',
  noServerWhy:
    'Email has not been set up. You can subscribe, but no report is sent until that is done.',
  earlier: 'Earlier reports',
  none: 'No reports have been sent yet.',
  month: 'Status',
  state: 'Email',
  states: {
    waiting: 'To be sent',
    sending: 'Being sent',
    sent: 'Sent',
    sentOn: (day: string) => `Sent on ${day}`,
    failed: 'Could not be sent',
    uncertain: 'May have arrived',
    withdrawn: 'Not sent',
    kept: 'Not sent: email has not been set up',
  },
  unsubscribe: {
    tabTitle: 'End the subscription – Leia',
    ask: (name: string) => `Do you want to stop getting the report for ${name} by email?`,
    askWhy: 'You can still open the report in Leia, and subscribe to it again.',
    ended: 'The subscription has ended',
    endedWhy: (name: string) =>
      `You no longer get the report for ${name} by email. You can still open it in Leia.`,
    open: 'Go to Leia',
  },
  mail: {
    subject: (name: string, day: string) => `Competence in ${name} as of ${day}`,
    intro: (name: string, day: string) =>
      `Here is the report on competence in ${name} as of ${day}. It is attached as PDF.`,
    open: 'Open the report in Leia (you have to sign in)',
    why: 'You get this email because you subscribe to the report. It comes on the first of every month.',
    end: 'End the subscription',
  },
}
