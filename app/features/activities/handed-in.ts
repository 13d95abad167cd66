import { createContext, useContext, useEffect } from 'react'
import type { ActivityView } from './activity-view.ts'

/** What a page does when an answer was handed in without leaving it: its reader may have come further. */
export const HandedIn = createContext<() => void>(() => {})

/** Tells the page of each result that came while it was open. */
export function useHandedIn(opened: ActivityView, { result }: ActivityView): void {
  const tell = useContext(HandedIn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only of results, each once
  useEffect(() => {
    if (result && result !== opened.result) tell()
  }, [result])
}
