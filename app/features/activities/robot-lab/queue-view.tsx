import { useText } from '#app/i18n/i18n.tsx'
import { ContentWords } from '#app/ui/in-language.tsx'
import type { RobotScene } from './scene.ts'

/** The visible queue as it comes to the robot, and the cases that the archive has. */
export function QueueView({ scene: { queue, choices, cases } }: { scene: RobotScene }) {
  const text = useText('robotLab')
  return (
    <details className="details robot-queue" open>
      <summary>{text.queue(queue.length)}</summary>
      <p>{text.queueHelp}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={text.queue(queue.length)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              {choices.fields.map(({ id, name }) => (
                <th key={id} scope="col">
                  <ContentWords>{name}</ContentWords>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {queue.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.id}</th>
                {choices.fields.map(({ id }) => (
                  <td key={id}>
                    <FieldValue value={item.fields[id]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="small muted">{text.cases(cases.join(', '))}</p>
    </details>
  )
}

/** Words are the lab's own; yes, no and what is missing are told in ours. */
export function FieldValue({ value }: { value: string | boolean | undefined }) {
  const text = useText('robotLab')
  const told = text.value(value)
  return typeof value === 'string' && value !== '' ? <ContentWords>{told}</ContentWords> : told
}
