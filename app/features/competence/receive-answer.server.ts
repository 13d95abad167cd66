import type { Viewer } from '#app/features/access/viewer.ts'
import { completeRead } from '#app/features/learning/completions.server.ts'
import { receive } from '#app/features/learning/receive.server.ts'
import { arrivalIn } from './arrival.server.ts'
import { issueCertificates } from './issue.server.ts'

/**
 * Takes an answer; when it completed a module, issues the certificate if that was the last one of its
 * course, and tells where its owner has come to.
 */
export async function receiveAnswer(viewer: Viewer | null, activity: string, form: FormData) {
  const received = await receive(viewer, activity, form)
  const { reply } = received
  if (!viewer || reply.kind !== 'view' || !reply.view.result?.completed) return received
  await issueCertificates(viewer.id)
  const [course = '', module = ''] = reply.view.asked.id.split('/')
  const arrival = await arrivalIn(viewer, course, `${course}/${module}`)
  const view = { ...reply.view, result: { ...reply.view.result, arrival } }
  return { ...received, reply: { ...reply, view } }
}

/** The same for a module that its reader says is read. Gives false when there is none to complete. */
export async function receiveRead(viewer: Viewer, module: string): Promise<boolean> {
  const isCompleted = await completeRead(viewer, module)
  if (isCompleted) await issueCertificates(viewer.id)
  return isCompleted
}
