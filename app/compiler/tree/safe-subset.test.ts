import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compileText,
  diagnose,
  MODULE,
  MODULE_FIELDS,
  moduleContext,
  moduleFile,
  questionWith,
  quizWith,
} from '#tests/factories/content.ts'
import { compileModule } from '../compile-module.ts'
import { isError } from '../diagnostics/diagnostic.ts'

type Snippet = [name: string, text: string, ...codes: string[]]

const CHOICES = '- [x] Ja\n  > Rett.\n- [ ] Nei\n  > Galt.'
const QUIZ = quizWith(questionWith(CHOICES))
const link = (url: string) => `[hit fører lenken](${url})`
const picture = (url: string) => `![et bilde](${url})`

const esm: Snippet[] = [
  ['esm-import-package', "import fs from 'node:fs'", 'SA-01'],
  ['esm-import-relative', "import { a } from './secret.js'\n\nTekst.", 'SA-01'],
  ['esm-import-bare-side-effect', "import './secret.js'", 'SA-01'],
  ['esm-export-const', 'export const a = process.env', 'SA-01'],
  ['esm-export-default-layout', 'export default ({ children }) => children', 'SA-01'],
  ['esm-export-star', "export * from 'node:fs'", 'SA-01'],
  ['esm-dynamic-import-expression', "{import('node:fs')}", 'MX-05'],
  ['esm-late-in-file', "Tekst.\n\nimport a from 'a'", 'SA-01'],
  ['esm-in-list-continuation', "- punkt\n\n  {import('a')}", 'MX-05'],
  ['esm-top-level-await', 'export const a = await fetch("https://a.example")', 'SA-01'],
]

const expressions: Snippet[] = [
  ['expr-flow', '{1 + 1}', 'MX-05'],
  ['expr-text', 'Svaret er {1 + 1}.', 'MX-05'],
  ['expr-string', '{"tekst"}', 'MX-05'],
  ['expr-iife', '{(() => process.exit())()}', 'MX-05'],
  ['expr-template-literal', '{`a`}', 'MX-05'],
  ['expr-props', '{props.children}', 'MX-05'],
  ['expr-nested-in-quote', '> Sitat {a} her', 'MX-05'],
  ['expr-in-table-cell', '| a |\n|---|\n| {b} |', 'MX-05'],
  ['expr-in-link-text', '[{a} til siden](https://a.example)', 'MX-05'],
  ['expr-in-heading', '## Tittel {a}', 'MX-05'],
  ['expr-empty', 'Tekst {} her', 'MX-05'],
  ['expr-comment-pragma', '{/* @jsxImportSource evil */}', 'MX-05'],
  ['expr-comment-then-code', '{/* a */ b}', 'MX-05'],
  ['expr-jsx-inside', '{<b>a</b>}', 'MX-05'],
  ['expr-in-choice', quizWith(questionWith('- [x] {a}\n  > A.\n- [ ] b\n  > B.')), 'MX-05'],
]

const callout = (props: string) => `<Callout ${props}>\n\nTekst\n\n</Callout>`
const attributes: Snippet[] = [
  ['attr-expression', callout('kind={"tips"}'), 'SA-02'],
  ['attr-spread', callout('{...props}'), 'SA-03'],
  ['attr-spread-with-kind', callout('kind="tips" {...{ title: "a" }}'), 'SA-03'],
  ['attr-onclick', callout('kind="tips" onClick="alert(1)"'), 'SA-06'],
  ['attr-dangerous-html', callout('kind="tips" dangerouslySetInnerHTML="a"'), 'SA-06'],
  ['attr-style', callout('kind="tips" style="color:red"'), 'SA-06'],
  ['attr-classname', callout('kind="tips" className="a"'), 'SA-06'],
  ['attr-ref', callout('kind="tips" ref="a"'), 'SA-06'],
  ['attr-key', callout('kind="tips" key="a"'), 'SA-06'],
  ['attr-children', callout('kind="tips" children="a"'), 'SA-06'],
  ['attr-proto', callout('kind="tips" __proto__="a"'), 'SA-06'],
  ['attr-namespaced', callout('kind="tips" xlink:href="a"'), 'SA-06'],
  ['attr-duplicate', callout('kind="tips" kind="fare"'), 'SA-13'],
  ['attr-jsx-element', callout('kind="tips" title=<b>a</b>'), 'SA-02', 'MX-09', 'MX-99'],
  ['attr-components-prop', callout('kind="tips" components="a"'), 'SA-06'],
]

