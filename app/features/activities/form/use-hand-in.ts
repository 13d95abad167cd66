import { type FormEvent, startTransition, useEffect, useRef, useState } from 'react'
import { wasNotReached } from '#app/offline/answers/answer.ts'
import type { ActivityView } from '../activity-view.ts'
import { type Reply, send, writtenIn } from './send.ts'
import { whenSaved } from './use-draft.ts'
import { keepForLater, useKeptAnswer } from './use-kept-answer.ts'

/** Why nothing was handed in although the form was sent. */
export type Undelivered = 'offline' | 'signed-out' | 'fault'

/** What is shown, and how what was last sent stands. */
type Shown = {
  view: ActivityView
  sending: boolean
  undelivered: Undelivered | null
  /** So many replies of the server have been shown. */
  replies: number
}

/**
 * Hands a form in, or takes a step in it, without leaving the page. Whatever happens on the way, what was typed
 * stays, and the form's key makes it safe to send again.
 */
export function useHandIn(opened: ActivityView) {
  const [shown, setShown] = useState<Shown>(() => begun(opened))
  const section = useRef<HTMLElement>(null)
  const isAwaited = useRef(false)
  const submit = useSubmit(shown, (change) => {
    isAwaited.current = true
    // A press is painted before anything is rendered anew for it.
    startTransition(() => setShown(change))
  })
  const { view, replies } = shown
  const kept = useKeptAnswer(view, (body) => {
    // Its reader is doing something else by now.
    isAwaited.current = false
    setShown((before) => ({ ...before, view: viewIn(body) ?? before.view }))
  })

  // While its author writes, what is asked may change under a form: it stays, and what was typed.
  useEffect(
    () => setShown((before) => ({ ...before, view: renewed(before.view, opened) })),
    [opened],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows each answer from the server
  useEffect(() => {
    if (isAwaited.current && replies > 0) focusReply(section.current)
  }, [replies, kept !== null])

  return { ...shown, kept, section, submit }
}

function begun(view: ActivityView): Shown {
  return { view, sending: false, undelivered: null, replies: 0 }
}

/** Sends the form once at a time, and tells what that changes in what is shown. */
function useSubmit({ view, replies }: Shown, tell: (change: (before: Shown) => Shown) => void) {
  const underWay = useRef(false)
  // What stands in the form before a reply is shown must not be sent again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reply ends what was under way
  useEffect(() => {
    underWay.current = false
  }, [replies])
  return async (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const [to = ''] = (submitter?.getAttribute('formaction') ?? view.action).split('#')
    if (to.endsWith('/files')) return
    event.preventDefault()
    if (underWay.current) return
    underWay.current = true
    const form = event.currentTarget
    tell((before) => ({ ...before, sending: true }))
    await whenSaved(form)
    const written = writtenIn(form, submitter)
    const reply = await send(`${to}.json`, form, { submitter })
    const isKept = mayWait(view, to) && wasNotReached(reply) && (await keepForLater(view, written))
    tell((before) => replied(before, reply, isKept))
  }
}

function replied(before: Shown, reply: Reply | undefined, isKept: boolean): Shown {
  const answered = viewIn(reply?.body)
  return {
    view: answered ?? before.view,
    sending: false,
    undelivered: answered || isKept ? null : reasonFor(reply?.status),
    replies: before.replies + 1,
  }
}

/** That something was not handed in comes before all that stands there from before. */
function focusReply(section: HTMLElement | null): void {
  const found =
    section?.querySelector<HTMLElement>('[data-focus="undelivered"]') ??
    section?.querySelector<HTMLElement>('.error-summary, [data-focus]')
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
