import { CODE_MAIL, prepareCode } from './features/access/introduction.server.ts'
import { PASSWORD_LINK, preparePasswordLink } from './features/access/password-links.server.ts'
import { warnOfEvaluation } from './features/access/warn-of-evaluation.server.ts'
import { issueAllCertificates } from './features/competence/issue.server.ts'
import {
  prepareReminder,
  queueReminders,
  REMINDER,
} from './features/competence/queue-reminders.server.ts'
import { forgetOldDrafts } from './features/people/import-drafts.server.ts'
import { eraseOverdue } from './features/privacy/retention.server.ts'
import { tick } from './features/reporting/derived.server.ts'
import {
  prepareMonthlyReport,
  queueMonthlyReports,
} from './features/reporting/monthly-report.server.ts'
import { REPORT_MAIL } from './features/reporting/subscription.ts'
import { dayOf, isoDay } from './platform/calendar.ts'
import { today } from './platform/clock.server.ts'
import { env } from './platform/env.server.ts'
import { recurring } from './platform/jobs.server.ts'
import { forgetOldMail } from './platform/outbox.server.ts'
import { runApart } from './platform/own-process.server.ts'
import type { MailKinds } from './platform/send-mail.server.ts'

/** Longer than any standstill; what is older is issued when the courses are published. */
const LOOKS_BACK_MS = 40 * 86_400_000

const nightlyBackup = recurring({
  name: 'nightly-backup',
  at: '20 2 * * *',
  missed: 'latest',
  run: () => runApart('app/commands/db.ts', ['backup', '--nightly']),
})

/**
 * Everything that runs by the clock (Europe/Oslo). Of jobs that are due at the same time, those
 * that stand first run first.
 */
export const jobs = [
  recurring({
    name: 'issue-certificates',
    at: '5 0 * * *',
    missed: 'latest',
    // A certificate is missing when the process ended right after the hand-in that earned it.
    run: async (dueAt) => void (await issueAllCertificates(dueAt - LOOKS_BACK_MS)),
  }),
  recurring({
    name: 'keep-figures-true',
    at: '*/5 * * * *',
    missed: 'latest',
    run: () => tick(today()),
  }),
  recurring({
    name: 'publish-reports',
    at: '10 0 * * *',
    missed: 'each',
    // It takes a while: the audit looks for every small group.
    run: (dueAt) => runApart('app/commands/db.ts', ['publish', isoDay(dayOf(dueAt))]),
  }),
  recurring({
    name: 'queue-monthly-reports',
    at: '30 0 1 * *',
    missed: 'each',
    run: queueMonthlyReports,
  }),
  recurring({
    name: 'queue-reminders',
    at: '30 6 * * 1-5',
    missed: 'latest',
    run: () => queueReminders(today()),
  }),
  recurring({
    name: 'warn-of-evaluation',
    at: '20 6 * * *',
    missed: 'latest',
    run: () => warnOfEvaluation(today()),
  }),
  recurring({
    name: 'erase-what-is-over',
    at: '50 3 * * *',
    missed: 'latest',
    // By the day that it is, also when it is late: a copy that was put back is caught up at once.
    run: async () => void (await eraseOverdue(today())),
  }),
  recurring({
    name: 'forget-old-imports',
    at: '50 * * * *',
    missed: 'latest',
    run: forgetOldDrafts,
  }),
  recurring({ name: 'forget-old-mail', at: '40 3 * * *', missed: 'latest', run: forgetOldMail }),
  ...(env.BACKUP_FOLDER ? [nightlyBackup] : []),
]

/** What is done with mail of each kind just before it is sent. */
export const mailKinds: MailKinds = {
  [REPORT_MAIL]: prepareMonthlyReport,
  [REMINDER]: prepareReminder,
  [PASSWORD_LINK]: preparePasswordLink,
  [CODE_MAIL]: prepareCode,
}
