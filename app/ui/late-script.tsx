import { useContext } from 'react'
import { Nonce } from './nonce.ts'

/** How long a page is left in peace first. */
const SETTLED_MS = 2500

/**
 * Loads a script when the page has settled: what it does can wait, but for a page without a network.
 * Where it does not come because the network has just gone, it does when that is back.
 */
export function LateScript({ src }: { src: string }) {
  const code = `{const go=()=>import(${JSON.stringify(src)}).catch(()=>addEventListener("online",go,{once:true}));navigator.onLine&&!document.documentElement.matches("[data-kept-at],[data-fallback]")?addEventListener("load",()=>setTimeout(go,${SETTLED_MS})):go()}`
  return (
    <script
      nonce={useContext(Nonce)}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: code }}
    />
  )
}
