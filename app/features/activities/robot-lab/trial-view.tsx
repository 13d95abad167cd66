import { useText } from '#app/i18n/i18n.tsx'
import type { Numbered } from './number.ts'
import type { ToldRow } from './review.ts'

/** What the robot did, one row an operation, with the journal after it. */
export function Trial({ rows, steps }: { rows: ToldRow[]; steps: Numbered[] }) {
  const text = useText('robotLab')
  const names = new Map(steps.map(({ number, step }) => [number, text.step(step)]))
  return (
    <section className="panel" aria-labelledby="robot-trial">
      <h2 id="robot-trial" className="panel__title">
        {text.trial}
      </h2>
      <div className="panel__body stack">
        {rows.length === 0 && <p>{text.trialEmpty}</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="scroll" tabIndex={0} aria-label={text.trial}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{text.item}</th>
                <th scope="col">{text.stepColumn}</th>
                <th scope="col">{text.resultColumn}</th>
                <th scope="col">{text.journalColumn}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step may come again, and the list never changes
                <tr key={n}>
                  <th scope="row">{row.item}</th>
                  <td>
                    {row.step} {names.get(row.step)}
                  </td>
                  <td>{row.line ?? text.results[row.result]}</td>
                  <td>
                    <ul>
                      {row.journal.map((post) => (
                        <li key={`${post.inCase}-${post.number}`}>{text.post(post)}</li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </section>
  )
}
