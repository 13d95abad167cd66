import type { Phrase } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { type Edit, editorial, quoted, said } from './change.ts'
import { type Difference, keyDifferences } from './key-differences.ts'
import type { ReleasedPart, ReleasedQuestion } from './manifest.ts'
import { turned } from './meaning.ts'
import type { WrittenPart, WrittenQuestion } from './written.ts'

/** What was edited in a question since it was released, but for where it stands. */
export function questionEdits(old: ReleasedQuestion, now: WrittenQuestion): Edit[] {
  const edits = [
    ...keyEdits(old, now),
    ...reworded(old.text, now.text, now.place),
    ...partEdits(old, now),
  ]
  if (old.points === now.points) return edits
  const change = `${old.points} → ${now.points}`
  return [...edits, editorial(now.place, `poeng ${change}`, `points ${change}`)]
}

function keyEdits(old: ReleasedQuestion, now: WrittenQuestion): Edit[] {
  const differences = keyDifferences(old, now)
  const narrowed = differences.filter((one) => one.narrowed)
  const wider = differences.filter((one) => !one.narrowed)
  return [
    ...(narrowed.length > 0 ? [material(narrowed, now.place)] : []),
    ...wider.map((one) =>
      editorial(
        now.place,
        `flere svar godtas: ${one.old.nb} → ${one.now.nb}`,
        `more answers accepted: ${one.old.en} → ${one.now.en}`,
      ),
    ),
  ]
}

function material(differences: Difference[], place: Place): Edit {
  const both = (side: 'old' | 'now') =>
    said(
      differences.map((one) => one[side].nb).join('; '),
      differences.map((one) => one[side].en).join('; '),
    )
  const [old, now] = [both('old'), both('now')]
  return {
    kind: 'material',
    code: 'RV-01',
    place,
    said: said(`fasit: ${old.nb} → ${now.nb}`, `key: ${old.en} → ${now.en}`),
    values: { old, new: now },
  }
}

/** A new text for the same thing: suspect when a word that turns the meaning came or went. */
function reworded(old: string, now: string, place: Place): Edit[] {
  if (old === now) return []
  const change = `${quoted(old)} → ${quoted(now)}`
  const edit = editorial(place, `ordlyd: ${change}`, `wording: ${change}`)
  const words = turned(old, now)
  if (words.length === 0) return [edit]
  const values: Record<string, Phrase> = { word: words.join(', ') }
  return [{ ...edit, kind: 'suspect', code: 'RV-03', values }]
}

type Part = ReleasedPart | WrittenPart

function sameAs(part: Part): (other: Part) => boolean {
  return ({ role, id, of }) => role === part.role && id === part.id && of === part.of
}

function partEdits(old: ReleasedQuestion, now: WrittenQuestion): Edit[] {
  const standing = old.parts.filter(({ retired }) => !retired)
  const gone = standing.filter((part) => !now.parts.some(sameAs(part)))
  return [
    ...now.parts.flatMap((part) => {
      const before = standing.find(sameAs(part))
      if (before) return reworded(before.text, part.text, part.place)
      const text = quoted(part.text || part.id)
      return [editorial(part.place, `nytt: ${text}`, `new: ${text}`)]
    }),
    ...gone.map(({ text, id }) => {
      const words = quoted(text || id)
      return editorial(now.place, `tatt bort: ${words}`, `taken away: ${words}`)
    }),
  ]
}
