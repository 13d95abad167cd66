import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterVisit, type Holder } from './holder.ts'

const seen = (reader: string) => ({ reader, locale: 'nb' })

it('forgets the pages of one when another is here, and only then', () => {
  const ida = afterVisit(undefined, seen('ida'))
  expect(ida).toEqual({ holder: { reader: 'ida', isHere: true, locale: 'nb' }, forget: false })
  expect(afterVisit(ida.holder, seen('ida')).forget).toBe(false)
  expect(afterVisit(ida.holder, seen('odd'))).toMatchObject({
    forget: true,
    holder: { reader: 'odd', isHere: true },
  })
})

it('lets the pages wait, unread, while nobody is signed in', () => {
  const ida = afterVisit(undefined, seen('ida')).holder
  const nobody = afterVisit(ida, seen('none'))
  expect(nobody).toMatchObject({ forget: false, holder: { reader: 'ida', isHere: false } })
  expect(afterVisit(nobody.holder, seen('ida'))).toMatchObject({
    forget: false,
    holder: { isHere: true },
  })
  expect(afterVisit(nobody.holder, seen('odd')).forget).toBe(true)
})

it('never shows a page to anyone but whom it was made for, whoever comes in which order', () => {
  const visits = fc.array(fc.constantFrom('ida', 'odd', 'eva', 'none'), { maxLength: 30 })
  fc.assert(
    fc.property(visits, (readers) => {
      let holder: Holder | undefined
      let pagesOf = new Set<string>()
      for (const reader of readers) {
        const after = afterVisit(holder, seen(reader))
        holder = after.holder
        if (after.forget) pagesOf = new Set()
        if (holder?.isHere) pagesOf.add(reader)
        // What could be read now without a network.
        if (holder?.isHere) expect([...pagesOf]).toEqual([reader])
      }
    }),
  )
})
