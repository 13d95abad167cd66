const EMPTY_WORDS = new Set(
  `her|herfra|denne|dette|klikk|klikk her|trykk her|les mer|les meir|mer|meir|lenke|lenka|link|se her|
  sjå her|se|here|click here|read more|more|this|this link`.split(/\|\s*/),
)

/** Whether a link's text, read alone, tells nothing of where it leads. */
export function saysNothing(text: string): boolean {
  const plain = text
    .toLocaleLowerCase('nb')
    .replace(/[.,:;!?…»«>]+/g, '')
    .trim()
  return plain === '' || EMPTY_WORDS.has(plain)
}
