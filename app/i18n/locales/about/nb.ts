type Topic = {
  title: string
  lead: string
  sections: {
    heading: string
    paragraphs: string[]
    list?: string[]
    command?: string
    links?: { label: string; href: string; isFile?: boolean }[]
  }[]
}

const figures: Topic = {
  title: 'Slik regner vi tallene',
  lead: 'Skjermen og regnearket henter tallene fra samme sted, med de samme definisjonene.',
  sections: [
    {
      heading: 'Hva som er påkrevd',
      paragraphs: [
        'Kommunen bestemmer hvilken kompetanse hver stillingsrolle krever. Av det følger hvilke kurs og moduler du må ta. Har du flere roller, gjelder kravene til alle.',
      ],
    },
    {
      heading: 'Når en modul er fullført og gyldig',
      paragraphs: [
        'En modul er fullført når alle de påkrevde oppgavene i den er bestått. Den er gyldig fra den dagen, til den utløper eller innholdet endres vesentlig.',
        'Blir en modul endret vesentlig, står det du har bestått, men modulen blir merket «utdatert» til du har tatt den nye delen.',
      ],
    },
    {
      heading: 'Tallene i rapporten',
      paragraphs: [],
      list: [
        'Fullføringsgrad: gyldige gjennomføringer delt på alle påkrevde moduler, for alle i utvalget.',
        'Dekning: av dem som må ha en modul eller et kurs, andelen som har det gyldig.',
        'Fullt kvalifiserte: av dem som har krav, andelen som har alt gyldig.',
        'Utløper: av det som er gyldig, andelen som ikke lenger er det om 30, 60 eller 90\u00a0dager.',
        'Kompetansegap: for hver stillingsrolle andelen som har lavere nivå enn rollen krever, og hvor mye de mangler i snitt.',
        'Tid til kompetanse: dagene fra et krav begynner å gjelde, til halvparten har oppfylt det. De som ikke er ferdige, teller med så lenge vi har fulgt dem.',
        'Sårbarhet: kritiske funksjoner som færre enn to ansatte kan fylle. Vi sier aldri hvilke.',
        'Sammenlignet med regionen: forskjellen til de andre kommunene samlet. Vi lager ingen rangering.',
      ],
    },
    {
      heading: 'Hvilken dag tallene gjelder',
      paragraphs: [
        'Rapporten viser hvordan det var da statusdatoen var slutt. Det som ble bestått den dagen, teller med. Det som utløp den dagen, gjør det ikke.',
      ],
    },
    {
      heading: 'Hva som er skjult',
      paragraphs: [
        'Vi teller personer, ikke forsøk. Ingen skal kunne regne seg fram til hvordan det står til med én person, heller ikke ved å trekke tall fra hverandre.',
      ],
      list: [
        'Kolon (:) betyr at tallet gjelder færre enn fem personer, eller at det ville røpet et slikt tall.',
        'Et intervall, som «60–80\u00a0%», betyr at det nøyaktige tallet kunne røpet for mye.',
        'Strek (–) betyr at ingen i gruppa har krav. Det er ikke det samme som 0\u00a0%.',
      ],
    },
  ],
}

