import type { DataRightsText } from './nb.ts'

export const nn: DataRightsText = {
  wanted: {
    drafts: { name: 'Utkast', text: 'Arbeid som er påbyrja og ikkje levert.' },
    answers: {
      name: 'Svar',
      text: 'Det som er svart i oppgåver og verkstader. Poeng og det som er bestått, blir ståande.',
    },
    voluntary: {
      name: 'Frivillige kurs',
      text: 'Forsøk og gjennomføringar i kurs som stillinga aldri har kravd, som ingen har pålagt, og som det ikkje er kursbevis for.',
    },
    name: {
      name: 'Namn og adresse',
      text: 'Alt som fortel kven det er. Det som er bestått, blir ståande utan namn til det òg blir sletta.',
    },
  },
  rules: {
    'sign-in': {
      what: 'Innloggingar, lenkjer og kodar som har gått ut',
      from: 'etter at dei gjekk ut',
      why: 'Dei opnar ingenting lenger.',
    },
    imports: {
      what: 'Filer med tilsette som er lesne inn, eller som ventar',
      from: 'etter at dei vart lasta opp',
      why: 'Administratoren skal rekke å sjå over dei.',
    },
    drafts: {
      what: 'Utkast',
      from: 'etter at du sist lagra',
      why: 'Du skal kunne halde fram etter ein permisjon.',
    },
    answers: {
      what: 'Svara i det du har levert',
      from: 'etter at du leverte',
      why: 'Du skal kunne sjå tilbake, og forfattarane skal sjå kva spørsmål som er uklare. Poeng og resultat blir ståande.',
    },
    mail: {
      what: 'At vi har sendt deg e-post',
      from: 'etter at han vart send',
      why: 'Innhaldet blir sletta etter 90\u00a0dagar. Resten hindrar at du får det same to gonger.',
    },
    reminders: {
      what: 'Kva du er mint om',
      from: 'etter at du vart mint',
      why: 'Viser at du fekk beskjed, så lenge det kan bli spurt om.',
    },
    subscriptions: {
      what: 'Rapportabonnement som er avslutta',
      from: 'etter at det vart avslutta',
      why: 'Viser kvifor rapporten slutta å kome.',
    },
    sightings: {
      what: 'Oppslag på deg ved namn',
      from: 'etter oppslaget',
      why: 'Du skal kunne sjå kven som har sett deg, så lenge eit krav kan reisast. Alminneleg forelding er tre år.',
    },
    requests: {
      what: 'Krav om sletting',
      from: 'etter at kravet vart svart på',
      why: 'Viser at kravet vart svart på i tide.',
    },
    'leaver-access': {
      what: 'Passord, innlogging, utkast og eigne val til den som har slutta',
      from: 'etter siste arbeidsdag',
      why: 'Den som kjem tilbake etter kort tid, skal sleppe å begynne på nytt. Innlogging verkar uansett ikkje etter siste arbeidsdag.',
    },
    'leaver-answers': {
      what: 'Svara til den som har slutta',
      from: 'etter siste arbeidsdag',
      why: 'Føremålet, eiga læring, er borte.',
    },
    'leaver-name': {
      what: 'Namn og adresse til den som har slutta',
      from: 'etter siste arbeidsdag',
      why: 'Kommunen skal kunne dokumentere opplæring så lenge eit krav kan reisast. Kursbevis kan kontrollerast med namn så lenge. Etterpå står det «slettet».',
    },
    'leaver-record': {
      what: 'Det ein som har slutta, har bestått, utan namn',
      from: 'etter siste arbeidsdag',
      why: 'Tal for tidlegare periodar skal vere til å rekne etter. Rapportar som er publiserte, blir ståande.',
    },
  },
  days: (days) => {
    if (days === 1) return '1\u00a0dag'
    if (days % 365 !== 0) return `${days}\u00a0dagar`
    return `${days / 365}\u00a0år`
  },
  links: {
    title: 'Rettane dine',
    exportText: 'Last ned alt Leia har om deg, som ei fil.',
    export: 'Last ned eigne data (JSON)',
    erasureText: 'Sjå kva som blir sletta når, og be om at noko blir sletta før tida.',
    erasure: 'Sletting av eigne data',
    rest: 'Er noko feil om kvar du arbeider eller kva rolle du har, sei frå til administratoren i kommunen. Du kan klage til Datatilsynet.',
    complain: 'Klag til Datatilsynet',
  },
  table: {
    title: 'Kva som blir sletta av seg sjølv',
    caption: 'Kva som blir sletta, når og kvifor',
    what: 'Kva',
    when: 'Blir sletta',
    why: 'Kvifor så lenge',
    whenFrom: (time, from) => `${time} ${from}`,
    proposal: 'Kommunen avgjer; dette er framlegget frå Leia.',
    backups:
      'Sletting skjer kvar natt. I tryggingskopiar ligg det som er sletta, til kopien sjølv blir sletta.',
  },
  own: {
    tabTitle: 'Sletting av eigne data – Leia',
    title: 'Sletting av eigne data',
    lead: 'Leia slettar det meste av seg sjølv. Noko kan du be om å få sletta før tida. Kommunen svarer innan ein månad.',
    crumb: 'Sletting',
    ask: 'Be om sletting',
    which: 'Kva skal slettast?',
    note: 'Noko du vil seie til den som svarer',
    noteHelp: 'Du treng ikkje grunngi det. Ikkje skriv noko sensitivt her.',
    final: 'Det som er sletta, kan ikkje hentast tilbake. Last gjerne ned eigne data først.',
    send: 'Send kravet',
    sent: 'Kravet er sendt. Administratoren i kommunen har fått beskjed.',
    open: (day) =>
      `Du har eit krav som ikkje er svart på. Svaret kjem seinast ${day}. Då kan du sende eit nytt.`,
    keptTitle: 'Dette blir ikkje sletta medan du arbeider i kommunen',
    kept: [
      'Kva du har bestått av det stillinga krev eller nokon har pålagt deg. Kommunen må kunne vise at opplæringa er gitt, og det går framfor retten til sletting (GDPR artikkel 17 nr. 3 bokstav b og e).',
      'Kursbevis. Dei er utferda, og andre kan ha dei i hende. Du bestemmer sjølv kven du gir adressa til.',
      'Namn, adresse, eining og roller. Dei kjem frå kommunen og trengst for at du skal kunne logge inn.',
      'Kven som har sett deg ved namn. Det er skrive ned for di skuld.',
      'Rapportar som er publiserte. Dei er tal for grupper, og ingen kan kjennast att.',
    ],
    mine: 'Krava dine',
    askedOn: (day, what) => `${day}: ${what}`,
    waiting: (day) => `Ikkje svart på. Svar seinast ${day}.`,
    erased: (day) => `Sletta ${day}.`,
    refused: (day, why) => `Avslått ${day}: ${why}`,
    complain: 'Er du usamd, kan du klage til Datatilsynet.',
  },
  problems: {
    none: 'Vel minst éin ting',
    long: 'Teksten er for lang. Kort han ned',
    unknown:
      'Fann ingen som har slutta i kommunen med denne adressa, og som ikkje arbeider ein annan stad',
    choose: 'Vel om det skal slettast eller ikkje',
    missing: 'Skriv kvifor ikkje. Den som spurde, får teksten',
  },
  admin: {
    metaTitle: 'Personvern – Leia',
    title: (municipality) => `Personvern i ${municipality}`,
    lead: 'Her opnar og stengjer du namnelista til leiarane, og svarer på krav om sletting.',
    crumb: 'Personvern',
    answered: 'Kravet er svart på.',
    noted: 'Kravet er skrive ned.',
    requests: {
      title: 'Krav om sletting',
      none: 'Ingen har bede om sletting.',
      caption: 'Krav om sletting, dei som hastar mest øvst',
      columns: { who: 'Kven', what: 'Vil ha sletta', due: 'Frist', state: 'Svar' },
      answer: 'Svar',
      late: 'Over fristen',
      erased: (day) => `Sletta ${day}`,
      refused: (day) => `Avslått ${day}`,
    },
    leaver: {
      title: 'Krav frå ein som har slutta',
      text: 'Den som har slutta, kan ikkje logge inn. Kjem kravet på ein annan måte, skriv du det ned her. Forsikre deg først om at det kjem frå rett person.',
      email: 'E-postadressa i Leia',
      note: 'Kva personen skriv',
      save: 'Skriv ned kravet',
    },
    one: {
      metaTitle: 'Svar på krav om sletting – Leia',
      title: 'Svar på krav om sletting',
      who: 'Kven',
      asked: 'Spurde',
      due: 'Frist for svar',
      what: 'Vil ha sletta',
      note: 'Skriv',
      outcome: 'Svar',
      erase: 'Slett det som er bede om, no',
      refuse: 'Ikkje slett',
      reason: 'Kvifor ikkje',
      reasonHelp:
        'Berre når svaret er nei. Personen får teksten, og får vite at det går an å klage til Datatilsynet.',
      guide:
        'Den som spør, har som regel rett til å få dette sletta. Sei nei berre når lova krev at det blir teke vare på, eller når opplysningane trengst i ei sak om eit rettskrav (GDPR artikkel 17 nr. 3).',
      noName:
        'Namn og adresse skal slettast. Leia kan derfor ikkje sende svaret; gi det på ein annan måte.',
      send: 'Gi svaret',
      done: 'Kravet er svart på.',
    },
  },
  mail: {
    askedSubject: 'Nokon ber om sletting i Leia',
    asked: 'Ein tilsett har bede om å få sletta noko i Leia. Kommunen må svare innan ein månad.',
    open: 'Sjå kravet og svar',
    answeredSubject: 'Svar på kravet ditt om sletting',
    erased: 'Det du bad om å få sletta i Leia, er sletta.',
    refused: 'Kommunen har svart nei på kravet ditt om sletting. Grunngiving:',
    complain: 'Er du usamd, kan du klage til Datatilsynet.',
    own: 'Sjå krava dine',
  },
}
