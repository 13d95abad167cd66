import type { VerifyText } from './nb.ts'

export const nn: VerifyText = {
  metaTitle: 'Kontroll av kursbevis – Leia',
  title: 'Kontroll av kursbevis',
  about: 'Skriv nummeret som står på beviset. Du treng ikkje logge inn.',
  numberLabel: 'Nummer på kursbeviset',
  numberHint:
    'Åtte grupper på fire teikn, til dømes 3f2a-90bc-… Du kan òg lime inn heile adressa ved sida av nummeret.',
  wrong: (isTyped) =>
    isTyped
      ? 'Dette er ikkje eit heilt nummer. Eit nummer har 32 teikn: tala 0–9 og bokstavane a–f, i åtte grupper på fire.'
      : 'Skriv nummeret som står på kursbeviset.',
  check: 'Sjekk beviset',
  another: 'Sjekk eit anna kursbevis',
  none: 'Vi finn ikkje noko kursbevis med dette nummeret',
  noneText: 'Kontroller at heile nummeret er med, slik det står på beviset.',
  status: { valid: 'Gyldig', expired: 'Gått ut', revoked: 'Trekt tilbake' },
  means: {
    valid: 'Beviset er ekte og gjeld i dag.',
    expired: 'Beviset er ekte, men gjeld ikkje lenger.',
    revoked: 'Beviset er trekt tilbake og gjeld ikkje.',
  },
  nameErased:
    'Namnet er sletta. Kommunen har sletta opplysningane om den som fekk beviset, fordi dei var eldre enn fristen eller personen bad om det.',
  name: 'Namn',
  municipality: 'Kommune',
  passed: 'Bestått',
  until: 'Gyldig til',
  noEnd: 'Utan sluttdato',
  competences: 'Kompetanse',
  number: 'Nummer:',
  howTo: 'Slik kontrollerer du eit kursbevis',
}
