import { type Edit, said } from './change.ts'
import type { ComparedModule } from './compared.ts'

/** A wrong key is mended with an erratum: no pass is lost by it. */
export function excused(edit: Edit, address: string, into: ComparedModule): Edit {
  const isMended = freshErrata(into).some(({ question }) => names(question, address))
  if (edit.code !== 'RV-01' || !isMended) return edit
  const words = said(`rettet ${edit.said.nb}`, `mended ${edit.said.en}`)
  return { ...edit, kind: 'editorial', code: null, said: words }
}

/** Whether a name is an address, or the last parts of it. */
export function names(name: string, address: string): boolean {
  return name !== '' && `/${address}`.endsWith(`/${name}`)
}

/** Those that were not released before. */
export function freshErrata({ module, released }: Pick<ComparedModule, 'module' | 'released'>) {
  const before = new Set(
    (released?.errata ?? []).map((one) => JSON.stringify([one.question, one.date, one.note])),
  )
  return module.errata.filter(
    (one) => !before.has(JSON.stringify([one.question, one.date, one.note])),
  )
}
