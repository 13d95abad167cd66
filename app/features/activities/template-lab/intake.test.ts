import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { p, wordFile, wordParts } from '#tests/factories/word-file.ts'
import { takeIn } from './intake.ts'
import { openPackage } from './package.ts'

const reasonOf = (bytes: Uint8Array) => {
  const intake = takeIn(bytes)
  if (intake.ok) return 'taken in'
  if ('package' in intake) return intake.package.reason
  if ('forbidden' in intake) return intake.forbidden[0]?.reason
  return 'tags' in intake ? intake.tags[0]?.reason : intake.tooMany
}
const withBody = (body: string, others?: Record<string, string>) =>
  reasonOf(wordFile(wordParts(body, others)))
const relations = (inside: string) => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
})
const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`

describe('a file from outside', () => {
  it('is counted while it inflates, whatever it says of its own size', () => {
    const bomb = wordFile({
      ...wordParts(p('Hei')),
      'word/media/a.bin': new Uint8Array(50_000_000),
    })
    expect(bomb.length).toBeLessThan(1024 ** 2)
    expect(reasonOf(bomb)).toBe('unpacks-too-large')
    // The size in the header is a lie: 1 byte.
    const lying = bomb.slice()
    new DataView(lying.buffer).setUint32(22, 1, true)
    expect(reasonOf(lying)).toBe('unpacks-too-large')
    expect(reasonOf(new Uint8Array(1024 ** 2 + 1))).toBe('too-large')
  })

  it('has plain names, each once, and not too many', () => {
    const named = (name: string) => reasonOf(wordFile({ ...wordParts(p('Hei')), [name]: 'x' }))
    expect(named('../../etc/passwd')).toBe('odd-name')
    expect(named('/word/a.xml')).toBe('odd-name')
    expect(named('word\\a.xml')).toBe('odd-name')
    expect(named('WORD/document.xml')).toBe('odd-name')
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`a${n}.bin`, 'x']))
    expect(reasonOf(wordFile({ ...wordParts(p('Hei')), ...many }))).toBe('too-many-parts')
  })

  it('may not run, reach out, embed, or hide text', () => {
    const relation = (type: string, target: string, mode = '') =>
      relations(`<Relationship Id="a" Type="http://x/${type}" Target="${target}" ${mode}/>`)
    const outside = 'TargetMode="External"'
    expect(withBody(p('Hei'), { 'word/vbaProject.bin': 'x' })).toBe('macro')
    expect(withBody(p('Hei'), { 'word/embeddings/oleObject1.bin': 'x' })).toBe('embedded')
    expect(withBody(p('Hei'), relation('attachedTemplate', 'https://x.example/a', outside))).toBe(
      'external',
    )
    expect(withBody(p('Hei'), relation('image', 'file:///c:/a.png', outside))).toBe('external')
    expect(withBody(p('Hei'), relation('hyperlink', 'https://x.example', outside))).toBe('taken in')
    expect(withBody(p('Hei'), relation('aFChunk', 'a.html'))).toBe('alt-chunk')
    expect(withBody(run('<w:txbxContent><w:p/></w:txbxContent>'))).toBe('text-box')
    expect(withBody('<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>')).toBe('tracked')
    expect(withBody(run('<w:instrText>INCLUDETEXT "c:/a.docx"</w:instrText>'))).toBe('linked-field')
    expect(withBody('<w:p><w:fldSimple w:instr="DDEAUTO a b c"/></w:p>')).toBe('linked-field')
    expect(withBody(run('<w:instrText>PAGE</w:instrText>'))).toBe('taken in')
    expect(
      withBody(
        '<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
      ),
    ).toBe('data-bound')
    expect(withBody('<!DOCTYPE a [<!ENTITY b "c">]><w:p/>')).toBe('broken-part')
    expect(withBody('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))).toBe('broken-part')
  })

  it('has tags that can be read, in paragraphs', () => {
    expect(withBody(p('{mottaker', '.navn}'))).toBe('taken in')
    expect(withBody(p('{mottaker'))).toBe('unclosed')
    expect(withBody(p('navn}'))).toBe('unopened')
    expect(withBody(p('{@rå}'))).toBe('unreadable')
    expect(withBody(p('{=[[ ]]=}'))).toBe('unreadable')
    expect(withBody(p('{navn | stor}'))).toBe('unknown-filter')
    expect(withBody(p('{#navn}') + p('{#sak}') + p('{/}'))).toBe('unpaired')
    expect(withBody(p('Hei') + p('{/}'))).toBe('unpaired')
    const core = (title: string) => ({
      'docProps/core.xml': `<a xmlns:dc="b"><dc:title>${title}</dc:title></a>`,
    })
    expect(withBody(p('Hei'), core('{sak.nummer}'))).toBe('taken in')
    expect(withBody(p('Hei'), core('{#sak}x{/}'))).toBe('unpaired')
    expect(withBody(p('Hei').repeat(201))).toBe('paragraphs')
    expect(withBody(p('{a}'.repeat(61)))).toBe('tags')
  })

  it('never breaks the reader', () => {
    const good = wordFile(wordParts(p('{navn}')))
    const spoilt = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const bytes = good.slice()
        for (const [at, value] of changes) bytes[at] = value
        return bytes
      })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoilt), (bytes) => {
        expect(typeof takeIn(bytes).ok).toBe('boolean')
      }),
    )
  })

  it('is refused when it ends too early', () => {
    const whole = zipSync({ 'a.xml': new Uint8Array(5000).map((_, n) => (n * 7919) % 251) })
    expect(openPackage(whole.subarray(0, whole.length >> 1))).toMatchObject({ reason: 'damaged' })
  })
})
