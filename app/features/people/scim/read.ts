import { type Attribute, declaredAs } from './declared.ts'
import { refused } from './problem.ts'

/** A complex value with declared attributes only. */
export type Value = Record<string, unknown>

const LONGEST_TEXT = 256
const MOST_VALUES = 20
const DEEPEST = 12
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The object that a body holds.
 * @throws ScimProblem for anything else, for depths that no resource has, and for keys that mean something to JavaScript.
 */
export function objectIn(body: unknown): Value {
  if (!isObject(body)) throw refused('invalidSyntax', 'The body must be a JSON object.')
  lookThrough(body, DEEPEST)
  return body
}

/**
 * Reads what is declared of a complex value; what is not is left out, and null means unassigned.
 * @throws ScimProblem for a value of another type than declared.
 */
export function readComplex(attributes: readonly Attribute[], given: Value): Value {
  const read: Value = {}
  for (const [key, value] of Object.entries(given)) {
    const attribute = declaredAs(attributes, key)
    const taken = attribute && readValue(attribute, value)
    if (taken !== undefined) read[attribute?.name ?? key] = taken
  }
  return read
}

/** Reads the value of one attribute, with all its values when it has many; undefined when it is unassigned. */
export function readValue(attribute: Attribute, value: unknown): unknown {
  if (!attribute.many) return readOne(attribute, value)
  if (value === null) return undefined
  const values = Array.isArray(value) ? value : [value]
  if (values.length > MOST_VALUES)
    throw refused('tooMany', `“${attribute.name}” has more than ${MOST_VALUES} values.`)
  const read = values.map((one) => readOne(attribute, one)).filter(isObject)
  return read.length > 0 ? read : undefined
}

/** Reads one value; undefined when it is unassigned. */
export function readOne(attribute: Attribute, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (attribute.type === 'boolean') return readFlag(attribute, value)
  if (attribute.type === 'string') return readText(attribute, value)
  // Of a complex value that is told as a text, the text is the value: some directories do so.
  const whole = typeof value === 'string' && attribute.many ? { value } : value
  if (!isObject(whole)) throw mismatch(attribute, 'an object')
  const read = readComplex(attribute.parts ?? [], whole)
  return Object.keys(read).length > 0 ? read : undefined
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Entra ID tells a flag as the text “True” or “False” unless it is asked not to. */
function readFlag(attribute: Attribute, value: unknown): boolean {
  const told = typeof value === 'string' ? value.toLowerCase() : value
  if (told === true || told === 'true') return true
  if (told === false || told === 'false') return false
  throw mismatch(attribute, 'true or false')
}

function readText(attribute: Attribute, value: unknown): string {
  const told = typeof value === 'number' ? String(value) : value
  if (typeof told !== 'string') throw mismatch(attribute, 'a text')
  if (told.length > LONGEST_TEXT || /[\p{Cc}\p{Cs}]/u.test(told))
    throw mismatch(attribute, `a text of at most ${LONGEST_TEXT} characters on one line`)
  return told
}

function mismatch(attribute: Attribute, expected: string) {
  return refused('invalidValue', `“${attribute.name}” must be ${expected}.`)
}

function lookThrough(value: object, depth: number): void {
  if (depth === 0) throw refused('invalidSyntax', 'The body is too deep.')
  for (const [key, inner] of Object.entries(value)) {
    if (DANGEROUS.has(key)) throw refused('invalidSyntax', `“${key}” can't be a key.`)
    if (typeof inner === 'object' && inner !== null) lookThrough(inner, depth - 1)
  }
}
