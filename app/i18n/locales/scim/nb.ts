export const nb = {
  metaTitle: 'Brukerkatalog – Leia',
  groupTitle: 'Hva en gruppe gir – Leia',
  heading: 'Brukerkatalog',
  about:
    'La kommunens brukerkatalog, for eksempel Entra ID, fortelle Leia hvem som begynner, flytter og slutter.',
  title: (municipality: string) => `Brukerkatalogen i ${municipality}`,
  lead: 'Brukerkatalogen forteller Leia hvem som begynner, bytter navn, slutter og kommer tilbake, og hvilke grupper de er med i.',
  connect: {
    heading: 'Koble til',
    steps:
      'I Entra ID lager IT-avdelingen et program av typen «non-gallery application». Under «Provisioning» legger de inn adressen her og en nøkkel som du lager nedenfor.',
    address: 'Adresse («Tenant URL»)',
    secret: 'Nøkkelen heter «Secret token» i Entra ID.',
  },
  tokens: {
    heading: 'Nøkler',
    none: 'Kommunen har ingen nøkler. Da kan ingen katalog fortelle noe.',
    columns: {
      label: 'Navn',
      made: 'Laget',
      used: 'Sist brukt',
      last: 'Siste dag',
      withdraw: 'Trekk tilbake',
    },
    madeBy: (day: string, name: string) => `${day}, av ${name}`,
    madeOnServer: (day: string) => `${day}, på serveren`,
    usedAt: (day: string, time: string) => `${day} klokka ${time}`,
    unused: 'Ikke brukt',
    over: 'Utløpt',
    soon: 'Utløper snart',
    withdraw: 'Trekk tilbake',
    withdrawn: 'Nøkkelen er trukket tilbake og virker ikke lenger.',
  },
  make: {
    heading: 'Lag en nøkkel',
    intro:
      'Kommunen kan ha to nøkler samtidig. Skal du bytte, lager du den nye, legger den inn i katalogen og trekker tilbake den gamle når du ser at den nye er brukt.',
    full: 'Kommunen har to nøkler, og flere kan den ikke ha. Trekk tilbake den som ikke er i bruk, for å lage en ny.',
    fields: { label: 'Navn på nøkkelen', until: 'Siste dag den virker' },
    labelHelp: 'Noe du kjenner den igjen på, for eksempel «Entra ID 2027».',
    untilHelp: 'Høyst to år fram.',
    save: 'Lag nøkkelen',
    problems: {
      missing: 'Gi nøkkelen et navn',
      day: 'Skriv en gyldig dato, for eksempel 31.12.2027',
      past: 'Velg en dag som ikke er passert',
      far: 'Velg en dag som er høyst to år fram',
      full: 'Kommunen har to nøkler alt. Trekk tilbake en av dem først',
      again:
        'Skjemaet er sendt før, og nøkkelen vises bare én gang. Trekk tilbake nøkkelen hvis du ikke fikk tatt vare på den, og lag en ny',
    },
  },
  fresh: {
    heading: 'Her er nøkkelen',
    once: 'Den vises bare nå. Lim den inn i katalogen før du går fra siden, og ikke send den i e-post.',
    label: 'Nøkkel',
  },
  groups: {
    heading: 'Grupper',
    intro:
      'Bestem hva det gir å være med i en gruppe: en stillingsrolle, en enhet eller begge deler. Leder- og administratortilgang gis aldri av en gruppe.',
    none: 'Katalogen har ikke fortalt om noen grupper ennå.',
    columns: {
      name: 'Gruppe',
      members: 'Medlemmer',
      jobRole: 'Stillingsrolle',
      unit: 'Enhet',
      change: 'Endre',
    },
    mapped: 'Grupper som gir noe',
    unmapped: 'Grupper som ikke gir noe',
    noneMapped: 'Ingen grupper gir noe ennå.',
    nobody: '–',
    closed: 'Enheten er lagt ned',
    change: 'Endre',
    saved: 'Det gruppa gir, er lagret.',
  },
  group: {
    title: (name: string) => `Hva gir «${name}»?`,
    members: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmer`),
    intro:
      'De som er med i gruppa, får rollen og flyttes til enheten i dag. Den som går ut av gruppa, mister rollen.',
    governs:
      'En rolle som er koblet til en gruppe, styres av gruppene: Har en ansatt fått den på annen måte og ikke er med, mister hen den neste gang katalogen forteller om hen.',
    fields: { jobRole: 'Stillingsrolle', unit: 'Enhet' },
    none: 'Ingen',
    keep: 'La de ansatte bli der de er',
    unknown: 'Velg fra lista',
    save: 'Lagre',
  },
}

export type ScimText = typeof nb
