import { expect, it } from 'vitest'
import { withLateScripts } from './late-scripts.ts'

const PAGE = `<body><main></main><link rel="modulepreload" href="/a.js"/><script nonce="n">window.x = 1</script><script nonce="n" type="module" async="">import "/a.js"</script></body>`

it('asks for no script before one is needed, and keeps what it hands over', () => {
  const page = withLateScripts(PAGE, 'n')
  expect(page).not.toContain('type="module"')
  expect(page).not.toContain('rel="modulepreload"')
  expect(page).toContain('<script nonce="n">window.x = 1</script>')
  expect(page).toContain('<script nonce="n" type="late">import "/a.js"</script>')
})

it('lets the policy know what it adds', () => {
  const added = withLateScripts(PAGE, 'n').match(/<script nonce="n">/g)
  expect(added).toHaveLength(2)
})
