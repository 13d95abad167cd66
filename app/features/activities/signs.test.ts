import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRobotLab } from '#app/compiler/labs/robot-lab/read.ts'
import { readTemplateLab } from '#app/compiler/labs/template-lab/read.ts'
import { readWorkflowLab } from '#app/compiler/labs/workflow-lab/read.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Activity, ActivityKey } from './activity.ts'
import type { Sign } from './attempt.ts'
import { kindOf } from './registry.ts'
import type { RefusalCode } from './simulation/case-system.ts'

const EXAMPLES = path.resolve(import.meta.dirname, '../../compiler/components/examples')
const text = (name: string) => readFileSync(path.join(EXAMPLES, name), 'utf8')
const about = { id: 'kurs/modul/lab', title: 'Lab', pass: 85 }

const read: { lab?: Activity; key?: ActivityKey }[] = [
  await readWorkflowLab({
    ...{ ...about, form: 'case-work', local: false, overlays: [], sources: undefined },
    ...{ srcPath: 'a.bpmn', srcText: text('svar-pa-brev.bpmn') },
    ...{ casesPath: 'a.saker.yaml', casesText: text('svar-pa-brev.saker.yaml') },
  }),
  await readTemplateLab({
    ...{ ...about, srcPath: 'a.mal.txt', srcBytes: Buffer.from(text('svar-pa-soknad.mal.txt')) },
    ...{ casesPath: 'a.mal.yaml', casesText: text('svar-pa-soknad.mal.yaml') },
  }),
  await readRobotLab({ ...about, srcPath: 'a.yaml', srcText: text('innsendinger.robot.yaml') }),
]
const labs = read.map(({ lab, key }) => {
  if (!lab || !key) throw new Error('An example is not a lab.')
  const kind = kindOf(lab)
  const served = kind.serve(lab, key, { person: 'noen', number: 1 })
  return { name: lab.kind, kind, served, key }
})

const named = (signs: Sign[]) => signs.map(({ of, id, isHidden }) => ({ of, id, isHidden }))

describe.each(labs)('what an answer to $name shows', ({ kind, served, key }) => {
  const best = kind.signs(served, key, kind.solve(served, key))
  const nothing = kind.signs(served, key, kind.untouched(served))

  it('is that all goes well in a full-score answer', () => {
    expect(best.filter(({ share }) => share !== 1)).toEqual([])
    expect(best.some(({ isHidden }) => isHidden)).toBe(true)
  })

  it('is something that goes wrong where nothing is done, of the same things', () => {
    expect(nothing.some(({ share }) => share < 1)).toBe(true)
    expect(named(nothing)).toEqual(named(best))
  })

  it('has words in every language, its author’s or ours', () => {
    for (const { statistics } of Object.values(texts)) {
      const ours = statistics.labs.builtIn satisfies Record<RefusalCode | 'not-offered', string>
      const nameless = best.filter(({ label, id }) => label === null && !Object.hasOwn(ours, id))
      expect(nameless).toEqual([])
    }
  })

  it('is told once of each thing', () => {
    const names = best.map(({ of, id }) => `${of} ${id}`)
    expect(new Set(names).size).toBe(names.length)
  })
})
