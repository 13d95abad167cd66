import { describe, expect, it } from 'vitest'
import { takeIn } from './intake.ts'
import { packed, textOfPart } from './package.ts'
import { plainTemplate } from './plain-template.ts'
import { printParagraph } from './tag.ts'
import { paragraphsOf } from './template.ts'

const TEXT = '@topp\nBodø & <co>\n@brev\n# Svar\n\n| Sak | {nr | tall} |\n| Til | {navn} |\nHei\n'

describe('a template in plain text', () => {
  it('becomes a Word file with parts, headings and tables, each paragraph with its line', () => {
    const plain = plainTemplate(TEXT, 'Brev')
    if (!plain.ok) throw new Error(`line ${plain.line}`)
    const intake = takeIn(packed(plain.parts))
    if (!intake.ok) throw new Error(JSON.stringify(intake))
    const read = paragraphsOf(intake.template).map((one) => [
      plain.lines.get(one.id),
      printParagraph(one),
      one.heading,
    ])
    expect(read.filter(([, text]) => text !== '')).toEqual([
      [2, 'Bodø & <co>', null],
      [4, 'Svar', 1],
      [6, 'Sak', null],
      [6, '{nr | tall}', null],
      [7, 'Til', null],
      [7, '{navn}', null],
      [8, 'Hei', null],
    ])
    expect(textOfPart(plain.parts, 'word/document.xml').match(/<w:gridCol /g)).toHaveLength(2)
  })

  it('is told of by line where a part is unknown, or has not begun', () => {
    expect(plainTemplate('Hei', 'Brev')).toEqual({ ok: false, line: 1 })
    expect(plainTemplate('@brev\nHei\n@fot\n', 'Brev')).toEqual({ ok: false, line: 3 })
  })

  it('is the same file for the same text', () => {
    const bytes = () => {
      const plain = plainTemplate(TEXT, 'Brev')
      return plain.ok ? [...packed(plain.parts)] : []
    }
    expect(bytes()).toEqual(bytes())
  })
})
