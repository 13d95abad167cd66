import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { ErrorPage } from './error-page.tsx'
import { Shell } from './shell.tsx'

const person = {
  name: 'Ingrid Marie Aasen',
  municipality: 'Rana',
  readsReports: false,
  administers: false,
  writesCourses: false,
}
const shell = (props: Partial<Parameters<typeof Shell>[0]>) =>
  rendered(
    <Shell person={null} path="/" here="/" {...props}>
      <p>Innhold</p>
    </Shell>,
  )

test('the skip link leads to the one main region', () => {
  const html = shell({})
  expect(html).toContain('href="#content"')
  expect(html.match(/<main[^>]* id="content"/g)).toHaveLength(1)
})

test('only who reads reports is shown the way to them', () => {
  expect(shell({ person })).not.toContain('href="/reports"')
  expect(shell({ person: { ...person, readsReports: true } })).toContain('href="/reports"')
})

test('only who writes courses is shown the way to the pages for authors', () => {
  expect(shell({ person })).not.toContain('href="/author"')
  expect(shell({ person: { ...person, writesCourses: true } })).toContain('href="/author"')
})

test('signing out is a form, and is offered only to who is signed in', () => {
  expect(shell({ person })).toContain('<form method="post" action="/sign-out">')
  expect(shell({})).not.toContain('/sign-out')
  expect(shell({})).toContain('href="/sign-in"')
})

test('the menu marks the page, and the part of the site that it belongs to', () => {
  expect(shell({ person, path: '/courses' })).toContain('href="/courses" aria-current="page"')
  expect(shell({ person, path: '/courses/k1' })).toContain('href="/courses" aria-current="true"')
  expect(shell({ person, path: '/courses/k1' })).toContain('<a href="/">')
})

test('changing the language comes back to the same address', () => {
  const html = shell({ here: '/courses?q=journal&mine=1' })
  expect(html).toContain('name="next" value="/courses?q=journal&amp;mine=1"')
  expect(html).toMatch(/name="locale"[^>]* value="nn"[^>]* lang="nn"/)
})

test('what may not be seen reads like what does not exist', () => {
  const page = (status: number) =>
    rendered(<ErrorPage status={status} signedIn={true} again="/admin" />)
  expect(page(403)).toBe(page(404))
})

test('a fault of ours has a reference, and nothing else has', () => {
  const page = (status: number) =>
    rendered(
      <ErrorPage status={status} reference="LEIA-7F3C" signedIn={false} again="/reports?a=b" />,
    )
  expect(page(500)).toContain('LEIA-7F3C')
  expect(page(503)).not.toContain('LEIA-7F3C')
  expect(page(503)).toContain('mye å gjøre')
  expect(page(500)).toContain('href="/reports?a=b"')
  expect(page(404)).not.toContain('href="/reports?a=b"')
  expect(page(404)).not.toContain('LEIA-7F3C')
  expect(page(413)).toContain('for stor')
  expect(page(429)).toContain('for mange')
})
