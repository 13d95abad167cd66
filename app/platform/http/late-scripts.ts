const MODULE = /<script([^>]*) type="module" async="">/g
const PRELOAD = /<link rel="modulepreload"/g

/**
 * Runs in the page. Scripts come when an activity is less than a screen away, or used: whoever reads pays for
 * none. The nonce that the policy asks for can be read by scripts that it lets run.
 */
const COME = `(() => {
const code = document.querySelector('script[type=late]')
let come = () => {
  come = () => {}
  for (const link of document.querySelectorAll('link[rel=late]')) link.rel = 'modulepreload'
  const script = document.createElement('script')
  Object.assign(script, { type: 'module', nonce: code.nonce, text: code.text })
  document.body.append(script)
}
const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && come(), { rootMargin: '100%' })
for (const form of document.querySelectorAll('form[action^="/activities/"]')) {
  near.observe(form)
  for (const use of ['focusin', 'input']) form.addEventListener(use, () => setTimeout(() => come()), { once: true })
}
})()`

/** A page whose scripts wait until they are needed. What they then hydrate is the same document. */
export function withLateScripts(html: string, nonce: string): string {
  return html
    .replace(MODULE, '<script$1 type="late">')
    .replace(PRELOAD, '<link rel="late"')
    .replace('</body>', () => `<script nonce="${nonce}">${COME}</script></body>`)
}
