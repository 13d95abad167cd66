import type { PrivacyText } from './nb.ts'

export const nn: PrivacyText = {
  tabTitle: 'Kven har sett meg – Leia',
  title: 'Kven har sett meg',
  lead: 'Når nokon ser namnet ditt saman med kva du har fullført, eller slår opp tilsetjinga di, blir det ståande her. Vi skriv det ned før dei får sjå det.',
  seen: {
    title: 'Oppslag på deg',
    caption: 'Kven som har sett deg, når og kva',
    who: 'Kven',
    when: 'Når',
    saw: 'Såg',
    leaderOf: (unit) => `Leiar for ${unit}`,
    administrator: 'Administrator i kommunen',
    what: {
      list: 'Namnelista: kva påkravde og tildelte kurs du har fullført, når, og kor lenge dei gjeld.',
      csv: 'Lasta ned namnelista som fil: kva påkravde og tildelte kurs du har fullført, når, og kor lenge dei gjeld.',
      facts:
        'Sida om tilsetjinga di: namn, e-postadresse, einingar, stillingsroller og tilgangar, no og tidlegare. Ingenting om opplæring.',
    },
    at: (day, time) => `${day} kl.\u00a0${time}`,
    several: (times, day, from, to) => `${day}, ${times} gonger mellom kl.\u00a0${from} og ${to}`,
    severalAtOnce: (times, day, time) => `${day} kl.\u00a0${time}, ${times} gonger`,
    none: 'Ingen har sett deg ved namn',
    noneText: 'Ser leiaren din på namnelista, kjem det fram her med ein gong.',
    howFar: 'Kvart oppslag står her i tre år. Ingen kan rette eller skjule det før.',
    pages: 'Sider',
    page: (page, of) => `Side ${page} av ${of}`,
    newer: 'Nyare',
    older: 'Eldre',
  },
  can: {
    title: 'Dette kan leiaren din sjå',
    who: (leaders) => `Desse kan sjå deg ved namn i dag: ${leaders}.`,
    leader: (name, unit) => `${name} (leiar for ${unit})`,
    nobody: 'Ingen kan sjå deg ved namn i dag.',
    lines: [
      'Kva påkravde kurs du har fullført, og kva du manglar.',
      'Pålagd opplæring som du er tildelt, og fristen.',
      'Datoen du fullførte, og kor lenge det gjeld.',
      'Om noko er gått ut, eller innhaldet er endra så noko må takast på nytt.',
    ],
  },
  cannot: {
    title: 'Dette ser ingen leiar',
    lines: [
      'Svara, poenga og forsøka dine.',
      'Kor lang tid du bruker, og når du loggar inn.',
      'Frivillige kurs, også dei nokon har tilrådd deg.',
    ],
    administrators:
      'Administratorar i kommunen ser namn, e-postadresse, eining, stillingsroller og tilgangar, men ikkje kva du har fullført.',
    above:
      'Toppleiaren i kommunen og regionen ser berre tal for grupper, ikkje namn. Den som driv databasen, kan lese det som er lagra; slik lesing kjem ikkje fram her.',
  },
  more: 'Les meir om personvern i Leia',
}