const privacy: Topic = {
  title: 'Personvern',
  lead: 'Leia skal hjelpe deg å lære og kommunen å planlegge opplæring. Opplysningene skal ikke brukes til å vurdere enkeltpersoner.',
  sections: [
    {
      heading: 'Dette lagrer vi',
      paragraphs: [],
      list: [
        'Navn, e-postadresse, kommune, enhet og stillingsroller, slik kommunen har meldt dem inn.',
        'Svarene dine, når du leverte dem, og resultatet.',
        'Hvilke moduler du har fullført, og når de utløper.',
        'Hvem som har sett deg ved navn, når, og hva de så.',
        'Passordet ditt i en form som ikke kan leses, og en informasjonskapsel som holder deg innlogget.',
        'Språket du velger, i en informasjonskapsel.',
      ],
    },
    {
      heading: 'Dette ser andre',
      paragraphs: [
        'Svarene, poengene, forsøkene og tiden du bruker, er det bare du som ser. Frivillige kurs vises ikke for noen leder.',
      ],
      list: [
        'Lederen for enheten din, eller en enhet over den, kan se navnet ditt og hvilke påkrevde kurs du har fullført, når, og hvor lenge de gjelder. Hver gang det skjer, kommer det fram på siden «Hvem har sett meg».',
        'Toppledere ser tall for grupper i sin egen kommune: hva som er påkrevd, og hva som er fullført. De ser ikke navn.',
        'Regionen ser tall for kommunene, ikke navn.',
        'Den som tildeler deg et kurs med frist, ser navnet ditt og om du er ferdig bare når de leder enheten din og kurset er pålagt.',
        'Den du gir adressen til et kursbevis, ser navnet ditt, kurset og hvor lenge beviset gjelder.',
        'Grupper med færre enn fem personer er skjult, og nabotall er vernet så de ikke kan trekkes fra hverandre.',
      ],
    },
    {
      heading: 'Dette gjør vi ikke',
      paragraphs: [
        'Vi måler ikke bruken din, sender ikke opplysninger til andre, og har ingen sporing fra tredjeparter.',
      ],
    },
    {
      heading: 'Reglene',
      paragraphs: [
        'Kontroll av ansatte må ha saklig grunn og ikke være mer inngripende enn nødvendig (arbeidsmiljøloven §§\u00a09-1 og 9-2). Derfor viser rapportene så lite som mulig om hver enkelt.',
        'Navnelista er stengt til kommunen har drøftet den med de tillitsvalgte og registrert formål og dato for evaluering. Den stenger av seg selv når datoen er passert.',
      ],
    },
    {
      heading: 'Hvor lenge vi lagrer, og hva du kan kreve',
      paragraphs: [
        'Når du er innlogget, kan du laste ned alt som er lagret om deg, se hva som slettes når, og be om at noe slettes før tiden. Er noe feil, kan du få det rettet. Spør gjerne personvernombudet i kommunen din, og du kan klage til Datatilsynet.',
      ],
      links: [
        { label: 'Se hva som slettes når', href: '/me/privacy/erasure' },
        { label: 'Gå til egne data', href: '/me/privacy' },
      ],
    },
  ],
}

