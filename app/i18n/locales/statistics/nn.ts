import type { StatisticsText } from './nb.ts'

export const nn: StatisticsText = {
  title: 'Slik verkar spørsmåla',
  basis: 'Alle kommunar. Det første svaret frå kvar.',
  question: 'Spørsmål',
  answers: 'Svar',
  right: 'Rett',
  separates: 'Skil',
  given: 'Kva folk svarer',
  verdict: 'Vurdering',
  none: '–',
  percent: (n) => `${n} %`,
  isRight: 'rett svar',
  empty: 'Kurset har ingen spørsmål enno.',
  note: (fewest) =>
    `«Skil» er samsvaret mellom dette svaret og resten av quizen, frå −1 til 1. Under 0 svarer dei sterkaste oftare feil. Fylt søyle er rett svar. Eit spørsmål får tal når ${fewest} har svart.`,
  first: 'Rett dette først',
  firstNote: 'Øvst står det som villeier flest.',
  nothingFirst: 'Ingen spørsmål peikar seg ut no.',
  misled: (n) => `gjeld ${n} svar`,

  tag: {
    works: 'Fungerer',
    'too-few': 'For få svar',
    'check-key': 'Sjekk fasiten',
    rival: 'To rette svar?',
    misconception: 'Utbreidd misforståing',
    'no-discrimination': 'Skil ikkje',
    hard: 'Svært vanskeleg',
    easy: 'Svært lett',
    unused: 'Ingen vel dette',
  },
  unusedTag: (marks) => `Ingen vel ${marks}`,
  tooFew: (n) => `for få svar (${n})`,

  why: {
    checkKey: (answer, share) =>
      `${share} svarer «${answer}», som er feil etter fasiten. Dei som gjer det godt elles, svarer det oftare enn andre.`,
    checkWhole: (r) => `Dei som gjer det godt elles, svarer oftare feil her enn andre (skil ${r}).`,
    rival: (answer, share, rightShare) =>
      `${share} svarer «${answer}», og berre ${rightShare} det som er rett etter fasiten. Står det to rette svar her?`,
    rivalOfSeveral: (answer, share) =>
      `${share} kryssar av for «${answer}», som er feil etter fasiten. Er det rett likevel?`,
    misconception: (share) => `${share} av dei som var heilt sikre, svarte feil.`,
    noDiscrimination: (r) =>
      `Dei som kan resten av quizen, klarer ikkje dette betre enn andre (skil ${r}).`,
    hard: (share) => `Folk får i snitt ${share} av poenga.`,
    easy: (share) => `Folk får i snitt ${share} av poenga, så nesten alle kan dette.`,
    unused: (answers) => `Nesten ingen svarer ${answers}.`,
  },
  mend: {
    checkKey: (answer) =>
      `Les «${answer}» slik dei tenkte som svarte det. Er det rett, så rett fasiten og skriv ei linje under errata. Er det gale, så skriv det om til det er klart gale.`,
    checkWhole:
      'Les fasiten ein gong til. Er han rett, kan teksten lesast på to måtar: skriv han om.',
    rival: (answer) => `Skriv «${answer}» om til det er klart gale, eller godta det som rett.`,
    accept: (answer) =>
      `Er «${answer}» også rett, så legg det til blant svara som blir godtekne. Er det gale, så skriv ei tilbakemelding for det.`,
    order: 'Sjå om rekkjefølgja er gitt av stoffet. Kan to steg byte plass, så slå dei saman.',
    misconception:
      'Ta opp misforståinga i teksten før spørsmålet, og sei i tilbakemeldinga kva dei kan ha tenkt.',
    noDiscrimination:
      'Ta bort det som gjer at ein kan svare utan å kunne stoffet: vrien ordlyd, ei nekting, eit svar som er lengre enn dei andre. Spør om eit av måla for modulen.',
    hard: 'Sjå om svaret står i teksten før spørsmålet. Forklar meir, eller del spørsmålet i to.',
    easy: 'La det stå om det er ei oppvarming. Elles: gjer dei gale svara til noko folk kan tru.',
    unused: 'Byt det ut med ein feil du har sett på jobben, eller ta det bort.',
  },

  parts: {
    choices: 'Svaralternativa',
    order: 'Rekkjefølgjene',
    orderNote: 'Tala er plassane i rett rekkjefølgje.',
    places: 'Stod på feil plass',
    row: (label) => `Rad: ${label}`,
    blank: (number) => `Felt ${number}`,
    onlyBlank: 'Det folk skreiv',
    step: (title) => `Steg: ${title}`,
  },
  accepted: (answers) => `Godteke: ${answers}`,
  rightOrder: (order) => `Rett: ${order}`,
  retired: (label) => `Utgått svar: ${label}`,
  others: (n) => `andre svar (${n})`,
  ownWords: (n) =>
    `Det folk har skrive sjølve, blir vist berre når minst ${n} har skrive det same.`,

  page: {
    tab: (question) => `${question} – spørsmål – Leia`,
    asked: 'Slik er det spurt',
    open: 'Sjå det i modulen',
    answers: (n) => `${n} har svart`,
    facility: 'Rett',
    facilityMethod: 'Snittet av poenga folk fekk, av poenga som var moglege.',
    interval: (low, high) => `Mellom ${low} og ${high}`,
    ends: (low, high) => `${low}–${high} %`,
    full: 'Alt rett',
    fullMethod: 'Dei som fekk alle poenga, delt på alle som svarte.',
    separates: 'Skil',
    separatesMethod:
      'Samsvaret mellom poenga her og poenga på dei andre spørsmåla i quizen. Dette spørsmålet er halde utanfor, så talet ikkje måler seg sjølv.',
    noSeparation: 'Kan ikkje reknast ut: det er for få andre spørsmål, eller alle svarte likt.',
    certain: 'Heilt sikre og feil',
    certainMethod:
      'Dei som sa at dei var heilt sikre og ikkje fekk alt rett, av alle som var heilt sikre.',
    noCertain: 'For få var heilt sikre, eller quizen spør ikkje.',
    flags: 'Kva du bør sjå på',
    fine: 'Ingenting tyder på at spørsmålet villeier nokon.',
    what: 'Kva folk svarte',
    chart: (part) => `${part}: delar med uvisse`,
    chartSummary: (count, most, share) => `${count} svar. Flest svarte «${most}»: ${share}.`,
    chartNote:
      'Prikken er delen. Streken viser kvar den sanne delen ligg med 95 prosent tryggleik.',
    showTable: 'Vis tala som tabell',
    answer: 'Svar',
    share: 'Del',
    between: 'Mellom',
    rest: 'Snitt på resten',
    tick: 'Skil',
    tooFewTitle: 'For få svar til tal',
    tooFew: (n, fewest) =>
      `${n} har svart på spørsmålet slik det er no. Vi viser tal når ${fewest} har svart: færre gir mest tilfelle, og kan røpe enkeltpersonar.`,
    tooFewPart: (n) => `For få svar (${n}).`,
    place: 'Kvar det står',
    history: 'Ordlyden før',
    historyNote: 'Svar på tidlegare ordlydar er rekna med når fasiten er den same.',
    definitions: 'Slik er det rekna',
    definition: [
      'Vi tel det første svaret kvar person har levert på spørsmålet, med fasiten det har no. Når berre ordlyden er endra, blir svara rekna saman.',
      'Svara er retta på nytt med fasiten slik han er i dag.',
      'Intervalla er på 95 prosent: Wilson for delar, Fisher for samsvar. Eit varsel kjem berre når heile intervallet er på feil side av grensa.',
      'Når quizen trekkjer ulike spørsmål til folk, er «resten» snittet av dei andre spørsmåla personen fekk: minst tre.',
      'Ingen namn, einingar eller kommunar er med, og ingen tal gjeld færre enn 30.',
    ],
  },

  labs: {
    title: 'Verkstader',
    basis: 'Alle kommunar. Det første forsøket frå kvar.',
    counted: (n, passed, median) =>
      `${n} har prøvd. ${passed} klarte det i første forsøk. Halvparten har klart det etter ${median} forsøk.`,
    tried: 'Har prøvd',
    passed: 'Klarte det i første forsøk',
    median: 'Forsøk til halvparten har klart det',
    notHalf: 'Færre enn halvparten har klart det',
    between: (low, high) => `${low}–${high} %`,
    table: (lab) => `${lab}: kva som gjekk gale i første forsøk`,
    sign: 'Kva det gjeld',
    wrong: 'Gjekk gale for',
    interval: 'Mellom',
    meanHead: 'Snitt',
    tooFew: (n, fewest) =>
      `${n} har prøvd verkstaden slik han er no. Vi viser tal når ${fewest} har prøvd: færre gir mest tilfelle, og kan røpe enkeltpersonar.`,
    counting: 'Vi spelar av forsøka på nytt. Last sida på nytt om litt, så står tala her.',
    note: (fewest, most) =>
      `Alle kommunar er rekna saman, og ingen tal gjeld færre enn ${fewest}. «Mellom» viser kvar den sanne delen ligg med 95 prosent tryggleik. Tabellane byggjer på første forsøk, spelte av på nytt i verkstaden slik han er no: dei ${most} nyaste når fleire har prøvd.`,
    of: { rule: 'regel', fault: 'feil i malen', case: 'prøvesak', refusal: 'avvist av systemet' },
    missed: {
      rule: 'braut regelen',
      fault: 'retta ikkje feilen',
      case: 'fekk ikkje alt rett',
      refusal: 'vart avvist',
    },
    mean: (share) => `snitt ${share}`,
    hidden: 'skjult',
    flags: {
      'never-missed': 'Ingen bryt denne regelen: fjern han, eller gjer det freistande å ta feil.',
      'always-mended': 'Alle rettar denne feilen: fjern han, eller gjer han vanskelegare å sjå.',
      'always-solved': 'Alle klarer denne prøvesaka: la ho prøve noko meir enn dei synlege.',
    },
    builtIn: {
      leak: 'Noko som skal skjermast, låg ope i journalen',
      double: 'Same skjema fekk to journalpostar',
      'wrong-case': 'Posten hamna i feil sak',
      barred: 'Roboten førte noko som eit menneske skal ta',
      'personal-in-log': 'Det stod personopplysningar i loggen',
      stopped: 'Roboten stansa før køen var tom',
      unrepeatable: 'Det gjekk annleis i andre køyring eller etter eit straumbrot',
      unlogged: 'Noko vart gjort ferdig utan at loggen seier det',
      'unneeded-rights': 'Roboten fekk rettar han aldri brukte',
      'feil-vei': 'Valde ein veg som ikkje stemte med det som låg i saka',
      'ukjent-grunnlag': 'Valet bygde på noko som ikkje var kjent enno',
      'not-offered': 'Prøvde noko som ikkje kunne gjerast der saka stod',
      'case-closed': 'Prøvde å gjere noko i ei sak som er avslutta',
      'unknown-post': 'Brukte ein journalpost som ikkje finst enno',
      'unknown-type': 'Brukte ein journalposttype som ikkje finst',
      'unknown-method': 'Brukte ein avskrivingsmåte som ikkje finst',
      'already-registered': 'Registrerte ein journalpost om att',
      'not-awaiting-approval': 'Godkjende eit brev som ikkje ventar på godkjenning',
      'not-returnable': 'Sende tilbake eit brev som ikkje kan sendast tilbake',
      'not-finalisable': 'Ferdigstilte eit brev som ikkje kan ferdigstillast',
      'incoming-not-dispatched': 'Ekspederte eit inngåande dokument',
      'not-finalised': 'Ekspederte eit brev som ikkje er ferdigstilt',
      'already-dispatched': 'Ekspederte eit brev om att',
      'not-journallable': 'Journalførte eit dokument som ikkje er klart til det',
      'not-incoming': 'Avskreiv eit dokument som ikkje er inngåande',
      'nothing-dispatched': 'Avskreiv som svart på før noko svar var sendt',
      unsettled: 'Avslutta ei sak med restanse',
      'not-journalled': 'Avslutta ei sak før alle dokument var journalførte',
    },
  },

  command: {
    columns: ['Svar', 'Rett', 'Skil'],
    few: (questions, fewest) =>
      `${questions} spørsmål har for få svar til tal. Grensa er ${fewest}.`,
    noDatabase: (address) =>
      `Fann ingen svar i ${address}. Køyr «npm run db -- migrate», eller set DATABASE_URL til basen der svara er.`,
    noContent: 'Kursa er ikkje kompilerte. Køyr «npm run content -- build» først.',
    noCourse: (course) => `Kurset ${course} finst ikkje blant dei kompilerte kursa.`,
    noQuestions: 'Det er ingen spørsmål å vise tal for.',
    minimum: (fewest) =>
      `--min er eit heilt tal frå ${fewest}: lågare går ikkje, av omsyn til personvernet.`,
  },
}
