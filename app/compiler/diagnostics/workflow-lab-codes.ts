type Words = [what: string, mend: string]
const told = (severity: 'error' | 'warning') => (nb: Words, en: Words) => ({ severity, nb, en })
const error = told('error')
const warning = told('warning')

/** What can be wrong with a workflow lab and with a municipality's variant of one. */
export const workflowLabCodes = {
  'WL-03': error(
    ['Fristen på «{name}» er «{value}»', 'skriv varigheten som P21D, P3W eller P1M'],
    ['The deadline of “{name}” is “{value}”', 'write the duration as P21D, P3W or P1M'],
  ),
  'WL-07': error(
    ['{what}', 'bruk et faktum, et spørsmål eller `post.felt`, og hermetegn rundt tekst'],
    ['{what}', 'use a fact, a question or `post.field`, and quotation marks around text'],
  ),
  'WL-08': error(
    ['«{value}» er ikke en verdi for «{fact}»', 'velg en av: {list}'],
    ['“{value}” is not a value of “{fact}”', 'choose one of: {list}'],
  ),
  'WL-10': error(
    [
      'Saken «{case}» kan ikke løses feilfritt; beste er {points}, og regelen «{rule}» brytes på alle veier',
      'endre regelen, saken eller flyten',
    ],
    [
      'Case “{case}” can’t be solved without fault; the best is {points}, and rule “{rule}” is broken on every way',
      'change the rule, the case or the workflow',
    ],
  ),
  'WL-11': error(
    ['Den som {naive}, består med {points}', 'legg til en sak der det er galt'],
    ['Whoever {naive}, passes with {points}', 'add a case where that is wrong'],
  ),
  'WL-12': error(
    ['Regelen «{rule}» kan aldri brytes', 'flytt den til steget der valget tas, eller fjern den'],
    ['Rule “{rule}” can never be broken', 'move it to the step of the choice, or remove it'],
  ),
  'WL-13': error(
    ['Svaret på «{question}» betyr aldri noe', 'legg til en regel, eller fjern spørsmålet'],
    ['The answer to “{question}” never matters', 'add a rule, or remove the question'],
  ),
  'WL-14': error(
    [
      'Sakene «{a}» og «{b}» ser like ut ved «{step}», men krever ulike valg',
      'la et faktum som skiller dem, bli kjent før',
    ],
    [
      'Cases “{a}” and “{b}” look alike at “{step}” but demand different choices',
      'let a fact that tells them apart become known earlier',
    ],
  ),
  'WL-15': error(
    ['De skjulte sakene prøver ikke noe nytt', 'gjør minst én ulik de synlige'],
    ['The hidden cases try nothing new', 'make at least one unlike the visible ones'],
  ),
  'WL-16': error(
    ['Porten «{name}» mangler betingelser', 'skriv dem på pilene i modelleringsverktøyet'],
    ['Gateway “{name}” lacks conditions', 'write them on the arrows in the modelling tool'],
  ),
  'WL-17': error(
    ['Flyten kan låse seg, eller få to brikker i «{step}»: {moves}', 'samle med riktig port'],
    [
      'The workflow can lock, or have two tokens in “{step}”: {moves}',
      'join with the right gateway',
    ],
  ),
  'WL-19': warning(
    [
      'Ingen har kontrollert kilden til regelen «{rule}»',
      'les {law} {ref}, og skriv `checked` med datoen',
    ],
    [
      'No one has checked the source of rule “{rule}”',
      'read {law} {ref}, and write `checked` with the date',
    ],
  ),
  'LB-01': error(
    ['Verkstedet er for stort til å kontrolleres: {what}', 'ta bort valg, steg eller saker'],
    ['The lab is too large to be verified: {what}', 'remove choices, steps or cases'],
  ),
  'LO-01': error(
    ['«{name}» finnes ikke i den felles flyten', 'mente du «{nearest}»?'],
    ['“{name}” is not in the shared workflow', 'did you mean “{nearest}”?'],
  ),
  'LO-02': error(
    [
      'Steget «{name}» er låst i den felles flyten',
      'fjern endringen, eller ta opp med de andre kommunene om steget skal låses opp',
    ],
    [
      'Step “{name}” is locked in the shared workflow',
      'remove the change, or ask the other municipalities whether to unlock it',
    ],
  ),
  'LO-03': warning(
    ['Endringen er begrunnet med vane', 'vurder om den felles flyten kan følges her'],
    ['Habit is the reason for the change', 'consider following the shared workflow here'],
  ),
} as const
