import type { GuideComponent } from '#app/features/authoring/guide.server.ts'
import { useText } from '#app/i18n/i18n.tsx'

/** The props of a component and of its parts: a table each. */
export function PropsOf({ components }: { components: GuideComponent[] }) {
  const [whole, ...parts] = components
  if (!whole) return null
  return (
    <div className="panel__body">
      <PropTable component={whole} />
      {parts.map((part) => (
        <details key={part.name} className="guide__part">
          <summary>
            <code>{`<${part.name}>`}</code> {part.doc}
          </summary>
          <PropTable component={part} />
        </details>
      ))}
    </div>
  )
}

function PropTable({ component: { name, props } }: { component: GuideComponent }) {
  const { guide: text } = useText('author')
  if (props.length === 0) return <p className="muted">{text.noProps}</p>
  return (
    <table className="guide__props" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{text.prop}</th>
          <th scope="col">{text.expected}</th>
        </tr>
      </thead>
      <tbody>
        {props.map((prop) => (
          <tr key={prop.name}>
            <th scope="row">
              <code>{prop.name}</code>
            </th>
            <td>
              {prop.expected}
              {prop.required && <b> · {text.required}</b>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
