import type { MouseEvent } from 'react'
import { targetInFrame } from '#app/features/authoring/preview-address.ts'
import { ModulePage } from '#app/features/learning/module-page.tsx'
import type { ModuleView, PartView } from '#app/features/learning/module-view.ts'
import { LinkTarget } from '#app/ui/link-target.ts'
import { Prose } from '#app/ui/prose.tsx'

/** A module in a preview's frame: the learner's own page, with the keys that were asked for. */
export function PreviewedModule({ module, keyed }: { module: ModuleView; keyed: string[] }) {
  const after = (part: PartView) => {
    const id = part.kind === 'activity' ? part.view.asked.id : undefined
    return id && keyed.includes(id) && <Prose id={id} className="answer-key__place" />
  }
  return (
    <LinkTarget.Provider value={targetInFrame}>
      <div onClickCapture={leaveFrame}>
        <ModulePage {...module} after={after} />
      </div>
    </LinkTarget.Provider>
  )
}

/** A link opens around the frame: another module with its toolbar, other pages as they are. */
function leaveFrame({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.pathname === location.pathname) return
  link.pathname = link.pathname.replace(/(\/preview\/[^/]+)\/page$/, '$1')
  link.target = '_top'
}
