/** How a page stands with the network. */
export type Connection =
  | { kind: 'fine' }
  /** It is on the screen, and the network is gone. */
  | { kind: 'offline'; isLab: boolean }
  /** It is a copy from before; `isOffline` tells a gone network from a server that does not answer. */
  | { kind: 'kept'; at: number; isOffline: boolean }
  /** The network is back; `isCopy` when what is on the screen is still from before. */
  | { kind: 'back'; isCopy: boolean }

type Facts = {
  /** When the page was kept, if it is a copy. */
  keptAt: number | null
  /** It stands where another page was asked for, and says so itself. */
  isFallback: boolean
  isLab: boolean
  isOnline: boolean
  /** The network came back while the page was open. */
  isBack: boolean
}

/** What the page says of its connection. */
export function connectionOf(facts: Facts): Connection {
  const { keptAt, isFallback, isLab, isOnline, isBack } = facts
  if (isBack) return { kind: 'back', isCopy: keptAt !== null || isFallback }
  if (isFallback) return { kind: 'fine' }
  if (keptAt !== null) return { kind: 'kept', at: keptAt, isOffline: !isOnline }
  return isOnline ? { kind: 'fine' } : { kind: 'offline', isLab }
}
