import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Box, type Layout, middleOf, ownLayout } from './layout.ts'
import { type PlacedLabel, placeLabels } from './place-labels.ts'
import { readWorkflow } from './read.ts'
import { WORDS } from './words.ts'

const FILE = path.resolve(import.meta.dirname, '../../../content/library/inngaaende-post.bpmn')

/** The workflow of the library, whose file gives no place for names; `edit` changes its layout. */
async function placed(edit: (layout: Layout) => void = () => undefined) {
  const read = await readWorkflow(readFileSync(FILE, 'utf8'))
  const layout = read.ok ? ownLayout(read.workflow, read.root) : undefined
  if (!read.ok || !layout) throw new Error('the library’s workflow can’t be drawn')
  edit(layout)
  return { labels: placeLabels(read.workflow, layout, WORDS.nb), layout, workflow: read.workflow }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

const called = (labels: PlacedLabel[], id: string) => {
  const found = labels.find((label) => label.id === id)
  if (!found) throw new Error(`${id} has no name`)
  return found
}

describe('names beside steps and arrows', () => {
  it('cover neither a step, nor a line, nor each other', async () => {
    const { labels, layout, workflow } = await placed()
    expect(labels.map(({ id }) => id).sort()).toEqual([
      'Pil_Godkjent',
      'Pil_Ja',
      'Pil_Nei',
      'Pil_Retur',
      'Port_Godkjent',
      'Port_Saksdokument',
      'Slutt_Besvart',
      'Slutt_Ikke',
      'Start_Kommet',
    ])
    const steps = workflow.steps.flatMap(({ id }) => layout.boxes.get(id) ?? [])
    const pieces = [...layout.lines.values()].flatMap((points) =>
      points.slice(1).map((end, n): Box => {
        const start = points[n] ?? end
        const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)]
        return { x, y, width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) }
      }),
    )
    for (const label of labels) {
      const others = labels.filter((one) => one !== label)
      const covered = [...steps, ...pieces, ...others].filter((box) => overlap(label, box))
      expect(covered, label.lines.join(' ')).toEqual([])
    }
  })

  it('stay where the file has put them, and others give way', async () => {
    const free = called((await placed()).labels, 'Pil_Nei')
    const own = middleOf(free)
    const { labels } = await placed(({ labels }) => labels.set('Slutt_Ikke', own))
    expect(middleOf(called(labels, 'Slutt_Ikke'))).toEqual(own)
    expect(overlap(called(labels, 'Pil_Nei'), called(labels, 'Slutt_Ikke'))).toBe(false)
  })
})
