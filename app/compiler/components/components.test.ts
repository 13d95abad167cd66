import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileText, contentFolder, questionWith, quizWith } from '#tests/factories/content.ts'
import { optionId } from '../contract/identity.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import type { ModuleContext } from '../tree/desk.ts'

/** The smallest PNG: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 404 332"><rect/></svg>'

let content: ReturnType<typeof contentFolder>

beforeAll(() => {
  content = contentFolder({
    'courses/kurs/bilder/kart.png': PIXEL,
    'courses/kurs/bilder/En tegning.svg': SVG,
    'courses/kurs/film.mp4': 'film',
    'courses/kurs/film.vtt': 'WEBVTT\n',
    'courses/kurs/tekst.vtt': '1\n00:00:00,000 --> 00:00:02,000\nHer er arkivet.\n',
    'courses/kurs/opptak.mp3': 'opptak',
    'courses/kurs/tekst.txt': 'Tekst',
    'courses/kurs/skjema.docx': Buffer.alloc(23_400),
    'library/mal.docx': 'mal',
  })
  mkdirSync(path.join(content.folder, 'courses/annet'), { recursive: true })
  writeFileSync(path.join(content.folder, 'courses/annet/a.png'), PIXEL)
})
afterAll(() => content.remove())

async function html(text: string, given: Partial<ModuleContext> = {}): Promise<string> {
  const { findings, segments } = await compileText(text, {
    contentFolder: content.folder,
    ...given,
  })
  expect(findings.filter(isError)).toEqual([])
  return segments.map((one) => (one.kind === 'prose' ? one.html : '')).join('')
}

describe('boxes', () => {
  it('a callout says its kind in words', async () => {
    expect(await html('<Callout kind="fare">\n\nTekst\n\n</Callout>')).toBe(
      '<div class="callout callout--fare" role="note"><p class="callout__title">Pass på</p><p>Tekst</p></div>',
    )
    expect(await html('<Callout kind="tips" title="Husk">\n\nA\n\n</Callout>')).toContain(
      '>Husk</p>',
    )
    const english = await html('<Callout kind="eksempel">\n\nA\n\n</Callout>', { language: 'en' })
    expect(english).toContain('>Example</p>')
  })

  it('one line is enough for details', async () => {
    expect(await html('<Details title="Mer">Tekst</Details>')).toBe(
      '<details class="details"><summary>Mer</summary><p>Tekst</p></details>',
    )
  })

  it('steps are one ordered list', async () => {
    expect(await html('<Steps>\n\n1. En\n2. To\n\n</Steps>')).toMatch(
      /^<ol class="steps">\s*<li>En<\/li>\s*<li>To<\/li>\s*<\/ol>$/,
    )
  })
})

describe('words and sources', () => {
  it('a term links to the list of words, and alone on its line has a paragraph', async () => {
    expect(await html('<Term id="saksmappe">mappen</Term>')).toBe(
      '<p><a class="term" href="#ord-saksmappe">mappen</a></p>',
    )
  })

  it('in the key and on the front page, where there is no such list, it is plain text', async () => {
    const text = '<Term id="saksmappe">mappen</Term>'
    expect(await html(text, { isIndex: true, id: 'kurs' })).toBe('<p><span>mappen</span></p>')
    const { key, facts } = await compileText(
      quizWith(questionWith(`- [x] A\n  > En ${text}.\n- [ ] B`)),
    )
    expect(JSON.stringify(key)).toContain('En <span>mappen</span>.')
    expect(facts.terms).toEqual([])
  })

  it('a source is cited by its short name', async () => {
    expect(await html('Se <Source law="offentleglova" ref="§ 4" />.')).toBe(
      '<p>Se <a class="source" href="https://lovdata.no/dokument/NL/lov/2006-05-19-16" title="Lov om rett til innsyn (offentleglova)">offentleglova §\u00a04</a>.</p>',
    )
  })
})

describe('files', () => {
  it('a figure has the size of its file', async () => {
    expect(
      await html('<Figure src="bilder/En tegning.svg" alt="Et kart" caption="Hos oss" />'),
    ).toMatch(
      /^<figure class="figure"><img src="\/media\/[0-9a-f]{8}-En-tegning.svg" alt="Et kart" width="404" height="332" loading="lazy" decoding="async"\/><figcaption>Hos oss *<\/figcaption><\/figure>$/,
    )
  })

  it('a picture in running text has it too', async () => {
    expect(await html('![Et kart](bilder/kart.png)')).toMatch(
      /<img src="\/media\/[0-9a-f]{8}-kart.png" alt="Et kart" loading="lazy" decoding="async" width="1" height="1"\/>/,
    )
  })

  it('a picture may be a choice, named by its alternative text', async () => {
    const text = quizWith(questionWith('- [x] ![Et kart](bilder/kart.png)\n- [ ] Et brev'))
    const { segments } = await compileText(text, { contentFolder: content.folder })
    const [quiz] = segments
    const [question] =
      quiz?.kind === 'activity' && quiz.activity.kind === 'quiz' ? quiz.activity.questions : []
    const choices = question?.type === 'single' ? question.choices : []
    expect(choices.find(({ id }) => id === optionId('Et kart'))?.label).toMatch(
      /^<img .*alt="Et kart"/,
    )
  })

  it('a download says its type and size', async () => {
    expect(await html('<Download src="skjema.docx" title="Skjema" />')).toMatch(
      /^<a class="download" href="\/media\/[0-9a-f]{8}-skjema.docx" download="">Skjema <span class="download__size">DOCX, 23\u00a0kB<\/span><\/a>$/,
    )
    expect(await html('<Download src="../../library/mal.docx" title="Mal" />')).toContain(
      '-mal.docx',
    )
  })

  it('a video has captions and a transcript', async () => {
    const video = await html(
      '<Video src="film.mp4" captions="film.vtt" title="Film" transcript="tekst.txt" />',
    )
    expect(video).toMatch(
      /<video controls="" preload="metadata" src="\/media\/\w+-film.mp4" aria-label="Film">/,
    )
    expect(video).toMatch(
      /<track kind="captions" src="\/media\/\w+-film.vtt" srcLang="nb" label="Norsk" default=""\/>/,
    )
    expect(video).toContain('Les det som blir sagt: Film')
  })
})

describe('what differs locally', () => {
  it('is a segment of its own, with all its variants', async () => {
    const text =
      'Før\n\n<Lokalt title="Hos oss">\n<Variant for="1833 1824">\n\nRana\n\n</Variant>\n<Variant>\n\nAlle\n\n</Variant>\n</Lokalt>\n\nEtter'
    const { segments } = await compileText(text)
    expect(segments).toEqual([
      { kind: 'prose', html: '<p>Før</p>' },
      {
        kind: 'local',
        title: 'Hos oss',
        variants: [
          { municipalities: ['1833', '1824'], html: '<p>Rana</p>' },
          { municipalities: [], html: '<p>Alle</p>' },
        ],
      },
      { kind: 'prose', html: '<p>Etter</p>' },
    ])
  })
})

describe('prose', () => {
  it('has headings with ids of their own, and a table of contents', async () => {
    const { segments, headings } = await compileText('## Et ord\n\n### Et ord\n\nTekst')
    expect(segments).toMatchObject([
      { html: expect.stringMatching(/<h2 id="s-et-ord">.*<h3 id="s-et-ord-1">/) },
    ])
    expect(headings).toEqual([
      { id: 's-et-ord', text: 'Et ord', level: 2 },
      { id: 's-et-ord-1', text: 'Et ord', level: 3 },
    ])
  })

  it('lists no heading that stands in a box or varies locally', async () => {
    const inside = '### Inni\n\nTekst'
    const { headings } = await compileText(
      `## Ute\n\n<Details title="Mer">\n\n${inside}\n\n</Details>\n\n<Lokalt>\n<Variant>\n\n${inside}\n\n</Variant>\n</Lokalt>`,
    )
    expect(headings.map(({ text }) => text)).toEqual(['Ute'])
  })

  it('has no style and no script, whatever a table is aligned to', async () => {
    const table = await html('| a | b |\n|:-:|--:|\n| c | d |')
    expect(table).not.toMatch(/style=|align="/)
    expect(table).toContain('<th class="align-center" scope="col">a</th>')
  })

  it('is cut at each quiz', async () => {
    const quiz = quizWith(questionWith('- [x] A\n- [ ] B'))
    const { segments } = await compileText(
      `Før\n\n${quiz}\n\nMellom\n\n${quiz.replace('"quiz"', '"to"')}`,
    )
    expect(segments.map(({ kind }) => kind)).toEqual(['prose', 'activity', 'prose', 'activity'])
  })
})

describe('what can be seen and heard in a question', () => {
  const stem = [
    '![Et kart](bilder/kart.png)',
    '<Figure src="bilder/kart.png" alt="Et kart til" />',
    '<Audio src="opptak.mp3" title="Opptak">\n\n– Hei.\n\n</Audio>',
    '<Video src="film.mp4" captions="film.vtt" title="Film" />',
    'Hva gjelder?',
  ].join('\n\n')
  const text = quizWith(
    `<Question id="spm">\n\n${stem}\n\n- [x] Ja\n  > A.\n- [ ] Nei\n  > B.\n\n</Question>`,
  )

  it('stands before what is asked', async () => {
    const { findings, segments } = await compileText(text, { contentFolder: content.folder })
    expect(findings.filter(isError)).toEqual([])
    const [quiz] = segments
    const [question] =
      quiz?.kind === 'activity' && quiz.activity.kind === 'quiz' ? quiz.activity.questions : []
    expect(question?.legend).toContain('Hva gjelder?')
    for (const part of ['alt="Et kart"', 'alt="Et kart til"', '<audio ', '– Hei.', '<video '])
      expect(question?.stem).toContain(part)
  })

  it('is taken along', async () => {
    const { facts } = await compileText(text, { contentFolder: content.folder })
    const taken = facts.media.map(({ path: file }) => path.basename(file)).sort()
    expect(taken).toEqual(['film.mp4', 'film.vtt', 'kart.png', 'opptak.mp3'])
  })
})

describe('captions', () => {
  const codes = async (captions: string) => {
    const video = `<Video src="film.mp4" title="Film" captions="${captions}" />`
    const { findings } = await compileText(video, { contentFolder: content.folder })
    return findings.map(({ code }) => code)
  }

  it('must be WebVTT, whatever the file is called', async () => {
    expect(await codes('film.vtt')).toEqual([])
    expect(await codes('tekst.vtt')).toEqual(['PD-08'])
  })
})