const html: Snippet[] = [
  ['html-script', '<script>alert(1)</script>', 'SA-04'],
  ['html-script-multiline', '<script>\n\nalert(1)\n\n</script>', 'SA-04'],
  ['html-img-onerror', '<img src="x" onerror="alert(1)" />', 'SA-04'],
  ['html-iframe', '<iframe src="https://a.example"></iframe>', 'SA-04'],
  ['html-style', '<style>a</style>', 'SA-04'],
  ['html-svg-onload', '<svg onload="alert(1)"></svg>', 'SA-04'],
  ['html-form', '<form action="/sign-out"></form>', 'SA-04'],
  ['html-base', '<base href="https://a.example" />', 'SA-04'],
  ['html-meta-refresh', '<meta http-equiv="refresh" content="0" />', 'SA-04'],
  ['html-link-stylesheet', '<link rel="stylesheet" href="a.css" />', 'SA-04'],
  ['html-object', '<object data="a"></object>', 'SA-04'],
  ['html-inline-b', 'Litt <b>fet</b> tekst', 'SA-04'],
  ['html-input', '<input name="q" />', 'SA-04'],
  ['html-custom-element', '<my-element />', 'SA-04'],
  ['html-internal-slot', '<leia-cut data-n="0"></leia-cut>', 'SA-04'],
  ['html-comment', '<!-- hei -->', 'MX-08'],
  ['html-a-href-javascript', '<a href="javascript:alert(1)">a</a>', 'SA-04'],
]

const components: Snippet[] = [
  ['component-unknown', '<Tips />', 'SA-05'],
  ['component-internal-slot', '<LeiaSlot n="0">\n\nTekst\n\n</LeiaSlot>', 'SA-05'],
  ['component-internal-island', '<LeiaBlank id="b1" />', 'SA-05'],
  ['component-member', '<React.Fragment>\n\nTekst\n\n</React.Fragment>', 'SA-05'],
  ['component-namespace', '<svg:rect />', 'SA-05'],
  ['component-fragment', '<>\n\nTekst\n\n</>', 'SA-10'],
  ['component-constructor', '<constructor />', 'SA-04', 'SA-05'],
  ['component-proto', '<__proto__ />', 'SA-05'],
  ['component-mdxlayout', '<MDXLayout />', 'SA-05'],
  ['component-wrapper', '<wrapper>\n\nTekst\n\n</wrapper>', 'SA-04'],
  ['component-case', '<callout kind="tips">\n\nTekst\n\n</callout>', 'SA-05'],
  ['component-question-outside', questionWith(CHOICES), 'CO-02'],
  ['component-quiz-in-callout', `<Callout kind="tips">\n\n${QUIZ}\n\n</Callout>`, 'CO-02'],
  ['component-quiz-in-quote', `> ${QUIZ.replaceAll('\n', '\n> ')}`, 'CO-02'],
  ['component-quiz-in-lokalt', `<Lokalt>\n<Variant>\n\n${QUIZ}\n\n</Variant>\n</Lokalt>`, 'CO-02'],
]

