import type { Html } from '../quiz.ts'
import type { Verdict } from './feedback.ts'

/** The words of all languages: feedback may be in another than the page. */
const SAID: Record<Verdict, RegExp> = {
  right: /^(\s*(?:<p>)?\s*)(?:riktig|rett|right|correct)[.!]\s+/i,
  partly: /^(\s*(?:<p>)?\s*)(?:delvis riktig|delvis rett|partly right)[.!]\s+/i,
  wrong: /^(\s*(?:<p>)?\s*)(?:ikke riktig|ikkje rett|not right)[.!]\s+/i,
}

/** Feedback without a first sentence that only says the verdict, which stands before it. */
export function withoutVerdict(html: Html, verdict: Verdict): Html {
  return html.replace(SAID[verdict], '$1')
}
