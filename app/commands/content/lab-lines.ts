import { percentText, type Wording } from '#app/features/authoring/item-wording.ts'
import type { LabStatistics } from '#app/features/authoring/lab-statistics.server.ts'
import type { SignStatistics } from '#app/features/authoring/lab-statistics.ts'

/** A lab as `content stats` tells of it: who passes, and what goes wrong, each at its own line. */
export function labLines(lab: LabStatistics, wording: Wording): string[] {
  const { text } = wording
  const { title, place, n, passed, median, signs } = lab
  if (!passed) return [`${place}  ${title}  ${text.tooFew(String(n))}`, '']
  const share = percentText(passed.share, wording)
  const counted = text.labs.counted(n, share, median === null ? text.none : String(median))
  const lines = signs.flatMap((sign) => signLines(sign, lab, wording))
  return [`${place}  ${title}  ${counted}`, ...lines, '']
}

function signLines(sign: SignStatistics, lab: LabStatistics, wording: Wording): string[] {
  const { text } = wording
  const { of, id, label, isHidden, n, figures } = sign
  const place = lab.places[`${of}/${id}`] ?? lab.place
  const named = [id, isHidden && text.labs.hidden, label !== id && label]
  const about = `    ${place}  ${named.filter(Boolean).join(' · ')}`
  if (!figures) return [`${about}  ${text.tooFew(String(n))}`]
  const { missed, mean, flag } = figures
  const [low, high] = [missed.low, missed.high].map((one) => Math.round(100 * one))
  const told = `${percentText(missed.share, wording)} ${text.labs.missed[of]} (${low}–${high} %)`
  const inMean = of === 'case' ? `, ${text.labs.mean(percentText(mean, wording))}` : ''
  return [`${about}  ${told}${inMean}`, ...(flag ? [`      ${text.labs.flags[flag]}`] : [])]
}