const urls: Snippet[] = [
  ['url-javascript', link('javascript:alert(1)'), 'SA-08'],
  ['url-javascript-upper', link('JaVaScRiPt:alert(1)'), 'SA-08'],
  ['url-javascript-entity', link('java&#115;cript:alert(1)'), 'SA-08'],
  ['url-javascript-tab', link('java&Tab;script:alert(1)'), 'SA-08'],
  ['url-javascript-percent', link('java%73cript:alert(1)'), 'SA-08'],
  ['url-javascript-newline', link('java&NewLine;script:alert(1)'), 'SA-08'],
  ['url-javascript-leading-control', link('&#x1;javascript:alert(1)'), 'SA-08'],
  ['url-javascript-reference', '[hit fører lenken][a]\n\n[a]: javascript:alert(1)', 'SA-08'],
  ['url-data', link('data:text/html,hei'), 'SA-08'],
  ['url-vbscript', link('vbscript:a'), 'SA-08'],
  ['url-blob', link('blob:https://a.example/1'), 'SA-08'],
  ['url-file', link('file:///etc/passwd'), 'SA-08'],
  ['url-http', link('http://a.example'), 'SA-08'],
  ['url-protocol-relative', link('//a.example'), 'SA-08'],
  ['url-backslash', link('/\\\\a.example'), 'SA-08'],
  ['url-credentials', link('https://navn:ord@a.example'), 'SA-08'],
  ['url-traversal-link', link('../../../etc/passwd'), 'SA-09'],
  ['url-traversal-encoded', link('%2e%2e/%2e%2e/etc/passwd'), 'SA-09'],
  ['url-other-route', link('/sign-out'), 'SA-09'],
  ['url-autolink-http', 'Se http://a.example nå', 'SA-08'],
  ['url-bidi', link('https://a.example/%E2%80%AEmoc'), 'SA-08'],
  ['image-remote', picture('https://a.example/a.png'), 'SA-07'],
  ['image-data', picture('data:image/png;base64,AA'), 'SA-08'],
  ['image-traversal', picture('../../a.png'), 'SA-09'],
  ['image-other-course', picture('../annet-kurs/a.png'), 'SA-09'],
  ['image-absolute', picture('/media/a.png'), 'SA-09'],
  ['image-html-ext', picture('a.html'), 'SA-07'],
  ['figure-src-javascript', '<Figure src="javascript:alert(1)" alt="a" />', 'SA-08', 'SA-07'],
  ['figure-src-remote', '<Figure src="https://a.example/a.png" alt="a" />', 'SA-07'],
  ['download-src-traversal', '<Download src="../../../a.docx" title="a" />', 'SA-09'],
  ['source-url-javascript', '<Source law="javascript:alert(1)" />', 'SA-07'],
  [
    'video-src-remote',
    '<Video src="https://a.example/a.mp4" title="a" captions="a.vtt" />',
    'SA-07',
  ],
]

const shapes: Snippet[] = [
  ['shape-deep-nesting', `${'> '.repeat(25)}dypt`, 'SA-11'],
  ['shape-footnote', 'Tekst[^1]\n\n[^1]: Note', 'SA-10'],
  ['shape-heading-1', '# Tittel', 'SA-10'],
  ['shape-null-byte', 'Tekst\0 her', 'FM-07'],
  ['shape-bidi-text', 'Tekst \u202eher', 'FM-07'],
  ['shape-code-lang', '```js\na\n```', 'SA-10'],
  ['shape-id-traversal', QUIZ.replace('"quiz"', '"../a"'), 'SA-07'],
  ['shape-id-proto', QUIZ.replace('"quiz"', '"constructor"'), 'SA-07'],
]

const fields = (text: string) => `${text}\n\nTekst.\n`
const files: Snippet[] = [
  ['fm-js-engine', fields('---js\n{ title: "a" }\n---'), 'FM-01'],
  ['fm-javascript-engine', fields('---javascript\n{ title: "a" }\n---'), 'FM-01'],
  ['fm-json-engine', fields('---json\n{ "title": "a" }\n---'), 'FM-01'],
  ['fm-yaml-js-tag', moduleFile('Tekst.', 'title: !!js/function "a"\n'), 'FM-04'],
  ['fm-alias-bomb', moduleFile('Tekst.', 'a: &a [x, x]\nb: [*a, *a]\n'), 'FM-04'],
  ['fm-proto-key', moduleFile('Tekst.', `${MODULE_FIELDS}__proto__: { a: 1 }\n`), 'FM-04'],
  ['fm-duplicate-key', moduleFile('Tekst.', `${MODULE_FIELDS}minutes: 4\n`), 'FM-04'],
  ['fm-unclosed', '---\ntitle: A\n\nTekst.\n', 'FM-01'],
  ['fm-toml', fields('+++\ntitle = "a"\n+++'), 'FM-01'],
  ['fm-too-large', moduleFile('ord '.repeat(60_000)), 'FM-07'],
]

const texts = [...esm, ...expressions, ...attributes, ...html, ...components, ...urls, ...shapes]

describe('refused, in a check and in compiling alike', () => {
  it.each(texts)('%s', async (name, text, ...codes) => {
    const found = await diagnose({ [MODULE]: moduleFile(text) })
    expect(codes).toContain(found.find(({ code }) => codes.includes(code))?.code)
    if (codes.includes('FM-07')) return
    const compiled = await compileText(`\n${text}\n`)
    expect(compiled.findings.some(isError), name).toBe(true)
    expect([compiled.segments, compiled.key]).toEqual([[], {}])
  })

  it.each(files)('%s', async (_, text, ...codes) => {
    const found = await diagnose({ [MODULE]: text })
    expect(codes).toContain(found.find(isError)?.code)
  })

  it('fm-invalid-utf8', async () => {
    const found = await diagnose({ [MODULE]: Buffer.from('---\ntitle: bl\xe5\n---\n', 'latin1') })
    expect(found.map(({ code }) => code)).toEqual(['FM-07'])
  })
})

