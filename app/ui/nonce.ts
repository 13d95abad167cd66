import { createContext } from 'react'

/** The nonce of this answer's content security policy; known while the server renders. */
export const Nonce = createContext<string | undefined>(undefined)
