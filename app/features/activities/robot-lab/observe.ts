import { type Expression, evaluate, valueAt } from '../simulation/expression.ts'
import { CASE_FIELD, type ItemField, type QueueItem, type RobotLabKey } from './lab.ts'
import { type Found, postsWithKey, type World } from './world.ts'

/** What must never happen, not even for a moment. */
export type Violation = 'leak' | 'double' | 'wrong-case' | 'barred' | 'personal-in-log'

/** What the lab forbids, and the fields it knows. */
export type Rules = Pick<RobotLabKey, 'restricted' | 'barred'> & { fields: ItemField[] }

/** What an operation broke, judged by the post it touched and what there is of that kind now. */
export function observe(
  rules: Rules,
  item: QueueItem,
  before: World,
  after: World,
  touched: Found | null | undefined,
): Violation[] {
  if (before.cases === after.cases || !touched) return []
  const { post, inCase } = touched
  const isOpen = post.status === 'J' && post.access === 'ingen'
  const found: [Violation, boolean][] = [
    ['leak', isOpen && holds(rules.restricted, item)],
    ['double', postsWithKey(after, post.key).length > 1],
    ['wrong-case', inCase !== item.fields[CASE_FIELD]],
    ['barred', holds(rules.barred, item)],
  ]
  return found.filter(([, isSo]) => isSo).map(([violation]) => violation)
}

/** Whether a rule about items holds for this one. */
export function holds(rule: Expression | null, { fields }: QueueItem): boolean {
  return rule !== null && evaluate(rule, { value: (path) => valueAt({ element: fields }, path) })
}

/** A log line with the item's values filled in. */
export function logLine(text: string, { fields }: QueueItem): string {
  return text.replace(MENTION, (_, field: string) =>
    Object.hasOwn(fields, field) ? told(fields[field]) : '',
  )
}

/** `{element.field}` in a log line. */
export const MENTION = /\{element\.([\p{L}\p{M}\p{N}_-]+)\}/gu

function told(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei'
  return String(value ?? '')
}

/** Whether a line tells something personal about the item: by naming the field, or its value. */
export function isPersonal(
  { fields }: Rules,
  text: string,
  line: string,
  item: QueueItem,
): boolean {
  return fields.some(({ id, personal }) => {
    if (!personal) return false
    const value = item.fields[id]
    const isShown = typeof value === 'string' && value !== '' && line.includes(value)
    return isShown || text.includes(`{element.${id}}`)
  })
}
