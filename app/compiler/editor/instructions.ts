/** What a template says to its author, to be replaced: none of it is for learners. */
export const INSTRUCTIONS = {
  summary: 'Skriv med én eller to setninger hva deltakeren lærer i kurset.',
  author: 'Skriv navnet ditt her',
  goal: 'Du kan skrive her hva leseren kan etterpå.',
  welcome: 'Fortell hvem kurset er for, og hva deltakeren får igjen for det.',
  situation: 'Begynn med en situasjon som leseren kjenner igjen.',
  rule: 'Forklar én ting om gangen. Skriv korte setninger, og si «du».',
  advice: 'Gi leseren ett råd som kan brukes med en gang.',
  whyRight: 'Skriv her hvorfor svaret er riktig.',
  whyAmong: 'Skriv her hvorfor dette er med.',
  whyWrong: 'Skriv hva den som valgte dette, kan ha tenkt.',
  explanation: 'Skriv en forklaring som vises når spørsmålet er besvart.',
}
