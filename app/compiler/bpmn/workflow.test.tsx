import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bpmn, END, START, soundFlows, straight } from '#tests/factories/workflow.ts'
import { WorkflowFigure } from './figure.tsx'
import { layOut } from './lay-out.ts'
import { ownLayout } from './layout.ts'
import { readWorkflow } from './read.ts'
import { durationIn, WORDS } from './words.ts'

const LIBRARY = path.resolve(import.meta.dirname, '../../../content/library')
const INCOMING = readFileSync(path.join(LIBRARY, 'inngaaende-post.bpmn'), 'utf8')

async function read(xml: string) {
  const found = await readWorkflow(xml)
  if (!found.ok) throw new Error(found.findings.map(({ code }) => code).join())
  return found
}

async function drawn(xml: string, highlight: string[] = []): Promise<string> {
  const { workflow, root } = await read(xml)
  const layout = ownLayout(workflow, root) ?? (await layOut(workflow))
  return renderToStaticMarkup(
    <WorkflowFigure {...{ workflow, layout, highlight }} id="flyt" title="Post" words={WORDS.nb} />,
  )
}

const plain = (html: string) => html.replace(/<[^>]+>/g, '')

async function codes(xml: string): Promise<string[]> {
  const found = await readWorkflow(xml)
  return found.ok ? [] : found.findings.map(({ code, line }) => `${code} ${line}`)
}

describe('a workflow', () => {
  it('is told in reading order, with branches nested and loops led back', async () => {
    const list = plain((await drawn(INCOMING)).split('<ol').slice(1).join('<ol'))
    expect(list).toContain('Vurder om det er et saksdokument (Dokumentsenter), deretter 3')
    expect(list).toContain('Nei: deretter 4')
    expect(list).toContain('Ja: deretter 5')
    expect(list).toContain('Nei: tilbake til 8')
  })

  it('is one picture with a name and nothing to stop at inside', async () => {
    const html = await drawn(INCOMING)
    const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(html) ?? []
    expect(svg).toMatch(/role="img" aria-labelledby="flyt-title" aria-describedby="flyt-about"/)
    expect(svg).toContain('<title id="flyt-title">Post</title>')
    expect(svg).not.toMatch(/tabindex|<a |style=/i)
    expect(html).toContain('aria-label="Arbeidsflyt: Post" tabindex="0"')
  })

  it('marks what is to be looked at, in both', async () => {
    const html = await drawn(INCOMING, ['Steg_Fordel'])
    expect(html.match(/workflow__step--here/g)).toHaveLength(1)
    expect(plain(html)).toContain('Fordel til saksbehandler (Dokumentsenter) – framhevet')
  })

  it('has deadlines of its own, in words', async () => {
    const timer =
      '<bpmn:timerEventDefinition><bpmn:timeDuration>P3W</bpmn:timeDuration></bpmn:timerEventDefinition>'
    const xml = bpmn(
      [
        START,
        { id: 'steg', type: 'task' },
        { id: 'frist', type: 'boundaryEvent', inside: timer, attributes: ' attachedToRef="steg"' },
        END,
      ],
      [
        { from: 'start', to: 'steg' },
        { from: 'steg', to: 'slutt' },
        { from: 'frist', to: 'slutt' },
      ],
    )
    expect(plain(await drawn(xml))).toContain('frist (frist: 3 uker)')
    expect(['P1D', 'P2M', 'PT4H'].map((iso) => durationIn(WORDS.en, iso))).toEqual([
      '1 day',
      '2 months',
      'PT4H',
    ])
  })

  it('says when a way is taken, in both', async () => {
    const condition = '<bpmn:conditionExpression>svar er "nei"</bpmn:conditionExpression>'
    const html = await drawn(
      INCOMING.replace(
        /(<bpmn:sequenceFlow id="Pil_Nei"[^>]*) \/>/,
        `$1>${condition}</bpmn:sequenceFlow>`,
      ),
    )
    const [svg = '', list = ''] = html.split('</svg>')
    expect(plain(svg)).toContain('Nei (svar er')
    expect(list).toContain('Nei (svar er &quot;nei&quot;): deretter 4')
  })
})

describe('any sound flow', () => {
  it('is drawn, and the list has the same steps with the same numbers', async () => {
    await fc.assert(
      fc.asyncProperty(soundFlows, async ({ nodes, xml }) => {
        const html = await drawn(xml)
        const [svg = '', list = ''] = html.split('</svg>')
        const inDrawing = [...svg.matchAll(/workflow__number[^\n]*?<tspan[^>]*>(\d+)/g)].map(
          numberOf,
        )
        const inList = [...list.matchAll(/<li value="(\d+)"/g)].map(numberOf)
        const all = nodes.map((_, n) => n + 1)
        expect(inDrawing.sort(byNumber)).toEqual(all)
        expect(inList).toEqual(all)
        expect(svg).not.toContain('NaN')
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

const numberOf = (match: RegExpMatchArray) => Number(match[1])
const byNumber = (a: number, b: number) => a - b

describe('what is no workflow of ours is said at its line', () => {
  it.each([
    ['not XML', 'hei', 'WL-01 1'],
    ['another kind of XML', '<a/>', 'WL-01 1'],
    ['an unclosed element', straight().replace('</bpmn:process>', ''), 'WL-01 10'],
    ['no steps', bpmn([], []), 'WL-01 1'],
    [
      'an entity',
      straight().replace('<bpmn:def', '<!DOCTYPE a [<!ENTITY b "c">]><bpmn:def'),
      'WL-01 2',
    ],
    ['a script', straight({ type: 'scriptTask' }), 'WL-02 5'],
    ['a sub-process', straight({ type: 'subProcess' }), 'WL-02 5'],
    ['an arrow to nothing', straight().replace('targetRef="slutt"', 'targetRef="x"'), 'WL-04 8'],
    ['no way on', bpmn([START, END], []), 'WL-04 4'],
    ['over 1 MB', `${straight()}${' '.repeat(1_000_001)}`, 'WL-01 1'],
    ['deep nesting', straight({ inside: '<a>'.repeat(5000) + '</a>'.repeat(5000) }), 'WL-01 1'],
  ])('%s', async (_, xml, expected) => {
    expect(await codes(xml)).toContain(expected)
  })

  it('and any damage to a file is a diagnostic, never a fault', async () => {
    const damage = fc.tuple(fc.nat(INCOMING.length), fc.nat(40), fc.string({ maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(damage, async ([at, length, put]) => {
        const damaged = INCOMING.slice(0, at) + put + INCOMING.slice(at + length)
        const found = await readWorkflow(damaged)
        if (found.ok) expect(await drawn(damaged)).toContain('<svg')
        else expect(found.findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
