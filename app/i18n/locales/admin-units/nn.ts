import type { AdminUnitsText } from './nb.ts'

export const nn: AdminUnitsText = {
  metaTitle: 'Einingar – Administrasjon – Leia',
  oneTitle: (unit) => `${unit} – Administrasjon – Leia`,
  heading: 'Einingar',
  title: (municipality) => `Einingar i ${municipality}`,
  lead: 'Treet viser korleis kommunen er delt inn, og kor mange som arbeider kvar i dag.',
  running: (units) => (units === 1 ? 'Éi eining' : `${units}\u00a0einingar`),
  closed: 'Nedlagde einingar',
  add: 'Legg til eining',
  addBelow: 'Legg til eining under',
  facts: 'Om eininga',
  leaders: 'Leiarar',
  noLeaders: 'Eininga har ingen leiar. Gi tilgangen på sida til den som skal leie ho.',
  columns: {
    unit: 'Eining',
    own: 'I sjølve eininga',
    below: 'Med alt under',
    above: 'Ligg under',
    period: 'Gjeld',
  },
  people: (people) => (people === 1 ? 'Éin tilsett' : `${people}\u00a0tilsette`),
  peopleIn: (unit) => `sjå tilsette i ${unit}`,
  closes: (day) => `Blir lagd ned, siste dag ${day}`,
  fields: {
    name: 'Namn',
    above: 'Ligg under',
    code: 'Kode',
  },
  help: {
    code: 'Det kommunen kallar eininga i løns- eller HR-systemet. Kan stå tom.',
  },
  choose: 'Vel …',
  forms: {
    new: {
      title: 'Legg til eining',
      lead: 'Ei ny eining er tom. Flytt tilsette dit frå sidene deira, eller med ei fil.',
      submit: 'Legg til',
    },
    name: {
      open: 'Gi nytt namn',
      title: 'Gi eininga nytt namn',
      lead: 'Namnet blir nytt overalt, også i rapportar om tidlegare dagar.',
      submit: 'Lagre namnet',
    },
    place: {
      open: 'Flytt i treet',
      title: 'Flytt eininga i treet',
      lead: 'Alt som ligg under eininga, følgjer med. Rapportane bruker det nye treet, også for tidlegare dagar.',
      submit: 'Flytt eininga',
    },
    closing: {
      open: 'Legg ned',
      title: 'Legg ned eininga',
      lead: 'Eininga blir lagd ned frå i dag og forsvinn frå listene. Historikken til dei som har arbeidd der, blir ståande. Ei nedlagd eining kan ikkje opnast igjen.',
      submit: 'Legg ned eininga',
    },
  },
  receipts: {
    added: 'Eininga er lagd til.',
    name: 'Namnet er lagra.',
    place: 'Eininga er flytta.',
    closing: 'Eininga er lagd ned.',
  },
  problems: {
    missing: 'Fyll ut feltet',
    long: 'Skriv høgst 200\u00a0teikn',
    'below-itself': 'Eininga kan ikkje liggje under seg sjølv',
    unknown: 'Vel frå lista',
    taken: 'Ei anna eining under den same heiter det alt',
    'code-taken': 'Koden høyrer til ei anna eining',
    'has-people':
      'Nokon arbeider i eininga eller skal begynne der. Flytt dei til ei anna eining først',
    'has-units': 'Det ligg einingar under denne. Flytt dei eller legg dei ned først',
    'has-leaders': 'Nokon har tilgang som leiar for eininga. Avslutt tilgangen først',
  },
}
