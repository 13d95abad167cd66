import { libraryCodes } from './library-codes.ts'
import { robotLabCodes } from './robot-lab-codes.ts'
import { templateLabCodes } from './template-lab-codes.ts'
import { workflowLabCodes } from './workflow-lab-codes.ts'

export type Language = 'nb' | 'en'
export type Severity = 'error' | 'warning'
/** A value to fill in: the same in both languages, or one for each. */
export type Phrase = string | number | { nb: string; en: string }

type Entry = {
  severity: Severity
  nb: [what: string, mend: string]
  en: [what: string, mend: string]
}
type Words = [what: string, mend: string]

const error = (nb: Words, en: Words): Entry => ({ severity: 'error', nb, en })
const warning = (nb: Words, en: Words): Entry => ({ severity: 'warning', nb, en })

/** What to do when what is expected says it all. */
export const CORRECT: Phrase = { nb: 'rett verdien', en: 'correct the value' }

/** Every diagnostic there is. A code is never reused; `{x}` is filled in. */
export const catalogue = {
  'FM-01': error(
    [
      'Filen må begynne med tre bindestreker alene på linja og ha tre til etter feltene',
      'skriv `---`, feltene, `---`',
    ],
    ['Front matter is missing or not closed', 'write `---`, the fields, `---`'],
  ),
  'FM-02': error(
    ['Feltet {field} er «{value}», men skal være {expected}', '{help}'],
    ['Field {field} is “{value}”; expected {expected}', '{help}'],
  ),
  'FM-03': error(
    ['Feltet {field} finnes ikke', 'mente du {nearest}?'],
    ['Unknown field {field}', 'did you mean {nearest}?'],
  ),
  'FM-04': error(
    ['Feltene kan ikke leses: {reason}', '{help}'],
    ['Front matter is not plain YAML: {reason}', '{help}'],
  ),
  'FM-05': error(
    ['Feltet {field} mangler', 'legg det til: {expected}'],
    ['Field {field} is missing', 'add it: {expected}'],
  ),
  'FM-06': error(
    [
      'Filnavnet må være to sifre, bindestrek og et navn, og tallet kan bare brukes én gang',
      'gi filen et navn som `{suggestion}`',
    ],
    ['File name must be NN-name, number used once', 'name the file like `{suggestion}`'],
  ),
  'FM-07': error(
    ['Filen er ikke ren UTF-8-tekst under 200 kB', '{help}'],
    ['File is not clean UTF-8 under 200 kB', '{help}'],
  ),
  'FM-08': warning(
    [
      'Du oppgir {minutes} minutter, vi anslår {estimate} (180 ord i minuttet, 45 sekunder per spørsmål, 5 minutter per verksted)',
      'rett `minutes`, eller endre lengden',
    ],
    [
      'Stated {minutes} min, estimated {estimate} (180 words a minute, 45 seconds a question, 5 minutes a lab)',
      'correct `minutes`, or change the length',
    ],
  ),
  'MX-01': error(
    ['{tag} er åpnet, men ikke lukket', '{help}'],
    ['{tag} is never closed', '{help}'],
  ),
  'MX-02': error(
    ['Her lukkes {found}, men {open}', '{help}'],
    ['Closing {found}, but {open}', '{help}'],
  ),
  'MX-03': error(
    ['Teksten står på samme linje som {tag}', 'gi hver av dem sin egen linje'],
    ['Text beside {tag}', 'give each of them its own line'],
  ),
  'MX-04': error(
    ['{tag} er rykket inn og havner inne i lista', 'flytt den helt til venstre'],
    ['{tag} is indented into the list', 'move it to the left margin'],
  ),
  'MX-05': error(
    [
      'Krøllparentes betyr kode her, og kode er ikke tillatt',
      'skriv `{escaped}`, eller sett flettefeltet i kodetegn',
    ],
    [
      'Curly braces start code, which is not allowed',
      'write `{escaped}`, or put the merge field in backticks',
    ],
  ),
  'MX-06': error(
    ['Tegnet `<` starter en komponent', 'skriv «under», `&lt;`, eller mellomrom etter tegnet'],
    ['“<” starts a component', 'write “under”, `&lt;`, or a space after it'],
  ),
  'MX-07': error(
    [
      'Adresser i vinkelparentes støttes ikke',
      'skriv `[tekst](adresse)`, eller e-postadressen uten vinkler',
    ],
    [
      'Angle-bracket links are not supported',
      'write `[text](address)`, or the e-mail address without brackets',
    ],
  ),
  'MX-08': error(
    ['HTML-kommentar støttes ikke', 'skriv `{/* huskelapp */}`'],
    ['HTML comments are not supported', 'write `{/* note */}`'],
  ),
  'MX-09': error(
    [
      'Verdien må stå mellom rette hermetegn',
      '`{prop}="…"`, ett hermetegn foran og ett bak; typografiske hermetegn virker ikke',
    ],
    [
      'Value needs straight quotes',
      '`{prop}="…"`, one quotation mark before it and one after; curly quotes do not work',
    ],
  ),
  'MX-10': error(
    ['En linje kan ikke begynne med ordet «{word}»', 'legg et annet ord først'],
    ['A line cannot start with “{word}”', 'put another word first'],
  ),
  'MX-11': error(
    ['Egenskapene i {tag} kan ikke leses fra {sign}', '{help}'],
    ['The props of {tag} cannot be read from {sign}', '{help}'],
  ),
  'MX-12': warning(
    ['{what} blir vist som vanlig tekst', '{instead}'],
    ['{what} is shown as plain text', '{instead}'],
  ),
  'MX-99': error(
    ['Filen kan ikke leses herfra', 'se på linja og den over; meld gjerne fra (teknisk: {raw})'],
    ['Cannot parse here: {raw}', 'look at this line and the one above'],
  ),
  'SA-01': error(
    ['Import og eksport er ikke tillatt i kurs', 'bruk en komponent fra lista'],
    ['Import and export are not allowed', 'use a component from the list'],
  ),
  'SA-02': error(
    ['{prop} har kode i krøllparentes', 'skriv `{prop}="…"`'],
    ['Prop {prop} holds code', 'write `{prop}="…"`'],
  ),
  'SA-03': error(
    ['`{...}` kan ikke stå i en komponent', 'skriv hver egenskap for seg'],
    ['Spread is not allowed', 'write each prop by itself'],
  ),
  'SA-04': error(
    ['HTML-koden {tag} er ikke tillatt', '{help}'],
    ['HTML tag {tag} is not allowed', '{help}'],
  ),
  'SA-05': error(
    ['Komponenten {name} finnes ikke', '{help}'],
    ['Unknown component {name}', '{help}'],
  ),
  'SA-06': error(
    ['{name} har ikke egenskapen {prop}', '{help}'],
    ['{name} has no prop {prop}', '{help}'],
  ),
  'SA-07': error(
    ['{prop} er «{value}», men skal være {expected}', '{help}'],
    ['Prop {prop} is “{value}”; expected {expected}', '{help}'],
  ),
  'SA-08': error(
    ['Adressen {has} «{scheme}»', '{help}'],
    ['Address {has} “{scheme}”, which is refused', '{help}'],
  ),
  'SA-09': error(['Adressen går ut av kurset', '{help}'], ['Path leaves the course', '{help}']),
  'SA-10': error(['{what} støttes ikke', '{instead}'], ['{what} is not supported', '{instead}']),
  'SA-11': error(
    ['Innholdet er for dypt nøstet eller for tungt å lese', 'del det opp'],
    ['Nested too deeply, or took over 10 s', 'split it up'],
  ),
  'SA-12': error(
    ['Tegningen {file} inneholder {what}, som kan kjøre kode', 'eksporter den på nytt som ren SVG'],
    ['SVG {file} holds active content: {what}', 'export it again as plain SVG'],
  ),
  'SA-13': error(['{prop} står to ganger', 'behold én'], ['Prop {prop} is repeated', 'keep one']),
  'CO-01': error(
    ['{name} mangler {prop}', 'legg til `{prop}="…"`'],
    ['{name} needs {prop}', 'add `{prop}="…"`'],
  ),
  'CO-02': error(['{name} kan ikke stå her', '{place}'], ['{name} cannot stand here', '{place}']),
  'CO-03': error(
    ['{prop} er et av/på-merke og skal ikke ha verdi', 'skriv bare `{prop}`'],
    ['{prop} is a flag', 'write only `{prop}`'],
  ),
  'CO-04': error(
    ['Lokalt trenger én Variant uten `for`, og hver kommune bare én gang', '{help}'],
    ['Lokalt needs one default Variant, and each municipality once', '{help}'],
  ),
  'CO-05': error(
    ['Begrepet {id} står ikke i ordlista', '{help}'],
    ['Glossary has no {id}', '{help}'],
  ),
  'QZ-01': error(
    ['{what} har ingenting å svare på', '{help}'],
    ['{what} has nothing to answer', '{help}'],
  ),
  'QZ-02': error(
    ['Ingen alternativer er riktige', 'sett `[x]` foran det riktige'],
    ['No choice is right', 'put `[x]` before the right one'],
  ),
  'QZ-03': error(
    ['Alle alternativene er riktige', 'legg til minst ett galt'],
    ['All choices are right', 'add at least one wrong'],
  ),
  'QZ-04': error(
    ['Alternativet mangler rute', 'skriv bindestrek, mellomrom, `[ ]`, mellomrom og teksten'],
    ['Choice has no box', 'write hyphen, space, `[ ]`, space and the text'],
  ),
  'QZ-05': error(
    [
      'Svaralternativene er delt i to lister',
      'bruk samme punkttegn, og rykk inn det som står imellom',
    ],
    [
      'Choices are split into two lists',
      'use the same bullet, and indent what stands between them',
    ],
  ),
  'QZ-06': error(
    [
      'Tilbakemeldingen hører ikke til noe alternativ',
      'rykk `>` inn to mellomrom, rett under alternativet',
    ],
    ['Feedback is not indented under a choice', 'indent `>` by two spaces, right under the choice'],
  ),
  'QZ-07': error(
    [
      'Tekst etter svarene blir ikke vist riktig',
      'flytt den over dem, eller inn i `<Explanation>`',
    ],
    ['Text after the answers', 'move it above them, or into `<Explanation>`'],
  ),
  'QZ-08': error(
    ['Nummererte ruter er tvetydige', 'bindestrek for avkryssing, eller bare tall for rekkefølge'],
    ['Numbered boxes are ambiguous', 'hyphens for ticking, or only numbers for ordering'],
  ),
  'QZ-09': error(
    [
      'Både nummerert liste og tabell kan være svaret',
      'skriv `type="ordering"` eller `type="matching"`',
    ],
    ['List and table: either may be the answer', 'write `type="ordering"` or `type="matching"`'],
  ),
  'QZ-10': error(
    ['To alternativer er like', 'endre eller slett det ene'],
    ['Two choices are equal', 'change or delete one'],
  ),
  'QZ-11': error(
    ['Id-en {id} er brukt før, i linje {n}', 'velg en annen'],
    ['Id {id} is already used, in line {n}', 'choose another'],
  ),
  'QZ-12': error(
    ['Spørsmålet mangler spørsmålstekst', '{help}'],
    ['Question has no text', '{help}'],
  ),
  'QZ-13': error(
    [
      'Tabellen må ha to kolonner og minst to ulike svar',
      'la venstre kolonne være det som skal plasseres, og høyre svaret',
    ],
    [
      'Table needs two columns and two distinct answers',
      'put what is placed to the left and the answer to the right',
    ],
  ),
  'QZ-14': error(
    ['Rekkefølge trenger 3–8 punkter', 'legg til eller ta bort punkter'],
    ['Ordering needs 3–8 items', 'add or remove items'],
  ),
  'QZ-15': error(
    [
      'Feltet mangler gyldig fasit',
      'skriv den mellom `<Blank>` og `</Blank>`; med `number` bare et tall, skrevet med sifre',
    ],
    [
      'Blank has no valid answer',
      'write it between `<Blank>` and `</Blank>`; with `number` only a number, in digits',
    ],
  ),
  'QZ-16': error(
    ['Utvalget trekker {pick} av {n}', 'trekk færre enn det er, og gi dem like mange poeng'],
    ['Pool draws {pick} of {n}', 'draw fewer than there are, with equal points'],
  ),
  'QZ-17': error(['Steget {id} {what}', '{help}'], ['Step {id} {what}', '{help}']),
  'QZ-18': error(
    ['Kompetansen {id} gis ikke av dette kurset', 'mente du {nearest}? Kurset gir {list}'],
    ['Course does not grant {id}', 'did you mean {nearest}? The course gives {list}'],
  ),
  'QZ-19': error(
    ['Bare spørsmål og utvalg kan stå i en quiz', 'flytt teksten inn i et spørsmål, eller ut'],
    ['Loose content in a quiz', 'move it into a question, or out'],
  ),
  'QZ-20': warning(
    [
      'Linja under alternativet blir en del av det, så alle ser den før de svarer',
      'er den en tilbakemelding, rykk den inn og skriv `>` foran; ellers skriv alternativet på én linje',
    ],
    [
      'The line under the choice becomes part of it, so everyone sees it before answering',
      'if it is feedback, indent it and put `>` before it; else write the choice on one line',
    ],
  ),
  'QZ-21': error(
    ['Tilbakemeldingen for «{value}» {what}', '{help}'],
    ['Feedback for “{value}” {what}', '{help}'],
  ),
  'QZ-22': error(
    ['Typen {type} passer ikke med det som står i spørsmålet', 'ta bort `type`'],
    ['Type {type} does not fit what stands in the question', 'remove `type`'],
  ),
  'QZ-23': warning(
    ['Nedtrekkslista har under tre valg og kan gjettes', 'legg til i `wrong`'],
    ['Drop-down has under three options', 'add to `wrong`'],
  ),
  'RV-01': error(
    [
      'Fasiten i {id} er endret siden forrige utgave ({old} → {new})',
      'øk `revision` til {n} og skriv `revisionNote`; var fasiten feil, skriv det i stedet under `errata`',
    ],
    [
      'Answer key of {id} changed without a revision ({old} → {new})',
      'raise `revision` to {n} and write `revisionNote`; if the key was wrong, say so under `errata` instead',
    ],
  ),
  'RV-02': error(
    [
      'Kravet er skjerpet siden forrige utgave ({what})',
      'øk `revision` til {n} og skriv `revisionNote`, eller sett det tilbake',
    ],
    [
      'Requirement raised without a revision ({what})',
      'raise `revision` to {n} and write `revisionNote`, or set it back',
    ],
  ),
  'RV-03': warning(
    [
      '«{word}» er kommet til eller tatt bort i {id}',
      'endrer det svaret, øk `revision`; ellers bekreft med `release --editorial {id} "hvorfor"`',
    ],
    [
      '“{word}” was added or removed in {id}, which may change the meaning',
      'if it changes the answer, raise `revision`; else confirm with `release --editorial {id} "why"`',
    ],
  ),
  'RV-04': error(
    [
      '{id} fantes i forrige utgave, men er borte',
      'heter den noe nytt, skriv `was="{was}"` der; ellers bekreft med `release --retire {id}`',
    ],
    [
      '{id} was in the last release but is gone',
      'if it has a new name, write `was="{was}"` there; else confirm with `release --retire {id}`',
    ],
  ),
  'RV-05': error(
    [
      '`revision` er {new}, men skal være {old} eller {next}; en økning må ha noe å spørre om igjen',
      'sett den til {old}, eller til {next} og merk det som skal spørres om igjen, med `since="{next}"`',
    ],
    [
      '`revision` is {new} but must be {old} or {next}; a rise needs something to ask again',
      'set it to {old}, or to {next} and mark what must be asked again with `since="{next}"`',
    ],
  ),
  'RV-06': error(
    [
      '`released.json` kan ikke leses: {reason}',
      'hent den tilbake med `git checkout HEAD -- content/released.json`, og gi ut på nytt; skriv aldri i den for hånd',
    ],
    [
      '`released.json` can’t be read: {reason}',
      'get it back with `git checkout HEAD -- content/released.json`, and release again; never edit it by hand',
    ],
  ),
  'RV-07': error(
    [
      'Id-en {id} er brukt i en tidligere utgave',
      'velg en annen; svarene under den gamle tas vare på',
    ],
    [
      'Id {id} was used in an earlier release',
      'choose another; answers under the old one are kept',
    ],
  ),
  'QZ-24': warning(
    [
      'Spørsmålet er ikke knyttet til en kompetanse',
      'skriv `competence="…"` på spørsmålet eller quizen: én av {list}',
    ],
    [
      'Question shows no competence',
      'write `competence="…"` on the question or the quiz: one of {list}',
    ],
  ),
  'LK-01': error(
    ['Lenken peker på {target}, som ikke finnes', 'mente du {nearest}?'],
    ['Link target {target} is missing', 'did you mean {nearest}?'],
  ),
  'LK-02': error(
    ['Overskriften #{anchor} finnes ikke i {file}', '{help}'],
    ['Anchor #{anchor} is missing in {file}', '{help}'],
  ),
  'LK-03': error(
    ['Filen {file} finnes ikke i kurset', '{help}'],
    ['File {file} not found', '{help}'],
  ),
  'LK-04': warning(
    ['{file} brukes ikke', 'slett den, eller vis den'],
    ['Asset {file} is unused', 'delete it, or show it'],
  ),
  'LK-05': error(['{law} {ref} {what}', '{help}'], ['{law} {ref} {what}', '{help}']),
  'LK-06': warning(
    ['Kilden ble sist kontrollert {date}', 'les den og oppdater `checked`'],
    ['Source was last checked {date}', 'read it and update `checked`'],
  ),
  'PD-01': warning(
    ['Det gale alternativet mangler tilbakemelding', 'skriv hva den som valgte det, kan ha tenkt'],
    ['Wrong choice has no feedback', 'write what the one who chose it may have thought'],
  ),
  'PD-02': warning(
    ['Det riktige alternativet mangler tilbakemelding', 'skriv hvorfor det er riktig'],
    ['Right choice has no feedback', 'write why it is right'],
  ),
  'PD-03': warning(
    [
      'I alle {n} spørsmål er det riktige svaret lengst',
      'forkort dem, eller gjør gale svar like fyldige',
    ],
    [
      'Right answer is the longest in all {n} questions',
      'shorten them, or make the wrong ones as full',
    ],
  ),
  'PD-04': warning(
    ['{words} ord uten noe å gjøre', 'legg inn et spørsmål eller del teksten (grense 400)'],
    ['{words} words without interaction', 'add a question or split the text (limit 400)'],
  ),
  'PD-05': error(
    ['Bildet mangler alternativ tekst', '{help}'],
    ['Image has no alt text', '{help}'],
  ),
  'PD-06': error(
    ['Overskriften hopper fra nivå {a} til {b}', 'begynn på `##`, og gå ett nivå om gangen'],
    ['Heading skips from level {a} to {b}', 'start at `##`, and go one level at a time'],
  ),
  'PD-07': warning(
    ['Teksten er tung (LIX {lix}, grense 45)', 'kortere setninger, vanligere ord'],
    ['Text is hard to read (LIX {lix}, limit 45)', 'shorter sentences, commoner words'],
  ),
  'PD-08': error(
    ['Videoen mangler gyldig teksting', 'legg til `captions="fil.vtt"`'],
    ['Video has no valid captions', 'add `captions="file.vtt"`'],
  ),
  'PD-09': warning(
    [
      '«{text}» viser til andre alternativer, men rekkefølgen stokkes',
      'sett `shuffle="none"`, eller skriv det om',
    ],
    ['“{text}” refers to other choices while shuffled', 'set `shuffle="none"`, or rewrite it'],
  ),
  'PD-10': warning(
    ['Spørsmålet er nektende', 'skriv det positivt, eller uthev **ikke**'],
    ['Negative stem', 'put it positively, or emphasise **not**'],
  ),
  'PD-11': warning(
    ['Lenketeksten «{text}» sier ikke hvor den går', 'skriv hva leseren finner'],
    ['Link text “{text}” says nothing', 'write what the reader finds'],
  ),
  'PD-12': error(
    ['Lyden mangler tekst', 'skriv det som blir sagt, mellom `<Audio …>` og `</Audio>`'],
    ['Audio has no transcript', 'write what is said between `<Audio …>` and `</Audio>`'],
  ),
  'PD-13': error(
    ['«{text}» står igjen fra malen', 'skriv din egen tekst der, eller ta det bort'],
    ['“{text}” is left from the template', 'write your own text there, or take it away'],
  ),
  'PD-14': warning(
    ['«{text}» {more} igjen fra malen', 'skriv din egen tekst der før kurset gis ut'],
    ['“{text}” {more} left from the template', 'write your own text there before you publish'],
  ),
  'PV-01': error(
    [
      'Tallet ligner et ekte fødselsnummer',
      'bytt til et med ugyldige kontrollsifre; skriv aldri et ekte',
    ],
    ['Valid national identity number', 'use one with invalid check digits; never write a real one'],
  ),
  'PV-02': warning(
    [
      'E-postadressen eller telefonnummeret kan være ekte',
      'bruk `.example`, eller et oppdiktet nummer',
    ],
    ['Contact detail may be real', 'use `.example`, or an invented number'],
  ),
  'PF-01': warning(
    ['Bildet er {size} kB (grense 200)', 'skaler ned, eller lagre som WebP'],
    ['Image is {size} kB (limit 200)', 'scale it down, or save it as WebP'],
  ),
  'PF-02': warning(
    ['Videoen er {size} MB (grense 50)', 'del eller komprimer den'],
    ['Video is {size} MB (limit 50)', 'split or compress it'],
  ),
  'PF-03': warning(
    [
      'Teksten «{text}» i {file} er bredere enn tegningen og blir kuttet',
      'del den på to linjer, eller gjør `viewBox` bredere',
    ],
    [
      'Text “{text}” in {file} is wider than the drawing and is cut off',
      'split it over two lines, or make the `viewBox` wider',
    ],
  ),
  'WL-01': error(
    [
      'Filen er ikke gyldig BPMN 2.0 ({reason})',
      'åpne og lagre den på nytt i modelleringsverktøyet',
    ],
    ['The file is not valid BPMN 2.0 ({reason})', 'open and save it again in the modelling tool'],
  ),
  'WL-02': error(
    [
      '«{name}» er en {type}, som arbeidsflyter her ikke kan ha',
      'del den opp i vanlige steg og porter, eller flytt den til en egen flyt',
    ],
    [
      '“{name}” is a {type}, which workflows here can’t have',
      'split it into plain steps and gateways, or move it to a workflow of its own',
    ],
  ),
  'WL-04': error(
    ['{what}', 'tegn pilen på nytt i modelleringsverktøyet'],
    ['{what}', 'draw the arrow again in the modelling tool'],
  ),
  'WL-05': error(
    ['«{name}» ligger ikke i noen rolle', 'dra det inn i en bane'],
    ['“{name}” is in no role', 'drag it into a lane'],
  ),
  'WL-06': error(
    ['Steget «{name}» finnes ikke i flyten', 'mente du «{nearest}»?'],
    ['Step “{name}” is not in the workflow', 'did you mean “{nearest}”?'],
  ),
  'WL-18': warning(
    [
      'Filen sier ikke hvor alt skal tegnes, så vi har tegnet den fra venstre mot høyre',
      'åpne filen i modelleringsverktøyet, plasser stegene og lagre',
    ],
    [
      'The file does not say where everything is drawn, so it is laid out from left to right',
      'open it in the modelling tool, place the steps and save',
    ],
  ),
  'TR-01': error(
    ['Det er ingenting her å oversette: {what}', '{help}'],
    ['There is nothing here to translate: {what}', '{help}'],
  ),
  'TR-02': error(
    ['Oversettelsen er ikke bygd som originalen: {what} ({file}:{n})', '{help}'],
    ['The translation is not built as the original: {what} ({file}:{n})', '{help}'],
  ),
  'TR-03': warning(
    [
      'Oversettelsen følger revisjon {old}, men modulen er i revisjon {new}. Den vises ikke før den er ført à jour',
      'oversett det som er nytt, og skriv `translates: {new}`',
    ],
    [
      'The translation follows revision {old}, and the module is at revision {new}. It is not shown until it is up to date',
      'translate what is new, and write `translates: {new}`',
    ],
  ),
  'TR-04': warning(
    [
      'Begrepet {id} er ikke oversatt, og blir stående på originalens språk i ordlista',
      'legg til `{language}:` med `term` og `text` under begrepet i glossary.yaml',
    ],
    [
      'The term {id} is not translated, and stands in the language of the original in the list of words',
      'add `{language}:` with `term` and `text` to the term in glossary.yaml',
    ],
  ),
  'SP-01': warning(
    [
      '«{word}» står ikke i ordboka{times}',
      '{meant} Er det riktig, legg det til: `npm run content -- check --spelling --add {word}`',
    ],
    [
      '“{word}” is not in the dictionary{times}',
      '{meant} If it is right, add it: `npm run content -- check --spelling --add {word}`',
    ],
  ),
  ...templateLabCodes,
  ...libraryCodes,
  ...workflowLabCodes,
  ...robotLabCodes,
} satisfies Record<string, Entry>

export type Code = keyof typeof catalogue
