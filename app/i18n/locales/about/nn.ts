import type { AboutText } from './nb.ts'

const figures: AboutText['figures'] = {
  title: 'Slik reknar vi tala',
  lead: 'Skjermen og reknearket hentar tala frå same stad, med dei same definisjonane.',
  sections: [
    {
      heading: 'Kva som er påkravd',
      paragraphs: [
        'Kommunen bestemmer kva kompetanse kvar stillingsrolle krev. Av det følgjer kva kurs og modular du må ta. Har du fleire roller, gjeld krava til alle.',
      ],
    },
    {
      heading: 'Når ein modul er fullført og gyldig',
      paragraphs: [
        'Ein modul er fullført når du har bestått alle dei påkravde oppgåvene i han. Han er gyldig frå den dagen, til han går ut eller innhaldet blir vesentleg endra.',
        'Blir ein modul vesentleg endra, står framleis det du har bestått, men modulen blir merkt «utdatert» til du har teke den nye delen.',
      ],
    },
    {
      heading: 'Tala i rapporten',
      paragraphs: [],
      list: [
        'Fullføringsgrad: gyldige gjennomføringar delt på alle påkravde modular, for alle i utvalet.',
        'Dekning: av dei som må ha ein modul eller eit kurs, delen som har det gyldig.',
        'Fullt kvalifiserte: av dei som har krav, delen som har alt gyldig.',
        'Går ut: av det som er gyldig, delen som ikkje lenger er det om 30, 60 eller 90\u00a0dagar.',
        'Kompetansegap: for kvar stillingsrolle delen som har lågare nivå enn rolla krev, og kor mykje dei manglar i snitt.',
        'Tid til kompetanse: dagane frå eit krav tek til å gjelde, til halvparten har oppfylt det. Dei som ikkje er ferdige, tel med så lenge vi har følgt dei.',
        'Sårbarheit: kritiske funksjonar som færre enn to tilsette kan fylle. Vi seier aldri kva for nokre.',
        'Samanlikna med regionen: skilnaden til dei andre kommunane samla. Vi lagar inga rangering.',
      ],
    },
    {
      heading: 'Kva dag tala gjeld',
      paragraphs: [
        'Rapporten viser korleis det var då statusdatoen var slutt. Det som vart bestått den dagen, tel med. Det som gjekk ut den dagen, gjer det ikkje.',
      ],
    },
    {
      heading: 'Kva som er skjult',
      paragraphs: [
        'Vi tel personar, ikkje forsøk. Ingen skal kunne rekne seg fram til korleis det står til med éin person, heller ikkje ved å trekkje tal frå kvarandre.',
      ],
      list: [
        'Kolon (:) tyder at talet gjeld færre enn fem personar, eller at det ville røpt eit slikt tal.',
        'Eit intervall, som «60–80\u00a0%», tyder at det nøyaktige talet kunne røpt for mykje.',
        'Strek (–) tyder at ingen i gruppa har krav. Det er ikkje det same som 0\u00a0%.',
      ],
    },
  ],
}

