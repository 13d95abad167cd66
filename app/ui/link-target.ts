import { createContext, useContext } from 'react'

/** Where a link opens: in a frame, around it when it leads elsewhere. Nothing on whole pages. */
export const LinkTarget = createContext<(href: string) => '_top' | undefined>(() => undefined)

/** The `target` of a link to an address. */
export function useTarget(href: string | undefined): '_top' | undefined {
  return useContext(LinkTarget)(href ?? '')
}
