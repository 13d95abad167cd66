/** Fields whose values people read. */
const FIELDS = /^(title|summary|revisionNote|\s+-(?=\s+[A-ZÆØÅ]))/
/** Props whose values people read. */
const PROPS = /\b(title|alt|caption|credit)="([^"]*)"/g

/** What is no prose, in the order in which it is taken out. */
const NO_PROSE = [
  /^(```|~~~)[\s\S]*?^\1/gm,
  /`[^`\n]+`/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /<Blank\b[^>]*>[\s\S]*?<\/Blank>/g,
  /\]\([^)\n]*\)/g,
  /^\[[^\]\n]+\]:.*$/gm,
  /(https?:\/\/|www\.|mailto:)\S+/g,
  /[\w.+-]+@[\w.-]+/g,
  /&#?\w+;/g,
  /-> *[a-z0-9-]+ *$/gm,
  /\S*[/\\_]\S*\.\w+/g,
]

/** The text with blanks for all that is not read as prose: every letter stays where it was. */
export function proseIn(text: string): string {
  const end = /^---[ \t]*\n[\s\S]*?\n---[ \t]*$/m.exec(text)?.[0].length ?? 0
  const fields = text.slice(0, end).split('\n').map(readField).join('\n')
  const body = text.slice(end).replace(/<\/?[A-Z]\w*(?:[^<>"]|"[^"]*")*>/g, readTag)
  return fields + NO_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), body)
}

function readField(line: string): string {
  const name = FIELDS.exec(line)?.[0]
  return name === undefined ? blank(line) : blank(name) + line.slice(name.length)
}

function readTag(tag: string): string {
  if (/^<\/?Blank/.test(tag)) return tag
  let read = blank(tag)
  for (const { index, 0: whole, 2: value = '' } of tag.matchAll(PROPS)) {
    const at = index + whole.length - value.length - 1
    read = read.slice(0, at) + value + read.slice(at + value.length)
  }
  return read
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
