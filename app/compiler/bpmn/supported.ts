import type { Phrase } from '../diagnostics/catalogue.ts'
import { type Raw, rawList } from './parse.ts'
import type { Shape, Sign } from './workflow.ts'

type Kind = { shape: Shape; sign: Sign | null; events: readonly string[] }
const task: Kind = { shape: 'task', sign: null, events: [] }
const gateway = (sign: Sign): Kind => ({ shape: 'gateway', sign, events: [] })

/** The steps a workflow may have, and the kinds of event each may be; '' is a plain one. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['Task', task],
  ['UserTask', task],
  ['ManualTask', task],
  ['ServiceTask', task],
  ['SendTask', task],
  ['ReceiveTask', task],
  ['ExclusiveGateway', gateway('choice')],
  ['ParallelGateway', gateway('parallel')],
  ['EventBasedGateway', gateway('wait')],
  ['StartEvent', { shape: 'start', sign: null, events: ['', 'Message'] }],
  ['EndEvent', { shape: 'end', sign: null, events: ['', 'Message', 'Terminate'] }],
  ['IntermediateCatchEvent', { shape: 'event', sign: null, events: ['Message', 'Timer'] }],
  ['IntermediateThrowEvent', { shape: 'event', sign: null, events: ['', 'Message'] }],
  ['BoundaryEvent', { shape: 'event', sign: null, events: ['Timer'] }],
])

const SIGNS: Record<string, Sign> = { Message: 'message', Timer: 'timer', Terminate: 'terminate' }

/** What stands beside the steps. */
export const BESIDE = new Set(['DataObject', 'DataObjectReference', 'DataStoreReference'])

/** What kind of step an element is, or what it is called when workflows have no such thing. */
export function kindOf(
  element: Raw,
): { ok: true; shape: Shape; sign: Sign | null } | { ok: false; type: Phrase } {
  const kind = KINDS.get(typeOf(element))
  if (!kind) return { ok: false, type: called(typeOf(element)) }
  if (element.loopCharacteristics) return { ok: false, type: called('Loop') }
  const { shape, sign, events } = kind
  if (events.length === 0) return { ok: true, shape, sign }
  const [event, ...more] = rawList(element.eventDefinitions)
  const name = event ? typeOf(event).replace('EventDefinition', '') : ''
  if (more.length > 0 || !events.includes(name)) return { ok: false, type: eventCalled(name) }
  if (event && name === 'Timer' && !event.timeDuration) return { ok: false, type: called('Date') }
  return { ok: true, shape, sign: SIGNS[name] ?? null }
}

/** `bpmn:UserTask` is a UserTask. */
export function typeOf({ $type }: Raw): string {
  return $type.replace(/^\w+:/, '')
}

const NAMES: Record<string, Phrase> = {
  SubProcess: { nb: 'underprosess', en: 'sub-process' },
  Transaction: { nb: 'underprosess', en: 'sub-process' },
  AdHocSubProcess: { nb: 'underprosess', en: 'sub-process' },
  CallActivity: { nb: 'oppkalt aktivitet', en: 'call activity' },
  InclusiveGateway: { nb: 'inkluderende port', en: 'inclusive gateway' },
  ComplexGateway: { nb: 'kompleks port', en: 'complex gateway' },
  ScriptTask: { nb: 'skriptoppgave', en: 'script task' },
  BusinessRuleTask: { nb: 'regeloppgave', en: 'business rule task' },
  Loop: { nb: 'oppgave som gjentas', en: 'looping task' },
  Date: { nb: 'frist med dato eller gjentakelse', en: 'timer with a date or a cycle' },
  Lane: { nb: 'rolle inni en rolle', en: 'role inside a role' },
  Process: { nb: 'prosess til i samme fil', en: 'second process in one file' },
}

/** What a type is called in words. */
export function called(type: string): Phrase {
  return Object.hasOwn(NAMES, type) ? (NAMES[type] ?? type) : type
}

function eventCalled(name: string): Phrase {
  return name ? { nb: `hendelse av typen ${name}`, en: `${name} event` } : PLAIN
}

const PLAIN = { nb: 'hendelse uten type', en: 'event of no type' }