const privacy: AboutText['privacy'] = {
  title: 'Personvern',
  lead: 'Leia skal hjelpe deg å lære og kommunen å planleggje opplæring. Opplysningane skal ikkje brukast til å vurdere enkeltpersonar.',
  sections: [
    {
      heading: 'Dette lagrar vi',
      paragraphs: [],
      list: [
        'Namn, e-postadresse, kommune, eining og stillingsroller, slik kommunen har meldt dei inn.',
        'Svara dine, når du leverte dei, og resultatet.',
        'Kva modular du har fullført, og når dei går ut.',
        'Kven som har sett deg ved namn, når, og kva dei såg.',
        'Passordet ditt i ei form som ikkje kan lesast, og ein informasjonskapsel som held deg innlogga.',
        'Språket du vel, i ein informasjonskapsel.',
      ],
    },
    {
      heading: 'Dette ser andre',
      paragraphs: [
        'Svara, poenga, forsøka og tida du bruker, er det berre du som ser. Frivillige kurs blir ikkje viste for nokon leiar.',
      ],
      list: [
        'Leiaren for eininga di, eller ei eining over, kan sjå namnet ditt og kva påkravde kurs du har fullført, når, og kor lenge dei gjeld. Kvar gong det skjer, kjem det fram på sida «Kven har sett meg».',
        'Toppleiarar ser tal for grupper i sin eigen kommune: kva som er påkravd, og kva som er fullført. Dei ser ikkje namn.',
        'Regionen ser tal for kommunane, ikkje namn.',
        'Den som tildeler deg eit kurs med frist, ser namnet ditt og om du er ferdig berre når dei leier eininga di og kurset er pålagt.',
        'Den du gir adressa til eit kursbevis, ser namnet ditt, kurset og kor lenge beviset gjeld.',
        'Grupper med færre enn fem personar er skjulte, og nabotal er verna så dei ikkje kan trekkjast frå kvarandre.',
      ],
    },
    {
      heading: 'Dette gjer vi ikkje',
      paragraphs: [
        'Vi måler ikkje bruken din, sender ikkje opplysningar til andre, og har inga sporing frå tredjepartar.',
      ],
    },
    {
      heading: 'Reglane',
      paragraphs: [
        'Kontroll av tilsette må ha sakleg grunn og ikkje vere meir inngripande enn nødvendig (arbeidsmiljølova §§\u00a09-1 og 9-2). Derfor viser rapportane så lite som mogleg om kvar einskild.',
        'Namnelista er stengd til kommunen har drøfta ho med dei tillitsvalde og registrert føremål og dato for evaluering. Ho stengjer av seg sjølv når datoen er passert.',
      ],
    },
    {
      heading: 'Kor lenge vi lagrar, og kva du kan krevje',
      paragraphs: [
        'Når du er innlogga, kan du laste ned alt som er lagra om deg, sjå kva som blir sletta når, og be om at noko blir sletta før tida. Er noko feil, kan du få det retta. Spør gjerne personvernombodet i kommunen din, og du kan klage til Datatilsynet.',
      ],
      links: [
        { label: 'Sjå kva som blir sletta når', href: '/me/privacy/erasure' },
        { label: 'Gå til eigne data', href: '/me/privacy' },
      ],
    },
  ],
}

