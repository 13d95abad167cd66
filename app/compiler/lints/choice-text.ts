const OTHERS = `(svarene|svara|alternativene|alternativa|delene|answers|choices|options|alternatives)`
const ABOVE = `(over|ovenfor|ovanfor|overnevnte|ovennevnte|nevnte|nemnde|above)`
const ENDS = String.raw`(?=\s*([.,;:!?)]|$)|\s+(er|stemmer|gjelder|gjeld|passer|passar|is|are)\b)`
const LETTERS = `[a-e](, [a-e])*,? (og|eller|and|or) [a-e]`

/** What can only mean other choices; «alle ansatte» and «ingen har svart på» mean people. */
const REFERRING = [
  `(alle|alt|ingen|begge|all|none|both)( av| of)?( de| dei| det| disse| desse| the| these)? (${ABOVE}${ENDS}|${OTHERS})`,
  `(de|dei|det|svaret|alternativet|${OTHERS}) ${ABOVE}${ENDS}`,
  String.raw`(alternativ|alternative|svar|option|answer) ([a-e]|\d)(?![\p{L}\d])`,
  String.raw`(både|both) [a-e] (og|and) [a-e](?!\p{L})`,
  `(?<=^((bare|berre|kun|only) )?)${LETTERS}(?=[.!]?$)`,
  `(?<=^)(begge( to| deler| delar)?|(alle|ingen|begge) (av )?(dem|dei|disse|desse)|(all|none|both) of (them|these))(?=[.!]?$)`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\d])(${pattern})(?!\p{L})`, 'iu'))

/** «Alle de over»: the words that mean something else once the order is mixed. */
export function referenceToOthers(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ')
  return REFERRING.map((pattern) => pattern.exec(plain)?.[0]).find((words) => words !== undefined)
}
