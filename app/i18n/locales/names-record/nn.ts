import type { NamesRecordText } from './nb.ts'

export const nn: NamesRecordText = {
  heading: 'Namnelista til leiarane',
  lead: 'Ein leiar kan sjå kven i eiga eining som manglar påkravd opplæring. Det er eit kontrolltiltak. Derfor er lista stengd til kommunen har drøfta ho med dei tillitsvalde.',
  state: {
    never: 'Stengd. Kommunen har ikkje registrert noko enno.',
    open: (day) => `Open til og med ${day}.`,
    due: (day, days) =>
      `Open til og med ${day}, ${days} til. Evaluer saman med dei tillitsvalde før det, elles stengjer lista av seg sjølv.`,
    passed: (day) =>
      `Stengd. Evalueringa skulle vore gjord innan ${day}. Registrer på nytt når ho er gjord.`,
    withdrawn: 'Stengd. Registreringa er trekt tilbake.',
  },
  daysLeft: (days) => (days === 0 ? 'ut dagen' : days === 1 ? 'éin dag' : `${days} dagar`),
  guide: {
    title: 'Slik går de fram',
    steps: [
      'Skriv kva lista skal brukast til. Føremålet må ha sakleg grunn i verksemda, til dømes å gi tid og støtte til dei som manglar påkravd opplæring.',
      'Drøft behovet, korleis det blir gjort og kor lenge det skal vare, med dei tillitsvalde.',
      'Fortel dei tilsette om føremålet, kva det har å seie for dei, og kor lenge det varer. Leia viser det på sida «Kven har sett meg».',
      'Evaluer jamleg saman med dei tillitsvalde om de framleis treng lista.',
    ],
    law: 'Les arbeidsmiljølova § 9-2 hos Lovdata',
    more: 'Les kven som ser kva i Leia',
  },
  form: {
    first: 'Registrer',
    again: 'Registrer på nytt',
    againHelp:
      'Ei ny registrering kjem i staden for den som gjeld. Den gamle blir ståande i historikken og kan ikkje endrast.',
    fields: {
      purpose: 'Føremål',
      discussedWith: 'Drøfta med',
      discussedOn: 'Drøfta dato',
      evaluateOn: 'Blir evaluert seinast',
    },
    help: {
      purpose:
        'Dei tilsette ser teksten ordrett. Skriv kva lista skal brukast til, og kva ho ikkje skal brukast til.',
      discussedWith:
        'Til dømes Fagforbundet, Delta og NTL. Skriv organisasjonane, ikkje namn på personar.',
      discussedOn: 'Dagen då drøftinga vart halden.',
      evaluateOn:
        'Høgst to år fram. Lista er open til og med denne dagen og stengjer så av seg sjølv.',
    },
    save: 'Registrer og opne lista',
    problems: {
      missing: 'Fyll ut feltet',
      long: 'Teksten er for lang. Kort han ned',
      date: 'Skriv ein dato, til dømes 01.02.2027',
      future: 'Drøftinga må vere halden. Vel i dag eller ein dag som har vore',
      past: 'Vel ein dag som kjem, til dømes om eit år',
      far: 'Vel ein dag innan to år. Evalueringa skal vere jamleg',
    },
  },
  saved: 'Registrert. Leiarane av einingar kan no sjå dei tilsette ved namn.',
  closed: 'Trekt tilbake. Ingen leiar ser tilsette ved namn frå no av.',
  withdrawal: {
    title: 'Steng lista no',
    text: 'Trekk registreringa tilbake når føremålet er borte, eller når de er blitt samde om å stanse. Det verkar med ein gong.',
    button: 'Trekk tilbake og steng',
  },
  history: {
    title: 'Historikk',
    none: 'Ingenting er registrert.',
    caption: 'Det kommunen har registrert, det nyaste øvst',
    columns: {
      what: 'Registrert',
      purpose: 'Føremål',
      discussed: 'Drøfta',
      evaluate: 'Blir evaluert seinast',
    },
    by: (name, day) => `${day} av ${name}`,
    discussed: (who, day) => `${who}, ${day}`,
    withdrawn: 'Trekt tilbake',
  },
  own: {
    title: 'Kvifor leiaren kan sjå deg ved namn',
    closedTitle: 'Ingen leiar kan sjå deg ved namn',
    purpose: 'Føremål',
    discussed: 'Drøfta med',
    discussedOn: (who, day) => `${who}, ${day}`,
    evaluate: 'Blir evaluert seinast',
    until: (day) => `${day}. Då stengjer lista, om ikkje kommunen registrerer på nytt.`,
    closed: (municipality) =>
      `Lista er stengd i ${municipality}. Ingen leiar kan sjå tilsette ved namn før kommunen har drøfta det med dei tillitsvalde og registrert føremål og evaluering (arbeidsmiljølova § 9-2).`,
  },
  mail: {
    near: (day, days) => ({
      subject: `Namnelista stengjer etter ${day}`,
      text: `Om ${days} dagar, etter ${day}, stengjer namnelista til leiarane i kommunen din.`,
    }),
    passed: (day) => ({
      subject: 'Namnelista er stengd',
      text: `Evalueringa av namnelista skulle vore gjord innan ${day}. Lista er stengd, og ingen leiar ser tilsette ved namn.`,
    }),
    why: 'Evaluer saman med dei tillitsvalde om kommunen framleis treng lista. Registrer så føremål, drøfting og ny dato i Leia, eller la ho stå stengd.',
    open: 'Opne sida om personvern',
  },
}
