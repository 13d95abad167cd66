function days(n: number): string {
  if (n === 0) return 'i dag'
  return n === 1 ? 'i morgen' : `om ${n}\u00a0dager`
}

export const nb = {
  greeting: (name: string) => `Hei, ${name}.`,
  subject: {
    many: (n: number) => `${n} påminnelser fra Leia`,
    due: (title: string, day: string) => `Frist ${day}: ${title}`,
    offered: (title: string, day: string) => `Tilbud til deg fram til ${day}: ${title}`,
    overdue: (title: string) => `Fristen har passert: ${title}`,
    ending: (title: string, day: string) => `Gjelder til ${day}: ${title}`,
  },
  sentence: {
    due: (title: string, day: string, left: number) =>
      `«${title}» skal være fullført ${days(left)}, innen ${day}.`,
    offered: (title: string, day: string, left: number) =>
      `«${title}» er et tilbud til deg. Den foreslåtte datoen er ${days(left)}, ${day}. Du velger selv.`,
    overdue: (title: string, day: string) =>
      `«${title}» skulle vært fullført ${day}. Du kan fortsatt ta det, og det du har begynt på, er tatt vare på.`,
    ending: (title: string, day: string, left: number) =>
      `Det du har fra «${title}», gjelder til ${day} og utløper ${days(left)}. Du kan fornye det nå.`,
  },
  open: (title: string) => `Åpne ${title}`,
  duty: 'Du får denne e-posten fordi opplæringen er påkrevd for deg. Slike påminnelser kan ikke slås av.',
  off: 'Slå av tidlige varsler og tilbud',
  choose: 'Velg hva du vil bli påminnet om',
  wish: {
    subject: 'Påminnelse om opplæring som gjenstår',
    intro: (leader: string) =>
      `${leader} har bedt Leia minne om opplæring som er påkrevd. Dette gjenstår for deg:`,
    privacy:
      'Påminnelsen går til alle i enheten som har noe igjen. Lederen får ikke vite hvem som får den.',
    own: 'Åpne siden din',
  },
  choices: {
    metaTitle: 'Påminnelser – Leia',
    title: 'Påminnelser på e-post',
    lead: 'Leia samler alt i høyst én e-post om dagen, og bare på hverdager.',
    always: 'Kan ikke slås av',
    why: 'Dette er påkrevd for deg, og arbeidsgiveren må kunne minne om det.',
    kinds: {
      assigned: {
        name: 'Pålagte tildelinger',
        about: '14 og 3\u00a0dager før fristen, og hver uke etter den, høyst fire ganger.',
      },
      ending: {
        name: 'Påkrevd kompetanse utløper',
        about: '7\u00a0dager før den utløper.',
      },
      wished: {
        name: 'Lederen minner om det som gjenstår',
        about: 'Høyst én gang i uka. Lederen får ikke vite hvem som får den.',
      },
      early: {
        name: 'Tidlige varsler om kompetanse som utløper',
        about: '60 og 30\u00a0dager før.',
      },
      offered: {
        name: 'Tilbud om frivillig opplæring',
        about: '14 og 3\u00a0dager før den foreslåtte datoen.',
      },
    },
    isOn: 'På',
    isOff: 'Av',
    turnOff: 'Slå av',
    turnOn: 'Slå på',
    changed: (kind: string, isOn: boolean) => `«${kind}» er slått ${isOn ? 'på' : 'av'}.`,
    link: 'Påminnelser på e-post',
  },
  unsubscribe: {
    metaTitle: 'Slå av påminnelser – Leia',
    title: 'Slå av tidlige varsler og tilbud',
    about:
      'Du får ikke lenger e-post om frivillig opplæring eller tidlige varsler om kompetanse som utløper. Påminnelser om det som er påkrevd, kommer fortsatt.',
    act: 'Slå av',
    done: 'Tidlige varsler og tilbud er slått av',
    again: 'Du kan slå dem på igjen når du er logget inn.',
    choose: 'Velg påminnelser',
  },
}
export type RemindersText = typeof nb
