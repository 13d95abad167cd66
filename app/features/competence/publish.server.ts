import { catalogue } from '#app/features/learning/catalogue.server.ts'
import { publishContent } from '#app/features/learning/publish.server.ts'
import { publishHistory } from '#app/features/learning/publish-history.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { issueAllCertificates } from './issue.server.ts'
import { publishRequirements } from './requirements.server.ts'

/** Tells the database what the compiled courses hold and, by that, what is required and earned. */
export async function publishAll(): Promise<void> {
  const { content } = catalogue()
  await publishContent(content, today())
  await publishRequirements(content, today())
  await publishHistory(content, now())
  await issueAllCertificates(0)
}
