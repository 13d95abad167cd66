import type { ModuleState } from '#app/features/authoring/course-state.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import {
  checkmarkCircle,
  chevronRight,
  exclamationmarkTriangle,
  xMarkOctagon,
} from '#app/ui/icons/paths.ts'

const LOOKS = {
  ok: { icon: checkmarkCircle, tone: 'success' },
  warning: { icon: exclamationmarkTriangle, tone: 'warning' },
  error: { icon: xMarkOctagon, tone: 'danger' },
} as const

/** The modules in order, how each stands, and the way to see it as a learner does. */
export function ModulesPanel({ course, modules }: { course: string; modules: ModuleState[] }) {
  const text = useText('author')
  return (
    <section className="panel" aria-labelledby="modules">
      <div className="panel__head">
        <h2 className="heading-4" id="modules">
          {text.moduleList}
        </h2>
      </div>
      {modules.length === 0 && <p className="panel__body muted">{text.noModules}</p>}
      <ol className="plain-list">
        {modules.map((module, index) => (
          <li key={module.slug}>
            <a className="module-row" href={`/author/${course}/preview/${module.slug}`}>
              <State module={module} />
              <span>
                <span className="visually-hidden">{text.preview}: </span>
                {index + 1} {module.title}
                <small>{text.revision(module.revision)}</small>
              </span>
              <Icon of={chevronRight} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function State({ module }: { module: ModuleState }) {
  const text = useText('author')
  const state = module.errors > 0 ? 'error' : module.warnings > 0 ? 'warning' : 'ok'
  return (
    <span className="finding__icon" data-color={LOOKS[state].tone}>
      <Icon of={LOOKS[state].icon} />
      <span className="visually-hidden">{text.moduleState[state]}</span>
    </span>
  )
}
