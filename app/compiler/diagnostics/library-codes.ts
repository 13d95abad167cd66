type Words = [what: string, mend: string]
const told = (severity: 'error' | 'warning') => (nb: Words, en: Words) => ({ severity, nb, en })
const error = told('error')
const warning = told('warning')

/** What can be wrong with a workflow or a template of the shared library. */
export const libraryCodes = {
  'LI-01': warning(
    [
      '{file} har ingen opplysninger ved siden av seg og vises ikke i biblioteket',
      'skriv eier, versjon og endringer i `{beside}`',
    ],
    [
      '{file} has no description beside it, so the library does not show it',
      'write owner, version and changes in `{beside}`',
    ],
  ),
  'LI-02': error(
    [
      'Ingen flyt eller mal heter «{id}»',
      'legg `{id}.bpmn` eller `{id}.docx` ved siden av, bare én av dem',
    ],
    [
      'No workflow or template is called “{id}”',
      'put `{id}.bpmn` or `{id}.docx` beside it, not both',
    ],
  ),
  'LI-03': error(
    [
      'Endringen for {version} står ikke i rekkefølge',
      'skriv den nyeste endringen øverst, hver versjon én gang; den øverste er den som `versjon` sier',
    ],
    [
      'The change for {version} is out of order',
      'write the newest change first, each version once; the first is the one that `versjon` says',
    ],
  ),
  'LI-04': error(
    ['Modulen {id} finnes ikke', 'mente du {nearest}?'],
    ['There is no module {id}', 'did you mean {nearest}?'],
  ),
  'LI-05': warning(
    [
      'I eksempelet «{sample}» har feltet {path} ingen verdi, og brevet får et hull',
      'skriv en verdi under `data`, eller sett feltet i en betingelse i malen',
    ],
    [
      'In the sample “{sample}” the field {path} has no value, which leaves a gap in the letter',
      'write a value under `data`, or put the field inside a condition in the template',
    ],
  ),
  'LI-06': warning(
    [
      'Modulen {id} lærer bort noe som er utfaset',
      'vis til det som gjelder nå, eller ta med i modulen at dette er utfaset',
    ],
    [
      'Module {id} teaches something that is retired',
      'refer to what is in force now, or say in the module that this is retired',
    ],
  ),
  'LI-07': warning(
    [
      'Malen bruker {path}, som ingen av eksemplene har',
      'mente du {nearest}? Skriv ellers et eksempel som har det',
    ],
    [
      'The template uses {path}, which none of the samples has',
      'did you mean {nearest}? Else write a sample that has it',
    ],
  ),
} as const
