import type { ItemField, QueueItem, RobotLab, RobotLabKey } from './lab.ts'
import { type Condition, type Program, RIGHTS, type Step } from './program.ts'

type Told = Partial<{ case: string; type: string; isHealth: boolean; isBarred: boolean }>

const item = (id: string, key: string, told: Told = {}, faults: QueueItem['faults'] = []) => ({
  id,
  fields: {
    skjemaId: key,
    saksnummer: told.case ?? '2026/118',
    fødselsnummer: `010170${key.slice(-4)}`,
    helse: told.isHealth ?? true,
    adressesperre: told.isBarred ? 'strengt fortrolig' : 'ingen',
  },
  faults,
})

const text: Omit<ItemField, 'id' | 'name'> = {
  kind: 'text',
  values: [],
  optional: false,
  personal: false,
}

/** A lab where applications are journalled, for tests. */
export const lab: RobotLab = {
  kind: 'robot-lab',
  id: 'rpa/robot/robot',
  title: 'En robot',
  pass: 85,
  attempts: null,
  wait: null,
  optional: false,
  competence: null,
  fields: [
    { ...text, id: 'skjemaId', name: 'Skjemaets id' },
    { ...text, id: 'saksnummer', name: 'Saksnummer', optional: true },
    { ...text, id: 'fødselsnummer', name: 'Fødselsnummer', personal: true },
    { ...text, id: 'helse', name: 'Inneholder helseopplysninger', kind: 'yes-no' },
    {
      ...text,
      id: 'adressesperre',
      name: 'Adressesperre',
      kind: 'choice',
      values: ['ingen', 'strengt fortrolig'],
    },
  ],
  rights: RIGHTS.map((id) => ({ id, name: id })),
  reasons: ['mangler saksnummer', 'finner ikke saken', 'sperret adresse', 'systemfeil'],
  codes: ['UO'],
  cases: ['2026/118', '2026/121'],
  queue: [
    item('K1', 'S-1001'),
    item('K2', 'S-1002', { case: '' }),
    item('K3', 'S-1003', {}, [{ on: 'create-post', hasEffect: false, times: 1 }]),
    item('K4', 'S-1001'),
  ],
  tests: { twice: true, powerCut: true, mostOperations: 400 },
}

const manual = (reason: string): Step => ({ do: 'manual', reason })
const when = (path: string, test: Condition['test'], value: string, yes: Step[]): Step => ({
  do: 'if',
  condition: { path, test, value },
  yes,
  no: [],
})

export const solution: Program = {
  rights: ['read-queue', 'read-case', 'write-post', 'set-access', 'journal'],
  steps: [
    when('element.adressesperre', 'is', 'strengt fortrolig', [manual('sperret adresse')]),
    when('element.saksnummer', 'missing', '', [manual('mangler saksnummer')]),
    {
      do: 'retry',
      times: 3,
      steps: [{ do: 'find-case', field: 'saksnummer' }],
      onError: [manual('systemfeil')],
    },
    when('sak.funnet', 'is', 'nei', [manual('finner ikke saken')]),
    {
      do: 'retry',
      times: 3,
      steps: [
        { do: 'find-post', field: 'skjemaId' },
        when('journalpost.funnet', 'is', 'nei', [
          { do: 'create-post', type: 'I', field: 'skjemaId' },
        ]),
      ],
      onError: [manual('systemfeil')],
    },
    when('element.helse', 'is', 'ja', [{ do: 'set-access', code: 'UO' }]),
    { do: 'journal' },
    { do: 'log', text: 'Journalført {element.skjemaId}' },
  ],
}

const expected = (outcome: 'journalled' | 'already-journalled') => ({
  outcome,
  reason: null,
  note: null,
})
const away = (reason: string) => ({ outcome: 'manual' as const, reason, note: null })

export const key: RobotLabKey = {
  kind: 'robot-lab',
  since: 1,
  hidden: [
    item('H1', 'S-2001', {}, [{ on: 'create-post', hasEffect: true, times: 1 }]),
    item('H2', 'S-2002', { isBarred: true }),
    item('H3', 'S-2003', { case: '2026/999' }),
    item('H4', 'S-2004', { case: '2026/121', isHealth: false }),
    item('H5', 'S-2005', {}, [{ on: 'find-case', hasEffect: false, times: null }]),
    item('H6', 'S-2006', {}, [{ on: 'create-post', hasEffect: false, times: null }]),
  ],
  expected: {
    K1: expected('journalled'),
    K2: away('mangler saksnummer'),
    K3: expected('journalled'),
    K4: expected('already-journalled'),
    H1: expected('journalled'),
    H2: away('sperret adresse'),
    H3: away('finner ikke saken'),
    H4: expected('journalled'),
    H5: away('systemfeil'),
    H6: away('systemfeil'),
  },
  restricted: { kind: 'compare', path: 'element.helse', comparison: 'er', value: true },
  barred: {
    kind: 'compare',
    path: 'element.adressesperre',
    comparison: 'er',
    value: 'strengt fortrolig',
  },
  solution,
}
