export const nb = {
  metaTitle: 'Kontroll av kursbevis – Leia',
  title: 'Kontroll av kursbevis',
  about: 'Skriv nummeret som står på beviset. Du trenger ikke logge inn.',
  numberLabel: 'Nummer på kursbeviset',
  numberHint:
    'Åtte grupper på fire tegn, for eksempel 3f2a-90bc-… Du kan også lime inn hele adressen ved siden av nummeret.',
  wrong: (isTyped: boolean): string =>
    isTyped
      ? 'Dette er ikke et helt nummer. Et nummer har 32 tegn: tallene 0–9 og bokstavene a–f, i åtte grupper på fire.'
      : 'Skriv nummeret som står på kursbeviset.',
  check: 'Sjekk beviset',
  another: 'Sjekk et annet kursbevis',
  none: 'Vi finner ikke noe kursbevis med dette nummeret',
  noneText: 'Kontroller at hele nummeret er med, slik det står på beviset.',
  status: { valid: 'Gyldig', expired: 'Utløpt', revoked: 'Trukket tilbake' },
  means: {
    valid: 'Beviset er ekte og gjelder i dag.',
    expired: 'Beviset er ekte, men gjelder ikke lenger.',
    revoked: 'Beviset er trukket tilbake og gjelder ikke.',
  },
  nameErased:
    'Navnet er slettet. Kommunen har slettet opplysningene om den som fikk beviset, fordi de var eldre enn fristen eller personen ba om det.',
  name: 'Navn',
  municipality: 'Kommune',
  passed: 'Bestått',
  until: 'Gyldig til',
  noEnd: 'Uten sluttdato',
  competences: 'Kompetanse',
  number: 'Nummer:',
  howTo: 'Slik kontrollerer du et kursbevis',
}
export type VerifyText = typeof nb
