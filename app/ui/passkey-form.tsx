import { type ReactNode, useContext } from 'react'
import { Nonce } from './nonce.ts'
import passkeyScript from './passkey.js?url&no-inline'

type Words = { needsScript: string; unsupported: string; failed: string }

/**
 * A form that the browser's passkey answers; `ask` is the address that tells what to sign. It says
 * that it needs JavaScript until the script has come, and its button must be disabled as long.
 */
export function PasskeyForm(props: {
  kind: 'make' | 'prove'
  ask: string
  words: Words
  children: ReactNode
}) {
  const { kind, ask, words, children } = props
  const { failed, unsupported } = words
  return (
    <form
      className="stack stack--loose"
      method="post"
      noValidate
      data-passkey={kind}
      data-ask={ask}
      data-failed={failed}
      data-unsupported={unsupported}
    >
      <input type="hidden" name="credential" value="" />
      {children}
      <p role="status" className="passkey__status">
        {words.needsScript}
      </p>
      <script type="module" src={passkeyScript} nonce={useContext(Nonce)} />
    </form>
  )
}
