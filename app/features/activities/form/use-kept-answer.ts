import { useEffect, useRef, useState } from 'react'
import type { Answer } from '#app/offline/answers/answer.ts'
import { hearAnswers, keepAnswer } from '#app/offline/answers/bridge.ts'
import type { ActivityView } from '../activity-view.ts'
import type { Fields } from '../attempt.ts'

/** An answer that waits on the device, and whether it is on its way. */
export type KeptAnswer = { answer: Answer; sending: boolean }

/**
 * The answer to this form that waits on the device, if there is one; `replied` hears what the server
 * says of it when it has been handed in.
 */
export function useKeptAnswer(
  view: ActivityView,
  replied: (body: unknown) => void,
): KeptAnswer | null {
  const [kept, setKept] = useState<KeptAnswer | null>(null)
  const heard = useRef<object | null>(null)
  const { slug, number, person } = view
  // biome-ignore lint/correctness/useExhaustiveDependencies: what hears is made anew with each rendering
  useEffect(
    () =>
      hearAnswers(({ answers, sending, reply }) => {
        const isOwn = (answer: Answer) =>
          answer.activity === slug && answer.number === number && answer.person === person
        const answer = answers.find((each) => isOwn(each) && each.state.kind === 'waiting')
        setKept(answer ? { answer, sending: answer.attempt === sending } : null)
        // It comes with each telling.
        if (!reply || reply === heard.current || !isOwn(reply.answer)) return
        heard.current = reply
        replied(reply.body)
      }),
    [slug, number, person],
  )
  return kept
}

/** Keeps a form that could not be handed in, for later. Gives false when that can't be. */
export function keepForLater(
  { slug, attempt, number, person, action, reading }: ActivityView,
  form: URLSearchParams,
): Promise<boolean> {
  return keepAnswer({
    attempt,
    person,
    activity: slug,
    number,
    title: document.title.replace(/ – Leia$/, ''),
    address: `${action}.json`,
    reading,
    body: form.toString(),
    givenAt: Date.now(),
    state: { kind: 'waiting', for: 'network' },
  })
}

/** What was answered, out of a form that waits. */
export function fieldsIn({ body }: Answer): Fields {
  const form = new URLSearchParams(body)
  return Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]))
}
