import { expect, it } from 'vitest'
import { moduleContext } from '#tests/factories/content.ts'
import { compileModule } from './compile-module.ts'
import { evaluated } from './evaluated.ts'

it.each([
  ['a rule', '---\n\nTekst om arkiv.', '<hr/><p>Tekst om arkiv.</p>'],
  ['text like a rule', '---n i\\%nnsyn', '<p>---n i%nnsyn</p>'],
  ['what is no YAML', '---\n"g å ved$romsø\n\n---', '<hr/><p>&quot;g å ved$romsø</p><hr/>'],
  ['code in the place of front matter', '---js\nglobalThis.ran = true\n\n---', undefined],
])('a text that begins with %s is text, with and without the bundler', async (_, text, html) => {
  const bundled = await compileModule(text, moduleContext(), { render: true })
  expect(bundled.segments).toEqual([
    { kind: 'prose', html: html ?? expect.stringContaining('globalThis.ran') },
  ])
  expect(await compileModule(text, moduleContext(), { render: true, bundle: evaluated })).toEqual(
    bundled,
  )
  expect(globalThis).not.toHaveProperty('ran')
})
