import { type RefObject, useEffect, useState } from 'react'
import type { Fields } from '../attempt.ts'

/**
 * Whether JavaScript runs, and what stands in a form. False while the server renders, so that both
 * render the same; scripts come late, and whoever answered before them has answered.
 */
export function useTakenOver(form: RefObject<HTMLFormElement>, served: Fields) {
  const [taken, setTaken] = useState<{ over: Fields; fields: Fields } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is served later knows what was answered
  useEffect(() => {
    const written = form.current ? fieldsOf(new FormData(form.current)) : {}
    setTaken({ over: served, fields: { ...served, ...written } })
  }, [])
  const fields = taken?.over === served ? taken.fields : served
  return { enhanced: taken !== null, fields }
}

function fieldsOf(written: FormData): Fields {
  const texts = (name: string) => written.getAll(name).filter((value) => typeof value === 'string')
  return Object.fromEntries([...written.keys()].map((name) => [name, texts(name)]))
}
