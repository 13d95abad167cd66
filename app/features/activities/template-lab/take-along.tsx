import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon.tsx'
import { fileWord } from '#app/ui/icons/paths.ts'
import type { ActivityView } from '../activity-view.ts'

/** A Word file, made of what stands in the form. */
export function TakeAlong(props: { view: ActivityView; file: string; children: ReactNode }) {
  const { view, file, children } = props
  return (
    <button
      type="submit"
      name="file"
      value={file}
      formAction={`/activities/${view.slug}/files`}
      formNoValidate
      className="ds-button"
      data-variant="secondary"
    >
      <Icon of={fileWord} />
      {children}
    </button>
  )
}
