type Words = [what: string, mend: string]
const told = (severity: 'error' | 'warning') => (nb: Words, en: Words) => ({ severity, nb, en })
const error = told('error')
const warning = told('warning')

/** What can be wrong with a template lab. */
export const templateLabCodes = {
  'TL-01': error(
    ['Koden `{tag}` i {where}: {what}', '{mend}'],
    ['The tag `{tag}` in {where}: {what}', '{mend}'],
  ),
  'TL-02': error(
    ['Filen kan ikke brukes som mal: {reason}', '{mend}'],
    ['The file can’t be a template: {reason}', '{mend}'],
  ),
  'TL-03': error(
    [
      '«{text}» {found}',
      'skriv det som skal rettes, nøyaktig slik det står i malen på det tidspunktet',
    ],
    ['“{text}” {found}', 'write what is to be mended exactly as the template has it at that point'],
  ),
  'TL-04': error(
    [
      'Feilen «{fault}» fanges ikke av noen prøve i noen sak',
      'legg til en sak der den gir et galt brev',
    ],
    [
      'The fault “{fault}” is caught by no check in any case',
      'add a case where it makes a wrong letter',
    ],
  ),
  'TL-05': error(
    [
      'Fasiten gir {score}: prøven «{check}» feiler i saken «{case}»',
      'rett fasiten, prøven eller saken',
    ],
    [
      'The answer key scores {score}: the check “{check}” fails in the case “{case}”',
      'correct the key, the check or the case',
    ],
  ),
  'TL-06': error(
    ['Uten rettelsen av «{fault}» blir også «{other}» stående', 'skill prøvene'],
    ['Without the mending of “{fault}”, “{other}” is left as well', 'part their checks'],
  ),
  'TL-07': error(
    ['Den som bare retter det de synlige sakene viser, består med {score}', 'skjul flere saker'],
    ['Who mends only what the visible cases show, passes with {score}', 'hide more cases'],
  ),
  'TL-08': error(
    [
      'Prøven «{check}» hører ikke til noen feil, men feiler i malen slik den er',
      'skriv den under `fanges av` for en feil',
    ],
    [
      'The check “{check}” belongs to no fault, but fails in the template as it is',
      'name it under `fanges av` of a fault',
    ],
  ),
  'TL-09': warning(
    ['Ingen sak prøver dette: {what}', 'legg til en sak'],
    ['No case tries this: {what}', 'add a case'],
  ),
  'TL-10': error(
    ['«{name}» finnes ikke her', 'mente du «{nearest}»?'],
    ['There is no “{name}” here', 'did you mean “{nearest}”?'],
  ),
  'TL-11': error(
    ['Id-en «{id}» er brukt før', 'gi den en egen id'],
    ['The id “{id}” is used before', 'give it an id of its own'],
  ),
  'TL-12': error(
    ['Uttrykket stopper ved tegn {at}', 'skriv som `felt er "verdi"`, med `og`, `eller` og `ikke`'],
    [
      'The expression stops at character {at}',
      'write like `field er "value"`, with `og`, `eller` and `ikke`',
    ],
  ),
  'TL-13': error(
    ['Saken mangler en verdi for «{field}»', 'skriv den, eller sett `kan mangle: ja` på feltet'],
    ['The case has no value for “{field}”', 'write it, or set `kan mangle: ja` on the field'],
  ),
  'TL-14': error(
    [
      'Prøven «{id}» skal ha nøyaktig én av `inneholder`, `mangler`, `lekker ikke` og `innebygd`',
      'velg én; `tom ledetekst` trenger også `ledetekst`',
    ],
    [
      'The check “{id}” takes exactly one of `inneholder`, `mangler`, `lekker ikke` and `innebygd`',
      'choose one; `tom ledetekst` also takes `ledetekst`',
    ],
  ),
  'TL-15': error(
    [
      'Rettelse nummer {number} av «{fault}» kan utelates uten at poengene faller',
      'legg til en prøve som krever den, eller fjern den',
    ],
    [
      'Repair number {number} of “{fault}” can be left out and the score stays',
      'add a check that asks for it, or remove it',
    ],
  ),
  'TL-16': error(
    [
      'Fasiten for «{fault}» bruker betingelsen `{condition}`, som ingen kan velge',
      'skriv `felt er "verdi"` med en av verdiene, `finnes`, `mangler` eller en liste; for det motsatte `{^…}` eller `når ikke`',
    ],
    [
      'The solution of “{fault}” uses the condition `{condition}`, which nobody can choose',
      'write `field er "value"` with one of the values, `finnes`, `mangler` or a list; for the opposite `{^…}` or `når ikke`',
    ],
  ),
}
