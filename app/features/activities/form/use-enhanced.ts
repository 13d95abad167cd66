import { useEffect, useState } from 'react'

/** False while the server renders and until JavaScript runs, so that both render the same. */
export function useEnhanced(): boolean {
  const [enhanced, setEnhanced] = useState(false)
  useEffect(() => setEnhanced(true), [])
  return enhanced
}
