import { z } from 'zod'
import { addMonths, type Day, monthEnd } from '#app/platform/calendar.ts'

/** The kind of mail that a subscription brings. */
export const REPORT_MAIL = 'report'

const about = z.object({ subscription: z.string(), on: z.number().int() })
export type AboutReport = z.infer<typeof about>

/** Reads what a report's mail is about; of one that has been emptied, nothing. */
export function readAbout(stored: unknown): AboutReport {
  return about.catch({ subscription: '', on: 0 }).parse(stored)
}

/** The day on which the next report comes: the first of the next month. */
export function nextReportOn(today: Day): Day {
  return monthEnd(today) + 1
}

/** The month end that a report which comes on a day is about. */
export function reportedOn(comesOn: Day): Day {
  return monthEnd(addMonths(comesOn, -1))
}

/** Path by which a mail's reader ends its subscription. */
export function endAddress(token: string): string {
  return `/unsubscribe/report/${token}`
}