const accessibility: AboutText['accessibility'] = {
  title: 'Tilgjenge',
  lead: 'Alle tilsette skal kunne bruke Leia. Målet er krava i WCAG 2.2 på nivå AA. Her står det kva som er kontrollert, og kva som står att.',
  sections: [
    {
      heading: 'Dette skal verke',
      paragraphs: [],
      list: [
        'Du kan bruke alt med tastatur, og det er tydeleg kvar du er.',
        'Er det noko gale i eit skjema, begynner sida med det som er gale.',
        'Sidene verkar med skjermlesar, utan JavaScript, og med eigne fargar og stor skrift.',
        'Du kan forstørre til 400\u00a0% utan å måtte rulle sidelengs. Breie tabellar og figurar kan rullast for seg.',
        'Ingenting er vist berre med farge. Status har alltid ord eller form i tillegg.',
        'Figurar i kursa har tekst som seier det same, og arbeidsflytar står også som liste.',
        'Det er ingen tidsfristar i oppgåvene, og ingenting rører seg når du har bede om mindre rørsle.',
      ],
    },
    {
      heading: 'Slik har vi kontrollert',
      paragraphs: ['Dette er vår eigen kontroll. Han vart sist gjord 27. november 2026.'],
      list: [
        'Eit program opnar kvar side som den brukaren sida er laga for. Det ser også på skjema som er avviste, menyar som er opne, og oppgåver som er svart på.',
        'Kvar side blir sett i vanleg breidd og forstørra til 400\u00a0%, i lys og mørk utsjånad, med større avstand mellom linjer og ord, og med fargane til brukaren.',
        'Programmet kontrollerer reglane i axe, rekkjefølgja og kor synleg det er når du bruker tabulator, at ingenting dekkjer det du står på, og at knappar og felt er store nok.',
        'Tre reiser er gått med berre tastatur og lesne slik ein skjermlesar får dei: ein tilsett som tek ein modul, ein forfattar som finn ein feil, og ein leiar som les ein rapport.',
      ],
    },
    {
      heading: 'Det som står att',
      paragraphs: ['Dette veit vi om, eller har ikkje kontrollert:'],
      list: [
        'Leia er ikkje prøvd av brukarar med skjermlesar eller andre hjelpemiddel, og ingen utanfor prosjektet har kontrollert Leia.',
        'PDF-filene (kursbevis og rapportar) er ikkje kontrollerte mot PDF/UA. Nettsidene viser det same.',
        'Rekneark, Word-filer og e-post er ikkje kontrollerte.',
        'Store arbeidsflytar må rullast sidelengs på små skjermar. Lista ved sida av seier det same.',
        'Les du sida på nynorsk eller engelsk, heiter kurs og modular noko på det språket, men teksten i dei fleste modulane er på bokmål. Språket er merkt, så skjermlesaren kan byte stemme.',
        'Sida du ser utan nett, er berre kontrollert mot reglane i axe.',
        'Samiske namn på personar og stader er ikkje alltid merkte med språk. Det er heller ikkje bokmålsnamn i diagram, nedtrekkslister og faner, og einskilde ord i verkstadene.',
      ],
    },
    {
      heading: 'Tilgjengelegheitserklæring',
      paragraphs: [
        'Offentlege verksemder skal ha ei tilgjengelegheitserklæring for nettstadene sine, også dei interne. Ho blir laga i løysinga uustatus.no. Kommunen din lagar si eiga for Leia, og kan byggje på det som står her. Denne sida er ikkje sjølve erklæringa.',
      ],
      links: [
        {
          label: 'Om tilgjengelegheitserklæringa hos Uu-tilsynet',
          href: 'https://www.uutilsynet.no/tilgjengelighetserklaering/om-tilgjengelegheitserklaering/1128',
        },
      ],
    },
    {
      heading: 'Sei frå, eller klag',
      paragraphs: [
        'Møter du eit hinder, sei frå til kommunen din. Fortel kva side det gjeld, kva du prøvde å gjere, og kva hjelpemiddel du bruker.',
        'Får du ikkje hjelp, kan du klage til Diskrimineringsnemnda. Uu-tilsynet i Digitaliseringsdirektoratet følgjer opp at reglane blir følgde.',
      ],
      links: [
        { label: 'Diskrimineringsnemnda', href: 'https://www.diskrimineringsnemnda.no' },
        { label: 'Uu-tilsynet', href: 'https://www.uutilsynet.no' },
      ],
    },
  ],
}

const certificates: AboutText['certificates'] = {
  title: 'Slik kontrollerer du eit kursbevis',
  lead: 'Har nokon vist deg eit kursbevis frå Leia? Du kan kontrollere at det er ekte, utan å logge inn.',
  sections: [
    {
      heading: 'Spør Leia',
      paragraphs: [
        'Skann QR-koden på beviset, eller skriv inn adressa ved sida av han. Sida viser kven beviset er utferda til, kva det gjeld, og om det er gyldig i dag. Er beviset trekt tilbake, står det der med ein gong.',
      ],
    },
    {
      heading: 'Kontroller utan å spørje Leia',
      paragraphs: [
        'Det digitale beviset er ei fil som er signert etter opne standardar: Open Badge 3.0 og W3C Verifiable Credentials med eddsa-jcs-2022. Eit kva som helst program som følgjer standardane, kan kontrollere ho.',
        'Hent nøklane herifrå sjølv, og ikkje frå den som gir deg beviset.',
        'Har du Node 20 eller nyare, kan du bruke programmet vårt. Det er éi fil, og det treng ikkje nettet. Last ned programmet og nøklane, og skriv dette i mappa der filene ligg:',
      ],
      command: 'node verify-badge.mjs kursbevis.json --key did.json',
      links: [
        {
          label: 'Last ned programmet (verify-badge.mjs)',
          href: '/verify-badge.mjs',
          isFile: true,
        },
        { label: 'Last ned nøklane (did.json)', href: '/.well-known/did.json', isFile: true },
      ],
    },
    {
      heading: 'Kva ei signert fil ikkje viser',
      paragraphs: [
        'Fila viser kva som vart utferda, og kor lenge det gjeld. Ho viser ikkje om beviset er trekt tilbake sidan. Det ser du berre på adressa som står i ho.',
      ],
    },
  ],
}

export const nn: AboutText = { figures, privacy, accessibility, certificates }
