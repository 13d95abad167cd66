export const nb = {
  tabTitle: 'Hvem har sett meg – Leia',
  title: 'Hvem har sett meg',
  lead: 'Når noen ser navnet ditt sammen med hva du har fullført, eller slår opp ansettelsen din, blir det stående her. Vi skriver det ned før de får se det.',
  seen: {
    title: 'Oppslag på deg',
    caption: 'Hvem som har sett deg, når og hva',
    who: 'Hvem',
    when: 'Når',
    saw: 'Så',
    leaderOf: (unit: string) => `Leder for ${unit}`,
    administrator: 'Administrator i kommunen',
    what: {
      list: 'Navnelista: hvilke påkrevde og tildelte kurs du har fullført, når, og hvor lenge de gjelder.',
      csv: 'Lastet ned navnelista som fil: hvilke påkrevde og tildelte kurs du har fullført, når, og hvor lenge de gjelder.',
      facts:
        'Siden om ansettelsen din: navn, e-postadresse, enheter, stillingsroller og tilganger, nå og tidligere. Ingenting om opplæring.',
    },
    at: (day: string, time: string) => `${day} kl.\u00a0${time}`,
    several: (times: number, day: string, from: string, to: string) =>
      `${day}, ${times} ganger mellom kl.\u00a0${from} og ${to}`,
    severalAtOnce: (times: number, day: string, time: string) =>
      `${day} kl.\u00a0${time}, ${times} ganger`,
    none: 'Ingen har sett deg ved navn',
    noneText: 'Ser lederen din på navnelista, kommer det fram her med en gang.',
    howFar: 'Hvert oppslag står her i tre år. Ingen kan rette eller skjule det før.',
    pages: 'Sider',
    page: (page: number, of: number) => `Side ${page} av ${of}`,
    newer: 'Nyere',
    older: 'Eldre',
  },
  can: {
    title: 'Dette kan lederen din se',
    who: (leaders: string) => `Disse kan se deg ved navn i dag: ${leaders}.`,
    leader: (name: string, unit: string) => `${name} (leder for ${unit})`,
    nobody: 'Ingen kan se deg ved navn i dag.',
    lines: [
      'Hvilke påkrevde kurs du har fullført, og hvilke du mangler.',
      'Pålagt opplæring som du er tildelt, og fristen.',
      'Datoen du fullførte, og hvor lenge det gjelder.',
      'Om noe er utløpt, eller innholdet er endret så noe må tas på nytt.',
    ],
  },
  cannot: {
    title: 'Dette ser ingen leder',
    lines: [
      'Svarene, poengene og forsøkene dine.',
      'Hvor lang tid du bruker, og når du logger inn.',
      'Frivillige kurs, også dem noen har tilrådd deg.',
    ],
    administrators:
      'Administratorer i kommunen ser navn, e-postadresse, enhet, stillingsroller og tilganger, men ikke hva du har fullført.',
    above:
      'Kommunens toppleder og regionen ser bare tall for grupper, ikke navn. Den som driver databasen, kan lese det som er lagret; slik lesing kommer ikke fram her.',
  },
  more: 'Les mer om personvern i Leia',
}
export type PrivacyText = typeof nb
