import type { ModuleState } from '#app/features/authoring/course-state.ts'
import { Counts } from '#app/features/authoring/findings.tsx'
import {
  previewAddress,
  type Switches,
  switchesAsSearch,
} from '#app/features/authoring/preview-address.ts'
import type { ReleaseComparison } from '#app/features/authoring/release-comparison.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Tuck } from '#app/ui/tuck.tsx'
import { ReleasePanel } from './release-panel.tsx'

type Props = {
  course: { id: string; title: string }
  module: ModuleState
  isCompiled: boolean
  switches: Switches
  municipalities: { number: string; name: string }[]
  comparison: ReleaseComparison | null
}

/** A module in a frame as a learner sees it, under the switches that say for whom and how. */
export function PreviewPage(props: Props) {
  const { course, module, isCompiled, comparison } = props
  const text = useText('author')
  return (
    <div className="wrap preview">
      <Breadcrumbs
        trail={[
          { label: text.title, href: '/author' },
          { label: course.title, href: `/author/${course.id}` },
          { label: module.title },
        ]}
      />
      <h1 className="visually-hidden">{text.previewOf(module.title)}</h1>
      <Toolbar {...props} />
      {comparison && <ReleasePanel comparison={comparison} />}
      {isCompiled ? (
        <Frame {...props} />
      ) : (
        <Alert tone="warning" title={text.notCompiled}>
          <p>{text.notCompiledHelp}</p>
        </Alert>
      )}
    </div>
  )
}

function Toolbar({ course, module, switches, municipalities }: Props) {
  const text = useText('author')
  const chosen = municipalities.find(({ number }) => number === switches.municipality)
  const options = municipalities.map(({ number, name }) => [number, name] as const)
  return (
    <form className="preview__bar" method="get" aria-label={text.preview}>
      <Tuck summary={text.howShown(chosen?.name ?? '')} className="preview__switches">
        <SelectField
          id="municipality"
          name="municipality"
          label={text.municipality}
          defaultValue={switches.municipality}
          options={options}
        />
        <Switch name="key" label={text.showKey} isOn={switches.key} />
        <Switch name="phone" label={text.phoneWidth} isOn={switches.phone} />
        <Switch name="plain" label={text.withoutScript} isOn={switches.plain} />
        <Switch name="released" label={text.besideReleased} isOn={switches.released} />
        <Button>{text.show}</Button>
      </Tuck>
      <a className="preview__counts" href={`/author/${course.id}#diagnostics`}>
        {module.errors + module.warnings > 0 ? <Counts {...module} /> : text.noErrors}
      </a>
    </form>
  )
}

function Switch({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label className="check">
      <input type="checkbox" name={name} value="1" defaultChecked={isOn} />
      {label}
    </label>
  )
}

/** Scripts are kept out by the frame; forms and our own cookies are let through. */
const WITHOUT_SCRIPTS = 'allow-forms allow-same-origin allow-top-navigation-by-user-activation'

function Frame({ course, module, switches }: Props) {
  const text = useText('author')
  const address = `${previewAddress(`${course.id}/${module.slug}`)}/page`
  return (
    <>
      <iframe
        className="preview__frame"
        data-phone={switches.phone || undefined}
        src={`${address}${switchesAsSearch(switches)}`}
        title={text.learnerPage}
        sandbox={switches.plain ? WITHOUT_SCRIPTS : undefined}
      />
      <p className="caption">{text.notStored}</p>
    </>
  )
}
