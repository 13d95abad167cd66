import { createStore, del, set, values } from 'idb-keyval'
import type { Answer } from './answer.ts'

const store = createStore('leia-answers-1', 'answers')

/** Answers on this device, of whoever gave them. */
export function answersHere(): Promise<Answer[]> {
  return values<Answer>(store)
}

export function putAnswer(answer: Answer): Promise<void> {
  return set(answer.attempt, answer, store)
}

export function removeAnswer(attempt: string): Promise<void> {
  return del(attempt, store)
}
