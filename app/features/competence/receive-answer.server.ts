import type { Viewer } from '#app/features/access/viewer.ts'
import { completeRead } from '#app/features/learning/completions.server.ts'
import { receive } from '#app/features/learning/receive.server.ts'
import { issueCertificates } from './issue.server.ts'

/** Takes an answer, and issues the certificate when it completed the last module of a course. */
export async function receiveAnswer(viewer: Viewer | null, activity: string, form: FormData) {
  const received = await receive(viewer, activity, form)
  const { reply } = received
  if (viewer && reply.kind === 'view' && reply.view.result?.completed)
    await issueCertificates(viewer.id)
  return received
}

/** The same for a module that its reader says is read. Gives false when there is none to complete. */
export async function receiveRead(viewer: Viewer, module: string): Promise<boolean> {
  const isCompleted = await completeRead(viewer, module)
  if (isCompleted) await issueCertificates(viewer.id)
  return isCompleted
}
