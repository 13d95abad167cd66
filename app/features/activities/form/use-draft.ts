import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ActivityView } from '../activity-view.ts'
import { type Reply, send } from './send.ts'

/** How work in progress stands with the server. */
export type DraftState =
  | { kind: 'none' }
  | { kind: 'saved'; savedAt: number }
  | { kind: 'not-saved'; reason: 'offline' | 'signed-out' | 'stale' | 'superseded' | 'fault' }

const PAUSE_MS = 1000

const underWay = new WeakMap<HTMLFormElement, Promise<void>>()

/** Resolves when no save of a form is under way: what is sent then builds on the newest step. */
export async function whenSaved(form: HTMLFormElement): Promise<void> {
  await underWay.get(form)
}

/**
 * Saves a form a second after each change, one save at a time; at once when the page is left, and
 * again when the network returns. Gives how that stands, and the step that the next save builds on.
 */
export function useDraft(form: RefObject<HTMLFormElement>, view: ActivityView) {
  const [draft, setDraft] = useState(() => opened(view))
  const { slug, attempt, result, isStored } = view
  useEffect(() => setDraft(opened(view)), [view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt has a new form to listen to
  useEffect(() => {
    if (!form.current || result || !isStored) return undefined
    const tell = (reply: Reply | undefined) => setDraft((before) => after(before, reply))
    return keepSaving(form.current, `/activities/${slug}/drafts`, tell)
  }, [slug, attempt, result])
  return draft
}

type Draft = { state: DraftState; step: number }

function opened({ savedAt, step }: ActivityView): Draft {
  return { state: savedAt ? { kind: 'saved', savedAt } : { kind: 'none' }, step }
}

/** Gives a function that stops it. */
function keepSaving(
  form: HTMLFormElement,
  address: string,
  tell: (reply: Reply | undefined) => void,
) {
  const pause = new Pause()
  const stopped = new AbortController()
  let saving = false

  const saveOnce = async () => {
    const reply = await send(address, form, { keepalive: true })
    saving = false
    if (stopped.signal.aborted) return
    // Whoever waits for this reads the new step from the form.
    flushSync(() => tell(reply))
    if (pause.isWaiting) later()
  }
  const save = () => {
    if (saving) return
    pause.end()
    saving = true
    underWay.set(form, saveOnce())
  }
  const later = () => pause.begin(save)
  const atOnce = () => {
    if (pause.isWaiting && document.visibilityState === 'hidden') save()
  }
  const { signal } = stopped
  signal.addEventListener('abort', () => pause.end())
  form.addEventListener('input', later, { signal })
  form.addEventListener('submit', () => pause.end(), { signal })
  window.addEventListener('online', later, { signal })
  document.addEventListener('visibilitychange', atOnce, { signal })
  if (isTouched(form)) later()
  return () => stopped.abort()
}

/** Whether something was changed before anyone listened: scripts come late. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement)
      return control.selectedIndex !== Math.max(0, defaultIndex(control))
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
    return control.checked !== control.defaultChecked || control.value !== control.defaultValue
  })
}

function defaultIndex({ options }: HTMLSelectElement): number {
  return [...options].findIndex(({ defaultSelected }) => defaultSelected)
}

/** A pause that begins anew with each change. */
class Pause {
  isWaiting = false
  #timer: number | undefined

  begin(then: () => void): void {
    this.end()
    this.isWaiting = true
    this.#timer = window.setTimeout(then, PAUSE_MS)
  }

  end(): void {
    this.isWaiting = false
    clearTimeout(this.#timer)
  }
}

function after({ step }: Draft, reply: Reply | undefined): Draft {
  return savedIn(reply) ?? { state: { kind: 'not-saved', reason: refusal(reply) }, step }
}

function savedIn(reply: Reply | undefined): Draft | undefined {
  if (reply?.status !== 200) return undefined
  const { step, savedAt } = Object(reply.body) as { step?: number; savedAt?: number }
  return step && savedAt ? { state: { kind: 'saved', savedAt }, step } : undefined
}

function refusal(reply: Reply | undefined) {
  if (!reply) return 'offline'
  if (reply.status === 401) return 'signed-out'
  const { reason } = Object(reply.body) as { reason?: string }
  return reason === 'stale' || reason === 'superseded' ? reason : 'fault'
}
