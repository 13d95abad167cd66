export const nb = {
  title: 'Slik virker spørsmålene',
  basis: 'Alle kommuner. Det første svaret fra hver.',
  question: 'Spørsmål',
  answers: 'Svar',
  right: 'Riktig',
  separates: 'Skiller',
  given: 'Hva folk svarer',
  verdict: 'Vurdering',
  none: '–',
  percent: (n: number) => `${n} %`,
  isRight: 'riktig svar',
  empty: 'Kurset har ingen spørsmål ennå.',
  note: (fewest: number) =>
    `«Skiller» er samsvaret mellom dette svaret og resten av quizen, fra −1 til 1. Under 0 svarer de sterkeste oftere feil. Fylt søyle er riktig svar. Et spørsmål får tall når ${fewest} har svart.`,
  first: 'Rett dette først',
  firstNote: 'Øverst står det som villeder flest.',
  nothingFirst: 'Ingen spørsmål peker seg ut nå.',
  folded: {
    better: (n: number) => `${n} kan bli bedre`,
    nothing: (n: number) => `${n} virker som ${n === 1 ? 'det' : 'de'} skal`,
    answers: (n: number) => `${n} har for få svar til tall`,
  },
  misled: (n: string) => `gjelder ${n} svar`,

  tag: {
    works: 'Fungerer',
    'too-few': 'For få svar',
    'check-key': 'Sjekk fasiten',
    rival: 'To riktige svar?',
    misconception: 'Utbredt misforståelse',
    'no-discrimination': 'Skiller ikke',
    hard: 'Svært vanskelig',
    easy: 'Svært lett',
    unused: 'Ingen velger dette',
  },
  unusedTag: (marks: string) => `Ingen velger ${marks}`,
  tooFew: (n: string) => `for få svar (${n})`,

  why: {
    checkKey: (answer: string, share: string) =>
      `${share} svarer «${answer}», som er feil etter fasiten. De som gjør det godt ellers, svarer det oftere enn andre.`,
    checkWhole: (r: string) =>
      `De som gjør det godt ellers, svarer oftere feil her enn andre (skiller ${r}).`,
    rival: (answer: string, share: string, rightShare: string) =>
      `${share} svarer «${answer}», og bare ${rightShare} det som er riktig etter fasiten. Står det to riktige svar her?`,
    rivalOfSeveral: (answer: string, share: string) =>
      `${share} krysser av for «${answer}», som er feil etter fasiten. Er det riktig likevel?`,
    misconception: (share: string) => `${share} av dem som var helt sikre, svarte feil.`,
    noDiscrimination: (r: string) =>
      `De som kan resten av quizen, klarer ikke dette bedre enn andre (skiller ${r}).`,
    hard: (share: string) => `Folk får i snitt ${share} av poengene.`,
    easy: (share: string) => `Folk får i snitt ${share} av poengene, så nesten alle kan dette.`,
    unused: (answers: string) => `Nesten ingen svarer ${answers}.`,
  },
  mend: {
    checkKey: (answer: string) =>
      `Les «${answer}» slik de tenkte som svarte det. Er det riktig, så rett fasiten og skriv en linje under errata. Er det galt, så skriv det om til det er klart galt.`,
    checkWhole:
      'Les fasiten en gang til. Er den riktig, kan teksten leses på to måter: skriv den om.',
    rival: (answer: string) =>
      `Skriv «${answer}» om til det er klart galt, eller godta det som riktig.`,
    accept: (answer: string) =>
      `Er «${answer}» også riktig, så legg det til blant svarene som godtas. Er det galt, så skriv en tilbakemelding for det.`,
    order: 'Se om rekkefølgen er gitt av stoffet. Kan to steg bytte plass, så slå dem sammen.',
    misconception:
      'Ta opp misforståelsen i teksten før spørsmålet, og si i tilbakemeldingen hva de kan ha tenkt.',
    noDiscrimination:
      'Ta bort det som gjør at en kan svare uten å kunne stoffet: vrien ordlyd, en nektelse, et svar som er lengre enn de andre. Spør om et av målene for modulen.',
    hard: 'Se om svaret står i teksten før spørsmålet. Forklar mer, eller del spørsmålet i to.',
    easy: 'La det stå hvis det er en oppvarming. Ellers: gjør de gale svarene til noe folk kan tro.',
    unused: 'Bytt det ut med en feil du har sett på jobben, eller ta det bort.',
  },

  parts: {
    choices: 'Svaralternativene',
    order: 'Rekkefølgene',
    orderNote: 'Tallene er plassene i riktig rekkefølge.',
    places: 'Sto på feil plass',
    row: (label: string) => `Rad: ${label}`,
    blank: (number: string) => `Felt ${number}`,
    onlyBlank: 'Det folk skrev',
    step: (title: string) => `Steg: ${title}`,
  },
  accepted: (answers: string) => `Godtatt: ${answers}`,
  rightOrder: (order: string) => `Riktig: ${order}`,
  retired: (label: string) => `Utgått svar: ${label}`,
  others: (n: string) => `andre svar (${n})`,
  ownWords: (n: number) =>
    `Det folk har skrevet selv, vises bare når minst ${n} har skrevet det samme.`,

  page: {
    tab: (question: string) => `${question} – spørsmål – Leia`,
    asked: 'Slik er det spurt',
    open: 'Se det i modulen',
    answers: (n: string) => `${n} har svart`,
    facility: 'Riktig',
    facilityMethod: 'Snittet av poengene folk fikk, av poengene som var mulige.',
    interval: (low: string, high: string) => `Mellom ${low} og ${high}`,
    ends: (low: number, high: number) => `${low}–${high} %`,
    full: 'Alt riktig',
    fullMethod: 'De som fikk alle poengene, delt på alle som svarte.',
    separates: 'Skiller',
    separatesMethod:
      'Samsvaret mellom poengene her og poengene på de andre spørsmålene i quizen. Dette spørsmålet er holdt utenfor, så tallet ikke måler seg selv.',
    noSeparation: 'Kan ikke regnes ut: det er for få andre spørsmål, eller alle svarte likt.',
    certain: 'Helt sikre og feil',
    certainMethod:
      'De som sa at de var helt sikre og ikke fikk alt riktig, av alle som var helt sikre.',
    noCertain: 'For få var helt sikre, eller quizen spør ikke.',
    flags: 'Hva du bør se på',
    fine: 'Ingenting tyder på at spørsmålet villeder noen.',
    what: 'Hva folk svarte',
    chart: (part: string) => `${part}: andeler med usikkerhet`,
    chartSummary: (count: number, most: string, share: string) =>
      `${count} svar. Flest svarte «${most}»: ${share}.`,
    chartNote:
      'Prikken er andelen. Streken viser hvor den sanne andelen ligger med 95 prosents sikkerhet.',
    showTable: 'Vis tallene som tabell',
    answer: 'Svar',
    share: 'Andel',
    between: 'Mellom',
    rest: 'Snitt på resten',
    tick: 'Skiller',
    tooFewTitle: 'For få svar til tall',
    tooFew: (n: string, fewest: string) =>
      `${n} har svart på spørsmålet slik det er nå. Vi viser tall når ${fewest} har svart: færre gir mest tilfeldigheter, og kan røpe enkeltpersoner.`,
    tooFewPart: (n: string) => `For få svar (${n}).`,
    place: 'Hvor det står',
    history: 'Ordlyden før',
    historyNote: 'Svar på tidligere ordlyder er regnet med når fasiten er den samme.',
    definitions: 'Slik er det regnet',
    definition: [
      'Vi teller det første svaret hver person har levert på spørsmålet, med fasiten det har nå. Når bare ordlyden er endret, regnes svarene sammen.',
      'Svarene er rettet på nytt med fasiten slik den er i dag.',
      'Intervallene er på 95 prosent: Wilson for andeler, Fisher for samsvar. Et varsel kommer bare når hele intervallet er på feil side av grensa.',
      'Når quizen trekker ulike spørsmål til folk, er «resten» snittet av de andre spørsmålene personen fikk: minst tre.',
      'Ingen navn, enheter eller kommuner er med, og ingen tall gjelder færre enn 30.',
    ],
  },

  labs: {
    title: 'Verksteder',
    basis: 'Alle kommuner. Det første forsøket fra hver.',
    counted: (n: number, passed: string, median: string) =>
      `${n} har prøvd. ${passed} besto i første forsøk. Halvparten har bestått etter ${median} forsøk.`,
    tried: 'Har prøvd',
    passed: 'Besto i første forsøk',
    median: 'Forsøk til halvparten har bestått',
    notHalf: 'Færre enn halvparten har bestått',
    others: (n: number) => `Vis ${n === 1 ? 'den siste linja' : `de ${n} andre linjene`}`,
    between: (low: number, high: number) => `${low}–${high} %`,
    table: (lab: string) => `${lab}: hva som gikk galt i første forsøk`,
    sign: 'Hva det gjelder',
    wrong: 'Gikk galt for',
    interval: 'Mellom',
    meanHead: 'Snitt',
    tooFew: (n: string, fewest: number) =>
      `${n} har prøvd verkstedet slik det er nå. Vi viser tall når ${fewest} har prøvd: færre gir mest tilfeldigheter, og kan røpe enkeltpersoner.`,
    counting: 'Vi spiller av forsøkene på nytt. Last siden på nytt om litt, så står tallene her.',
    note: (fewest: number, most: number) =>
      `Alle kommuner er regnet sammen, og ingen tall gjelder færre enn ${fewest}. «Mellom» viser hvor den sanne andelen ligger med 95 prosents sikkerhet. Tabellene bygger på første forsøk, spilt av på nytt i verkstedet slik det er nå: de ${most} nyeste når flere har prøvd.`,
    of: { rule: 'regel', fault: 'feil i malen', case: 'prøvesak', refusal: 'avvist av systemet' },
    missed: {
      rule: 'brøt regelen',
      fault: 'rettet ikke feilen',
      case: 'fikk ikke alt rett',
      refusal: 'ble avvist',
    },
    mean: (share: string) => `snitt ${share}`,
    hidden: 'skjult',
    flags: {
      'never-missed': 'Ingen bryter denne regelen: fjern den, eller gjør det fristende å ta feil.',
      'always-mended': 'Alle retter denne feilen: fjern den, eller gjør den vanskeligere å se.',
      'always-solved': 'Alle klarer denne prøvesaken: la den prøve noe mer enn de synlige.',
    },
    builtIn: {
      leak: 'Noe som skal skjermes, lå åpent i journalen',
      double: 'Samme skjema fikk to journalposter',
      'wrong-case': 'Posten havnet i feil sak',
      barred: 'Roboten førte noe som et menneske skal ta',
      'personal-in-log': 'Det sto personopplysninger i loggen',
      stopped: 'Roboten stanset før køen var tom',
      unrepeatable: 'Det gikk annerledes i andre kjøring eller etter et strømbrudd',
      unlogged: 'Noe ble gjort ferdig uten at loggen sier det',
      'unneeded-rights': 'Roboten fikk rettigheter den aldri brukte',
      'feil-vei': 'Valgte en vei som ikke stemte med det som lå i saken',
      'ukjent-grunnlag': 'Valget bygde på noe som ikke var kjent ennå',
      'not-offered': 'Prøvde noe som ikke kunne gjøres der saken sto',
      'case-closed': 'Prøvde å gjøre noe i en sak som er avsluttet',
      'unknown-post': 'Brukte en journalpost som ikke finnes ennå',
      'unknown-type': 'Brukte en journalposttype som ikke finnes',
      'unknown-method': 'Brukte en avskrivningsmåte som ikke finnes',
      'already-registered': 'Registrerte en journalpost om igjen',
      'not-awaiting-approval': 'Godkjente et brev som ikke venter på godkjenning',
      'not-returnable': 'Sendte tilbake et brev som ikke kan sendes tilbake',
      'not-finalisable': 'Ferdigstilte et brev som ikke kan ferdigstilles',
      'incoming-not-dispatched': 'Ekspederte et inngående dokument',
      'not-finalised': 'Ekspederte et brev som ikke er ferdigstilt',
      'already-dispatched': 'Ekspederte et brev om igjen',
      'not-journallable': 'Journalførte et dokument som ikke er klart til det',
      'not-incoming': 'Avskrev et dokument som ikke er inngående',
      'nothing-dispatched': 'Avskrev som besvart før noe svar var sendt',
      unsettled: 'Avsluttet en sak med restanse',
      'not-journalled': 'Avsluttet en sak før alle dokumenter var journalført',
    },
  },

  command: {
    columns: ['Svar', 'Riktig', 'Skiller'],
    few: (questions: number, fewest: number) =>
      `${questions} spørsmål har for få svar til tall. Grensa er ${fewest}.`,
    noDatabase: (address: string) =>
      `Fant ingen svar i ${address}. Kjør «npm run db -- migrate», eller sett DATABASE_URL til basen der svarene er.`,
    noContent: 'Kursene er ikke kompilert. Kjør «npm run content -- build» først.',
    noCourse: (course: string) => `Kurset ${course} finnes ikke blant de kompilerte kursene.`,
    noQuestions: 'Det er ingen spørsmål å vise tall for.',
    minimum: (fewest: number) =>
      `--min er et helt tall fra ${fewest}: lavere går ikke, av hensyn til personvernet.`,
  },
}
export type StatisticsText = typeof nb
