import type { ScimText } from './nb.ts'

export const nn: ScimText = {
  metaTitle: 'Brukarkatalog – Leia',
  groupTitle: 'Kva ei gruppe gir – Leia',
  heading: 'Brukarkatalog',
  about:
    'La brukarkatalogen til kommunen, til dømes Entra ID, fortelje Leia kven som begynner, flyttar og sluttar.',
  title: (municipality) => `Brukarkatalogen i ${municipality}`,
  lead: 'Brukarkatalogen fortel Leia kven som begynner, byter namn, sluttar og kjem tilbake, og kva grupper dei er med i.',
  connect: {
    heading: 'Kople til',
    steps:
      'I Entra ID lagar IT-avdelinga eit program av typen «non-gallery application». Under «Provisioning» legg dei inn adressa her og ein nøkkel som du lagar nedanfor.',
    address: 'Adresse («Tenant URL»)',
    secret: 'Nøkkelen heiter «Secret token» i Entra ID.',
  },
  tokens: {
    heading: 'Nøklar',
    none: 'Kommunen har ingen nøklar. Då kan ingen katalog fortelje noko.',
    columns: {
      label: 'Namn',
      made: 'Laga',
      used: 'Sist brukt',
      last: 'Siste dag',
      withdraw: 'Trekk tilbake',
    },
    madeBy: (day, name) => `${day}, av ${name}`,
    madeOnServer: (day) => `${day}, på tenaren`,
    usedAt: (day, time) => `${day} klokka ${time}`,
    unused: 'Ikkje brukt',
    over: 'Gått ut',
    soon: 'Går snart ut',
    withdraw: 'Trekk tilbake',
    withdrawn: 'Nøkkelen er trekt tilbake og verkar ikkje lenger.',
  },
  make: {
    heading: 'Lag ein nøkkel',
    intro:
      'Kommunen kan ha to nøklar samtidig. Skal du byte, lagar du den nye, legg han inn i katalogen og trekkjer tilbake den gamle når du ser at den nye er brukt.',
    full: 'Kommunen har to nøklar, og fleire kan han ikkje ha. Trekk tilbake den som ikkje er i bruk, for å lage ein ny.',
    fields: { label: 'Namn på nøkkelen', until: 'Siste dag han verkar' },
    labelHelp: 'Noko du kjenner han att på, til dømes «Entra ID 2027».',
    untilHelp: 'Høgst to år fram.',
    save: 'Lag nøkkelen',
    problems: {
      missing: 'Gi nøkkelen eit namn',
      day: 'Skriv ein gyldig dato, til dømes 31.12.2027',
      past: 'Vel ein dag som ikkje er passert',
      far: 'Vel ein dag som er høgst to år fram',
      full: 'Kommunen har to nøklar alt. Trekk tilbake ein av dei først',
      again:
        'Skjemaet er sendt før, og nøkkelen blir vist berre éin gong. Trekk tilbake nøkkelen om du ikkje fekk teke vare på han, og lag ein ny',
    },
  },
  fresh: {
    heading: 'Her er nøkkelen',
    once: 'Han blir vist berre no. Lim han inn i katalogen før du går frå sida, og ikkje send han i e-post.',
    label: 'Nøkkel',
  },
  groups: {
    heading: 'Grupper',
    intro:
      'Bestem kva det gir å vere med i ei gruppe: ei stillingsrolle, ei eining eller begge delar. Leiar- og administratortilgang blir aldri gitt av ei gruppe.',
    none: 'Katalogen har ikkje fortalt om nokon grupper enno.',
    columns: {
      name: 'Gruppe',
      members: 'Medlemer',
      jobRole: 'Stillingsrolle',
      unit: 'Eining',
      change: 'Endre',
    },
    mapped: 'Grupper som gir noko',
    unmapped: 'Grupper som ikkje gir noko',
    noneMapped: 'Ingen grupper gir noko enno.',
    nobody: '–',
    closed: 'Eininga er lagd ned',
    change: 'Endre',
    saved: 'Det gruppa gir, er lagra.',
  },
  group: {
    title: (name) => `Kva gir «${name}»?`,
    members: (count) => (count === 1 ? '1 medlem' : `${count} medlemer`),
    intro:
      'Dei som er med i gruppa, får rolla og blir flytte til eininga i dag. Den som går ut av gruppa, mistar rolla.',
    governs:
      'Ei rolle som er kopla til ei gruppe, er styrt av gruppene: Har ein tilsett fått rolla på ein annan måte utan å vere med i gruppa, fell ho bort neste gong katalogen fortel om den tilsette.',
    fields: { jobRole: 'Stillingsrolle', unit: 'Eining' },
    none: 'Inga',
    keep: 'La dei tilsette bli der dei er',
    unknown: 'Vel frå lista',
    save: 'Lagre',
  },
}
