import { type RefObject, useEffect, useState } from 'react'
import type { ActivityView } from '../activity-view.ts'
import { type Reply, send } from './send.ts'

/** How work in progress stands with the server. */
export type DraftState =
  | { kind: 'none' }
  | { kind: 'saved'; savedAt: number }
  | { kind: 'not-saved'; reason: 'offline' | 'signed-out' | 'stale' | 'superseded' | 'fault' }

const PAUSE_MS = 1000

/** Saves a form a second after each change, one save at a time, and again when the network returns. */
export function useDraft(form: RefObject<HTMLFormElement>, view: ActivityView) {
  const opened: DraftState = view.savedAt
    ? { kind: 'saved', savedAt: view.savedAt }
    : { kind: 'none' }
  const [state, setState] = useState<DraftState>(opened)
  const { slug, attempt, result, isStored } = view
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt has a new form to listen to
  useEffect(() => {
    if (!form.current || result || !isStored) return undefined
    return keepSaving(form.current, `/activities/${slug}/drafts`, setState)
  }, [slug, attempt, result])
  return state
}

/** Gives a function that stops it. */
function keepSaving(form: HTMLFormElement, address: string, tell: (state: DraftState) => void) {
  let timer: number | undefined
  let saving = false
  let stopped = false
  let waiting = false

  const save = async () => {
    if (saving || stopped) return
    waiting = false
    saving = true
    const reply = await send(address, form)
    saving = false
    if (stopped) return
    tell(stateAfter(reply, form))
    if (waiting) later()
  }
  const later = () => {
    waiting = true
    clearTimeout(timer)
    timer = window.setTimeout(save, PAUSE_MS)
  }
  const stop = () => {
    stopped = true
    clearTimeout(timer)
  }
  form.addEventListener('input', later)
  form.addEventListener('submit', () => clearTimeout(timer))
  window.addEventListener('online', later)
  return () => {
    stop()
    form.removeEventListener('input', later)
    window.removeEventListener('online', later)
  }
}

function stateAfter(reply: Reply | undefined, form: HTMLFormElement): DraftState {
  if (!reply) return { kind: 'not-saved', reason: 'offline' }
  const body = Object(reply.body) as { step?: number; savedAt?: number; reason?: string }
  if (reply.status === 200 && body.step && body.savedAt) {
    const step = form.elements.namedItem('step')
    if (step instanceof HTMLInputElement) step.value = String(body.step)
    return { kind: 'saved', savedAt: body.savedAt }
  }
  if (reply.status === 401) return { kind: 'not-saved', reason: 'signed-out' }
  const known = body.reason === 'stale' || body.reason === 'superseded' ? body.reason : 'fault'
  return { kind: 'not-saved', reason: known }
}
