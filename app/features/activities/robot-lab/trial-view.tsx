import type { ReactNode } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import {
  checkmarkCircle,
  exclamationmarkTriangle,
  hourglass,
  informationSquare,
  personPencil,
  xMarkOctagon,
} from '#app/ui/icons/paths.ts'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { ActivityView } from '../activity-view.ts'
import { StepButton } from '../form/step-button.tsx'
import { lookName } from './fields.ts'
import type { RobotScene } from './scene.ts'
import { TraceView } from './trace-view.tsx'
import type { Standing, Trial, TrialRun } from './trial.ts'

type Props = { scene: RobotScene; view: ActivityView; trial: Trial }

/** How the visible queue went: what happened, never whether it is right. */
export function TrialView({ scene, view, trial }: Props) {
  const run = trial.runs[trial.look.run] as TrialRun
  return (
    <>
      <Observed scene={scene} trial={trial} />
      <Queue scene={scene} view={view} trial={trial} />
      <TraceView scene={scene} view={view} trial={trial} />
      <div className="robot-lab__pair">
        <Manual run={run} />
        <Log run={run} />
      </div>
    </>
  )
}

function Observed({ scene, trial }: Omit<Props, 'view'>) {
  const text = useText('robotLab')
  const [{ standings, manual, log, stop }] = trial.runs as [TrialRun]
  const done = standings.filter((one) => one === 'journalled' || one === 'repeated').length
  const left = standings.length - done - manual.length
  return (
    <section className="panel" aria-labelledby="robot-trial">
      <h2
        id="robot-trial"
        className="panel__title"
        tabIndex={-1}
        data-focus={scene.did === 'tried' || undefined}
      >
        {text.trial}
      </h2>
      <ul className="robot-facts panel__body">
        <Fact icon={informationSquare}>{text.counted.journalled(done, standings.length)}</Fact>
        <Fact icon={informationSquare}>{text.counted.manual(manual.length)}</Fact>
        {left > 0 && <Fact icon={informationSquare}>{text.counted.left(left)}</Fact>}
        <Fact icon={informationSquare}>{text.counted.log(log.length)}</Fact>
        {stop && (
          <Fact icon={xMarkOctagon} tone="danger">
            {text.stopped(stop.item)}. {text.stops[stop.why]}
          </Fact>
        )}
        {trial.isRepeatable ? (
          <Fact icon={checkmarkCircle} tone="success">
            {text.repeatable}
          </Fact>
        ) : (
          <Fact icon={exclamationmarkTriangle} tone="warning">
            {text.notRepeatableTrial}
          </Fact>
        )}
      </ul>
    </section>
  )
}

/** A line with a picture of what kind it is. */
export function Fact(props: { icon: string; tone?: string; children: ReactNode }) {
  const { icon, tone = 'neutral', children } = props
  return (
    <li data-color={tone}>
      <Icon of={icon} size="small" />
      <span>{children}</span>
    </li>
  )
}

/** The picture of what became of an item. */
export const STANDING_ICONS: Record<Standing, string> = {
  journalled: checkmarkCircle,
  manual: personPencil,
  stopped: xMarkOctagon,
  repeated: exclamationmarkTriangle,
  open: exclamationmarkTriangle,
  nothing: exclamationmarkTriangle,
  'not-reached': hourglass,
}

function Queue({ scene, view, trial: { look, runs } }: Props) {
  const text = useText('robotLab')
  const { standings } = runs[look.run] as TrialRun
  return (
    <section className="panel" aria-labelledby="robot-items">
      <div className="panel__title row">
        <h2 id="robot-items">{text.itemsAfter(look.run)}</h2>
        <fieldset className="segments">
          <legend className="visually-hidden">{text.runs}</legend>
          {runs.map((_, run) => (
            <StepButton
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs are the first and the second
              key={run}
              view={view}
              value={lookName({ ...look, run, row: 0 })}
              lookAt="robot-items"
              aria-pressed={run === look.run}
            >
              {text.run(run)}
            </StepButton>
          ))}
        </fieldset>
      </div>
      <div className="panel__body">
        <ul className="robot-tiles">
          {scene.queue.map(({ id }, item) => (
            <li key={id}>
              <StepButton
                view={view}
                value={lookName({ run: look.run, item, row: 0 })}
                lookAt="robot-trace"
                className="robot-tile"
                data-standing={standings[item]}
                aria-current={item === look.item ? 'true' : undefined}
              >
                <Icon of={STANDING_ICONS[standings[item] ?? 'nothing']} />
                <b>{id}</b>
                <span>{text.standings[standings[item] ?? 'nothing']}</span>
              </StepButton>
            </li>
          ))}
        </ul>
        <p className="robot-tiles__legend small muted">{text.shownBelow}</p>
      </div>
    </section>
  )
}

function Manual({ run: { manual } }: { run: TrialRun }) {
  const text = useText('robotLab')
  return (
    <section className="panel" aria-labelledby="robot-manual">
      <div className="panel__title row">
        <h2 id="robot-manual">{text.manualQueue}</h2>
        <span className="robot-count">{manual.length}</span>
      </div>
      {manual.length === 0 && <p className="panel__body muted">{text.manualEmpty}</p>}
      <ul className="robot-lines panel__body" hidden={manual.length === 0}>
        {manual.map(({ item, reason }) => (
          <li key={item}>
            <b>{item}</b>
            <span className="small muted">
              <ContentWords>{reason}</ContentWords>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Log({ run: { log } }: { run: TrialRun }) {
  const text = useText('robotLab')
  return (
    <section className="panel" aria-labelledby="robot-log">
      <div className="panel__title row">
        <h2 id="robot-log">{text.log}</h2>
        <span className="robot-count">{log.length}</span>
      </div>
      {log.length === 0 && <p className="panel__body muted">{text.logEmpty}</p>}
      <ol className="robot-lines panel__body" hidden={log.length === 0}>
        {log.map(({ item, line }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may come again, and the list never changes
          <li key={n}>
            <b>{item}</b>
            <span className="small robot-code">{line}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
