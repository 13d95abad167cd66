import { useText } from '#app/i18n/i18n.tsx'

/** Where a person stands at one mark of a lane. */
export type LaneState = 'done' | 'now' | 'ahead'

/** Progress through a course: a mark for each module. `label` says the same in words. */
export function Lane(props: { steps: LaneState[]; label: string; onDark?: boolean }) {
  const { steps, label, onDark } = props
  const words = useText('shell').laneStep
  return (
    <ol className={onDark ? 'lane lane--on-dark' : 'lane'} aria-label={label}>
      {steps.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the lane
        <li key={index} className="lane__step" data-state={state}>
          <span className="visually-hidden">{words[state](index + 1)}</span>
        </li>
      ))}
    </ol>
  )
}

/** The marks of a course where `done` modules are passed and the next one is where the person is. */
export function laneSteps(modules: number, done: number, started: boolean): LaneState[] {
  return Array.from({ length: modules }, (_, index) => {
    if (index < done) return 'done'
    return index === done && started ? 'now' : 'ahead'
  })
}
