import type { Paragraph } from 'mdast'
import type { Nodes } from '../tree/nodes.ts'

const NEGATION = /(^|[^\p{L}])(ikke|ikkje|not)(?!\p{L})/iu
const QUESTION_WORD =
  /^(hva|kva|hvilken|hvilket|hvilke|kva for|hvem|kven|hvor|kor|når|hvordan|korleis|what|which|who|when|where|how)(?!\p{L})/iu
/** Where the question itself ends and a condition begins. */
const CLAUSE = /,|(^|\s)(når|hvis|dersom|om|som|fordi|at|if|when|that|because)\s/iu

/** «Hva er ikke …?», unless the little word is emphasised. */
export function isNegative({ children }: Paragraph): boolean {
  const plain = children.map(plainText).join('')
  return plain
    .split(/(?<=[.!:?])\s+/)
    .filter((sentence) => QUESTION_WORD.test(sentence))
    .some((sentence) => NEGATION.test(mainClause(sentence)))
}

function mainClause(sentence: string): string {
  const rest = sentence.replace(QUESTION_WORD, '')
  const end = CLAUSE.exec(rest)
  return end ? rest.slice(0, end.index) : rest
}

/** Text without what is emphasised. */
function plainText(node: Nodes): string {
  if (node.type === 'strong' || node.type === 'emphasis') return '…'
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as Nodes[]).map(plainText).join('') : ''
}
