import type { Visitor } from './world.ts'

/** What an address points at. */
export type Target = {
  name: string
  /** Fills the address; what is in it is the same for the reader as any other of its kind. */
  params: Record<string, string>
  query?: Record<string, string>
  exists: boolean
  municipality?: string
  unit?: string
  /** The person whose it is: their own record, or what they have done. */
  owner?: string
  /** Part of the courses: where there is none, an address may still lead on. */
  isContent?: true
}

/** Whether someone is let in to a target; undefined where everyone who knows the address is. */
export type Door = (visitor: Visitor, target: Target) => boolean | undefined

const open: Door = () => undefined

const signedIn: Door = ({ person }, { owner, exists }) =>
  exists && person !== null && (owner === undefined || owner === person)

/** Who has given a password, though not the second factor. */
const halfway: Door = ({ person }) => (person === null ? false : undefined)

const author: Door = ({ writes }, { exists }) => exists && writes === true

const administrator: Door = ({ administers }, { exists, municipality }) =>
  exists && administers !== undefined && (municipality ?? administers) === administers

const coordinator: Door = ({ coordinates }) => coordinates === true

const someReport: Door = ({ leads, coordinates }) => leads !== undefined || coordinates === true

const leader: Door = ({ leads, person }, { exists, municipality, unit, owner }) =>
  exists &&
  leads !== undefined &&
  leads.municipality === municipality &&
  (unit === undefined || unit === leads.unit) &&
  (owner === undefined || owner === person || leads.unit === null)

const report: Door = (visitor, target) => {
  const sees = visitor.coordinates === true && target.exists && target.unit === undefined
  return sees || leader(visitor, target)
}

const names: Door = (visitor, target) =>
  typeof visitor.leads?.unit === 'string' && leader(visitor, target)

/** Whom an address lets in, by how it begins: a new page behind one of these is held to it at once. */
const DOORS: [begins: RegExp, Door][] = [
  [/^admin(\/|$)/, administrator],
  [/^author(\/|$)/, author],
  [/^me\//, signedIn],
  [/^library\/adoption/, coordinator],
  [/^library\/:item\/adoption/, administrator],
  [/^library(\/|$)/, signedIn],
  [/^courses\/:course\/:module/, signedIn],
  [/^activities\//, signedIn],
  [/^reports$/, someReport],
  [/^reports\/region/, coordinator],
  [/^reports\/:municipality\/people/, names],
  [/^reports\/:municipality\/(assign|assignments|reminders)(\/|$)/, leader],
  [/^reports\/:municipality/, report],
  // Whoever has the number or the token was given it, and the rest is for all.
  [/^(verify|unsubscribe)\//, open],
  [/^sign-in\/second-factor$/, halfway],
  [/^(sign-in|password)\//, open],
  [/^(search|search[.]json|glossary|verify)$/, open],
  [
    /^(sign-in|sign-out|signed-out|password|locale|offline|reading|courses|courses\/:course|about\/:topic)?$/,
    open,
  ],
  [/^(manifest\.webmanifest|verify-badge\.mjs|\.well-known\/did\.json|\*)$/, open],
]

/** Whether someone must be let in or kept out; undefined where an address may do either. */
export function isLetIn(path: string, visitor: Visitor, target: Target): boolean | undefined {
  const door = doorOf(path)
  if (!target.isContent) return door(visitor, target)
  return door(visitor, { ...target, exists: true }) === false ? false : undefined
}

/** The door that an address (as in `routes.ts`) has. */
function doorOf(path: string): Door {
  const found = DOORS.find(([begins]) => begins.test(path))
  if (!found)
    throw new Error(
      `The matrix does not know whom the address «${path}» lets in. Say so in DOORS of tests/isolation/doors.ts.`,
    )
  return found[1]
}
