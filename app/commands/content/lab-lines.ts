import { percentText, type Wording } from '#app/features/authoring/item-wording.ts'
import type { LabStatistics, SignStatistics } from '#app/features/authoring/lab-statistics.ts'
import { shareText, signName, signPlace } from '#app/features/authoring/lab-table.ts'

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
  const { of, id, isHidden, n, figures } = sign
  const name = signName(sign, wording)
  const named = [id, isHidden && text.labs.hidden, name !== id && name]
  const about = `    ${signPlace(sign, lab)}  ${named.filter(Boolean).join(' · ')}`
  if (!figures) return [`${about}  ${text.tooFew(String(n))}`]
  const { percent, interval } = shareText(figures.missed, wording)
  const told = `${percent} ${text.labs.missed[of]} (${interval})`
  const inMean = of === 'case' ? `, ${text.labs.mean(percentText(figures.mean, wording))}` : ''
  const flag = figures.flag ? [`      ${text.labs.flags[figures.flag]}`] : []
  return [`${about}  ${told}${inMean}`, ...flag]
}
