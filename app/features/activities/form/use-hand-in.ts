import { type FormEvent, useEffect, useRef, useState } from 'react'
import { wasNotReached } from '#app/offline/answers/answer.ts'
import type { ActivityView } from '../activity-view.ts'
import { send, writtenIn } from './send.ts'
import { whenSaved } from './use-draft.ts'
import { keepForLater, useKeptAnswer } from './use-kept-answer.ts'

/** Why nothing was handed in although the form was sent. */
export type Undelivered = 'offline' | 'signed-out' | 'fault'

/**
 * Hands a form in, or takes a step in it, without leaving the page. Whatever happens on the way, what was typed
 * stays, and the form's key makes it safe to send again.
 */
export function useHandIn(opened: ActivityView) {
  const [view, setView] = useState(opened)
  const [sending, setSending] = useState(false)
  const [undelivered, setUndelivered] = useState<Undelivered | null>(null)
  const section = useRef<HTMLElement>(null)
  const replies = useRef(0)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const [to = ''] = (submitter?.getAttribute('formaction') ?? view.action).split('#')
    if (to.endsWith('/files')) return
    event.preventDefault()
    if (sending) return
    setSending(true)
    const form = event.currentTarget
    await whenSaved(form)
    const written = writtenIn(form, submitter)
    const reply = await send(`${to}.json`, form, { submitter })
    const isKept = mayWait(view, to) && wasNotReached(reply) && (await keepForLater(view, written))
    setSending(false)
    replies.current += 1
    const answered = viewIn(reply?.body)
    setUndelivered(answered || isKept ? null : reasonFor(reply?.status))
    if (answered) setView(answered)
  }
  const kept = useKeptAnswer(view, (body) => {
    // Its reader is doing something else by now.
    replies.current = 0
    setView((shown) => viewIn(body) ?? shown)
  })

  // While its author writes, what is asked may change under a form: it stays, and what was typed.
  useEffect(() => setView((shown) => renewed(shown, opened)), [opened])

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows each answer from the server
  useEffect(() => {
    if (replies.current > 0) focusReply(section.current)
  }, [view, undelivered, kept !== null])

  return { view, sending, undelivered, kept, section, submit }
}

function focusReply(section: HTMLElement | null): void {
  const found = section?.querySelector<HTMLElement>('.error-summary, [data-focus]')
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'start' })
}

/** The answer to a quiz is whole as it is sent; a lab is worked out step by step with the server. */
function mayWait({ asked, isStored, action }: ActivityView, to: string): boolean {
  return asked.kind === 'quiz' && isStored && to === action
}

function renewed(shown: ActivityView, { edition, asked }: ActivityView): ActivityView {
  return shown.edition === edition || shown.result ? shown : { ...shown, edition, asked }
}

function reasonFor(status: number | undefined): Undelivered {
  if (status === undefined) return 'offline'
  return status === 401 ? 'signed-out' : 'fault'
}

function viewIn(body: unknown): ActivityView | undefined {
  return (body as { view?: ActivityView } | null)?.view
}