const accessibility: Topic = {
  title: 'Tilgjengelighet',
  lead: 'Alle ansatte skal kunne bruke Leia. Målet er kravene i WCAG 2.2 på nivå AA. Her står det hva som er kontrollert, og hva som gjenstår.',
  sections: [
    {
      heading: 'Dette skal virke',
      paragraphs: [],
      list: [
        'Du kan bruke alt med tastatur, og det vises tydelig hvor du er.',
        'Er det noe galt i et skjema, begynner siden med det som er galt.',
        'Sidene virker med skjermleser, uten JavaScript, og med egne farger og stor skrift.',
        'Du kan forstørre til 400\u00a0% uten å måtte rulle sidelengs. Brede tabeller og figurer kan rulles for seg.',
        'Ingenting vises bare med farge. Status har alltid ord eller form i tillegg.',
        'Figurer i kursene har tekst som sier det samme, og arbeidsflyter står også som liste.',
        'Det er ingen tidsfrister i oppgavene, og ingenting beveger seg når du har bedt om mindre bevegelse.',
      ],
    },
    {
      heading: 'Slik har vi kontrollert',
      paragraphs: ['Dette er vår egen kontroll. Den ble sist gjort 27. november 2026.'],
      list: [
        'Et program åpner hver side som den brukeren siden er laget for. Det ser også på skjemaer som er avvist, menyer som er åpne, og oppgaver som er besvart.',
        'Hver side blir sett i vanlig bredde og forstørret til 400\u00a0%, i lyst og mørkt utseende, med større avstand mellom linjer og ord, og med brukerens egne farger.',
        'Programmet kontrollerer reglene i axe, rekkefølgen og synligheten når du bruker tabulator, at ingenting dekker det du står på, og at knapper og felt er store nok.',
        'Tre reiser er gått med bare tastatur og lest slik en skjermleser får dem: en ansatt som tar en modul, en forfatter som finner en feil, og en leder som leser en rapport.',
      ],
    },
    {
      heading: 'Det som gjenstår',
      paragraphs: ['Dette vet vi om, eller har ikke kontrollert:'],
      list: [
        'Leia er ikke prøvd av brukere med skjermleser eller andre hjelpemidler, og ingen utenfor prosjektet har kontrollert den.',
        'PDF-filene (kursbevis og rapporter) er ikke kontrollert mot PDF/UA. Nettsidene viser det samme.',
        'Regneark, Word-filer og e-post er ikke kontrollert.',
        'Store arbeidsflyter må rulles sidelengs på små skjermer. Lista ved siden av sier det samme.',
        'Leser du siden på nynorsk eller engelsk, heter kurs og moduler noe på det språket, men teksten i de fleste modulene er på bokmål. Språket er merket, så skjermleseren kan bytte stemme.',
        'Siden du ser uten nett, er bare kontrollert mot reglene i axe.',
        'Samiske navn på personer og steder er ikke alltid merket med språk. Det er heller ikke norske navn i diagrammer, nedtrekkslister og faner, og enkelte ord i verkstedene.',
      ],
    },
    {
      heading: 'Tilgjengelighetserklæring',
      paragraphs: [
        'Offentlige virksomheter skal ha en tilgjengelighetserklæring for nettstedene sine, også de interne. Den lages i løsningen uustatus.no. Kommunen din lager sin egen for Leia, og kan bygge på det som står her. Denne siden er ikke selve erklæringen.',
      ],
      links: [
        {
          label: 'Om tilgjengelighetserklæringen hos Uu-tilsynet',
          href: 'https://www.uutilsynet.no/tilgjengelighetserklaering/om-tilgjengelegheitserklaering/1128',
        },
      ],
    },
    {
      heading: 'Si fra, eller klag',
      paragraphs: [
        'Møter du et hinder, si fra til kommunen din. Fortell hvilken side det gjelder, hva du prøvde å gjøre, og hvilket hjelpemiddel du bruker.',
        'Får du ikke hjelp, kan du klage til Diskrimineringsnemnda. Uu-tilsynet i Digitaliseringsdirektoratet følger opp at reglene blir fulgt.',
      ],
      links: [
        { label: 'Diskrimineringsnemnda', href: 'https://www.diskrimineringsnemnda.no' },
        { label: 'Uu-tilsynet', href: 'https://www.uutilsynet.no' },
      ],
    },
  ],
}

const certificates: Topic = {
  title: 'Slik kontrollerer du et kursbevis',
  lead: 'Har noen vist deg et kursbevis fra Leia? Du kan kontrollere at det er ekte, uten å logge inn.',
  sections: [
    {
      heading: 'Spør Leia',
      paragraphs: [
        'Skann QR-koden på beviset, eller skriv inn adressen ved siden av den. Siden viser hvem beviset er utstedt til, hva det gjelder, og om det er gyldig i dag. Er beviset trukket tilbake, står det der med en gang.',
      ],
    },
    {
      heading: 'Kontroller uten å spørre Leia',
      paragraphs: [
        'Det digitale beviset er en fil som er signert etter åpne standarder: Open Badge 3.0 og W3C Verifiable Credentials med eddsa-jcs-2022. Ethvert program som følger standardene, kan kontrollere den.',
        'Hent nøklene herfra selv, og ikke fra den som gir deg beviset.',
        'Har du Node 20 eller nyere, kan du bruke vårt program. Det er én fil, og det trenger ikke nettet. Last ned programmet og nøklene, og skriv dette i mappen der filene ligger:',
      ],
      command: 'node verify-badge.mjs kursbevis.json --key did.json',
      links: [
        {
          label: 'Last ned programmet (verify-badge.mjs)',
          href: '/verify-badge.mjs',
          isFile: true,
        },
        { label: 'Last ned nøklene (did.json)', href: '/.well-known/did.json', isFile: true },
      ],
    },
    {
      heading: 'Hva en signert fil ikke viser',
      paragraphs: [
        'Filen viser hva som ble utstedt, og hvor lenge det gjelder. Den viser ikke om beviset er trukket tilbake siden. Det ser du bare på adressen som står i den.',
      ],
    },
  ],
}

export const nb = { figures, privacy, accessibility, certificates }
export type AboutText = typeof nb