const accepted: [string, string, RegExp][] = [
  ['escaped braces', 'Kjære \\{navn\\}', /Kjære \{navn\}/],
  ['code span with braces', 'Skriv `{navn}` her', /<code>\{navn\}<\/code>/],
  ['code span with a tag', 'Skriv `<script>` her', /<code>&lt;script&gt;<\/code>/],
  ['code block', '```xml\n<a b="c">{d}</a>\n```', /&lt;a b=&quot;c&quot;&gt;\{d\}/],
  ['a note', 'Før {/* husk å spørre */} etter', /^<p>Før {2}etter<\/p>$/],
  ['a note alone', 'Før\n\n{/*\nhusk\n*/}\n\nEtter', /^<p>Før<\/p>\s*<p>Etter<\/p>$/],
  ['less than with spaces', '3 < 5 og 5 > 3', /3 &lt; 5 og 5 &gt; 3/],
  ['an entity', 'under &lt;5 dager', /under &lt;5 dager/],
  ['a link to the web', '[lovteksten](https://lovdata.no)', /<a href="https:\/\/lovdata.no">/],
  ['a link to mail', '[skriv til oss](mailto:post@a.example)', /href="mailto:post@a.example"/],
  ['a link to a phone', '[ring oss](tel:+4700000000)', /href="tel:\+4700000000"/],
  ['a link to another module', '[modul to](02-to.mdx)', /href="\/courses\/kurs\/to"/],
  ['a link to the front page', '[forsiden](index.mdx)', /href="\/courses\/kurs"/],
  ['a link to a heading', '## Et ord\n\n[se ordet](#et-ord)', /href="#s-et-ord"/],
  [
    'a link by reference',
    '[lovteksten][1]\n\n[1]: https://lovdata.no',
    /href="https:\/\/lovdata.no"/,
  ],
  [
    'inline components',
    'En <Term id="saksmappe">mappe</Term> her',
    /<a class="term" href="#ord-saksmappe">mappe<\/a>/,
  ],
  [
    'a table',
    '| a | b |\n|---|--:|\n| c | d |',
    /<div class="table-scroll" tabindex="0" role="region" aria-label="Tabell: a, b">/,
  ],
  ['nested lists', '- a\n  - b\n    1. c', /<ol>/],
  ['a quote', '> Sitat', /<blockquote>/],
  ['a rule', 'a\n\n---\n\nb', /<hr\/>/],
  ['a hard break', 'a  \nb', /<br\/>/],
  ['emphasis of all kinds', '*a* **b** ~~c~~', /<em>a<\/em> <strong>b<\/strong> <del>c<\/del>/],
  ['Sámi letters', 'Sáni čáppa đ ŋ š ŧ ž', /čáppa đ ŋ š ŧ ž/],
]

describe('accepted', () => {
  it.each(accepted)('%s', async (_, text, html) => {
    const { findings, segments } = await compileText(text)
    expect(findings.filter(isError)).toEqual([])
    const [prose] = segments
    expect(prose?.kind === 'prose' && prose.html).toMatch(html)
  })
})

const pieces = fc.constantFrom(
  ...[...texts.map(([, text]) => text), ...accepted.map(([, text]) => text)],
  ...[
    '{',
    '}',
    '<',
    '>',
    '</',
    '/>',
    '`',
    '\n\n',
    '\n',
    '  ',
    '- ',
    '- [x] ',
    '1. ',
    '| ',
    '|--|',
    '**',
    '_',
    '](',
    '[a](',
    '&#x',
    'import ',
    '\t',
  ],
)

describe('random documents', () => {
  it('neither crash the compiler nor let script through', async () => {
    const document = fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(document, async (parts) => {
        const text = parts.join('')
        const { findings, segments } = await compileModule(text, moduleContext(), { render: true })
        const html = JSON.stringify(segments)
        if (findings.some(isError)) expect(segments).toEqual([])
        expect(html).not.toMatch(/<(script|iframe|style|form|object|svg|base|meta|link)\b/i)
        expect(html).not.toMatch(/<[^>]*\s(on\w+|style)=/i)
        expect(html).not.toMatch(/(href|src)=\\"\s*(javascript|data|vbscript|http):/i)
      }),
      { numRuns: 150, interruptAfterTimeLimit: 12_000 },
    )
  })
})
