import { useEffect } from 'react'
import type { ActivityView } from '../activity-view.ts'

/**
 * Fetches the page anew when Back or Forward has brought up a form that has been handed in since:
 * browsers keep pages as they were, and the answer would look lost.
 */
export function useLatest({ slug, person, number, result, isStored }: ActivityView): void {
  const isHandedIn = result !== null
  useEffect(() => {
    if (!isStored) return undefined
    const key = `handed-in ${person} ${slug}`
    const latest = () => Number(sessionStorage.getItem(key))
    if (isHandedIn) sessionStorage.setItem(key, `${Math.max(number, latest())}`)
    const look = () => {
      if (!isHandedIn && number <= latest()) fetchAnew()
    }
    const shown = ({ persisted }: PageTransitionEvent) => persisted && look()
    if (isFromHistory()) look()
    window.addEventListener('pageshow', shown)
    return () => window.removeEventListener('pageshow', shown)
  }, [slug, person, number, isHandedIn, isStored])
}

/** Where a new attempt was asked for, the one that was handed in is what to see. */
function fetchAnew(): void {
  const { pathname, search, hash } = location
  if (search.includes('again=')) location.replace(pathname + hash)
  else location.reload()
}

/** Never so after a reload: what then is shown is what there is. */
function isFromHistory(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'back_forward'
}
