type Words = [what: string, mend: string]
const error = (nb: Words, en: Words) => ({ severity: 'error' as const, nb, en })

/** What can be wrong with a robot lab. */
export const robotLabCodes = {
  'RL-01': error(
    ['{what} «{name}» finnes ikke her', 'mente du «{nearest}»?'],
    ['{what} “{name}” does not exist here', 'did you mean “{nearest}”?'],
  ),
  'RL-02': error(
    [
      'Fasiten gir {points} poeng, ikke 100: {what}',
      'rett fasiten, elementets felt eller det som er forventet',
    ],
    [
      'The solution scores {points}, not 100: {what}',
      'correct the solution, the item’s fields or what is expected',
    ],
  ),
  'RL-03': error(
    [
      'Fasiten gir 100 poeng også uten steg {number}',
      'fjern steget, eller legg til et element i køen som trenger det',
    ],
    [
      'The solution scores 100 without step {number} too',
      'remove the step, or add an item to the queue that needs it',
    ],
  ),
  'RL-04': error(
    [
      '{who} består med {points} poeng',
      'legg til et skjult element der det er galt, eller hev `pass`',
    ],
    ['{who} passes with {points}', 'add a hidden item where that is wrong, or raise `pass`'],
  ),
  'RL-05': error(
    ['Den skjulte køen prøver ikke {what}', 'legg til et slikt element'],
    ['The hidden queue does not try {what}', 'add an item that does'],
  ),
  'RL-06': error(['{what}', 'skriv {expected}'], ['{what}', 'write {expected}']),
}
