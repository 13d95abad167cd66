import { expect, test } from 'vitest'
import { rendered } from '#tests/support/render.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { SelectField, TextField } from './field.tsx'

test('label, description and message are wired to their control', () => {
  const html = rendered(
    <TextField id="due" label="Frist" description="Dag og måned" error="Skriv en dag" name="due" />,
  )
  expect(html).toContain('for="due"')
  expect(html).toMatch(/<input[^>]* id="due"/)
  expect(html).toContain('aria-describedby="due-description due-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toMatch(/id="due-error"[^>]*>Skriv en dag/)
  expect(html).toMatch(/id="due-description"[^>]*>Dag og måned/)
})

test('a field without a fault points at nothing and is not marked', () => {
  const html = rendered(<TextField id="due" label="Frist" />)
  expect(html).not.toMatch(/aria-describedby|aria-invalid/)
})

test('a list keeps what was chosen', () => {
  const options = [
    ['a', 'Alle'],
    ['b', 'Noen'],
  ] as const
  const html = rendered(<SelectField id="who" label="Hvem" options={options} defaultValue="b" />)
  expect(html).toMatch(/<option value="b" selected="">Noen/)
})

test('the summary links each fault to its field, and is silent when there is none', () => {
  const errors = [
    { field: 'email', message: 'Skriv e-postadressen din' },
    { field: 'password', message: 'Skriv passordet ditt' },
  ]
  const html = rendered(<ErrorSummary errors={errors} />)
  expect(html).toContain('<a href="#email">Skriv e-postadressen din</a>')
  expect(html).toContain('<a href="#password">Skriv passordet ditt</a>')
  expect(rendered(<ErrorSummary errors={[]} />)).toBe('')
})
