import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { download } from '#app/ui/icons/paths.ts'
import type { ActivityView } from '../activity-view.ts'

const FILES = ['robot.robot', 'sakarkiv.resource'] as const

/** The robot as files to take along; what stands in the form is what they hold. */
export function Files({ view }: { view: ActivityView }) {
  const text = useText('robotLab')
  return (
    <section className="panel no-print" aria-labelledby="robot-files">
      <h2 id="robot-files" className="panel__title">
        {text.takeHome}
      </h2>
      <div className="panel__body stack">
        <p>{text.takeHomeHelp}</p>
        <div className="row">
          {FILES.map((name) => (
            <button
              key={name}
              type="submit"
              name="file"
              value={name}
              formAction={`/activities/${view.slug}/files`}
              formNoValidate
              className="ds-button"
              data-variant="secondary"
            >
              <Icon of={download} />
              {text.files[name]}
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}
