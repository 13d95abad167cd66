import type { Text } from 'mdast'
import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Desk } from '../tree/desk.ts'
import { isElement, type Parents, type Root, walk } from '../tree/nodes.ts'

type Slip = { when: RegExp; what: Phrase; instead: Phrase; notInQuestion?: true }

const SLIPS: Slip[] = [
  {
    when: /^#{1,6}[^\s#]|^#{1,6}\u00a0/,
    what: { nb: 'Overskriften', en: 'The heading' },
    instead: { nb: 'skriv ett vanlig mellomrom etter `#`', en: 'write one plain space after `#`' },
  },
  {
    when: /^[•·‣▪●]\s|^[-–]\u00a0|^-(?=[\p{L}[])/u,
    what: { nb: 'Kulepunktet', en: 'The bullet' },
    instead: {
      nb: 'skriv bindestrek og vanlig mellomrom: `- …`',
      en: 'write hyphen and space: `- …`',
    },
    notInQuestion: true,
  },
  {
    when: /^\|.*\|\s*$/,
    what: { nb: 'Tabellraden', en: 'The table row' },
    instead: {
      nb: 'sett en blank linje over tabellen, og `| --- | --- |` under den første raden',
      en: 'put a blank line above the table, and `| --- | --- |` under its first row',
    },
  },
  {
    when: /!?\[[^\]]+\]\s+\([^)\s]+\.[^)\s]+\)/,
    what: { nb: 'Lenken', en: 'The link' },
    instead: {
      nb: 'ta bort mellomrommet mellom `]` og `(`',
      en: 'remove the space between `]` and `(`',
    },
  },
  {
    when: /!?\[[^\]]*\]\([^)\s]+ [^)]*\.\w+\)/,
    what: { nb: 'Bildet eller lenken', en: 'The picture or link' },
    instead: {
      nb: 'gi filen et navn uten mellomrom, og skriv det mellom parentesene',
      en: 'give the file a name without spaces, and write it between the parentheses',
    },
  },
]

/** Text that was meant as Markdown, but lacks a sign or a space. */
export function checkSlips(tree: Root, desk: Desk): void {
  const lines = desk.source.split('\n')
  walk(tree, (node, ancestors) => {
    if (node.type === 'text' && ancestors.at(-1)?.type === 'paragraph') {
      checkText(node, ancestors, lines, desk)
    }
    return undefined
  })
}

function checkText(
  { value, position }: Text,
  ancestors: readonly Parents[],
  lines: string[],
  desk: Desk,
): void {
  const inQuestion = ancestors.some((one) => isElement(one, 'Question') || isElement(one, 'Step'))
  const slips = SLIPS.filter(({ notInQuestion }) => !(notInQuestion && inQuestion))
  for (const [n, text] of value.split('\n').entries()) {
    const slip = slips.find(({ when }) => when.test(text))
    const line = (position?.start.line ?? 1) + n
    // Escaped signs are meant as text: then the source differs.
    const column = (lines[line - 1] ?? '').indexOf(text)
    if (!slip || column < 0) continue
    desk.report('MX-12', { line, column: column + 1 }, { what: slip.what, instead: slip.instead })
    return
  }
}
