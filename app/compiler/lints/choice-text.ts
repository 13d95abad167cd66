const REFERRING =
  /(^|[\s(])(alle|ingen|begge|både|none|all|both)\b[^.]*\b(over|ovenfor|ovanfor|overnevnte|nevnte|nemnde|disse|desse|alternativ\p{L}*|svar\p{L}*|deler|delene|above|of these|of the above)\b|^(alle|ingen|begge)( deler| delar| delene)?[.!]?$|^[a-e](,? (og|eller|and|or)? ?[a-e])+$/iu

/** «Alle de over»: means something else once the order is mixed. */
export function refersToOthers(text: string): boolean {
  return REFERRING.test(text.trim())
}
