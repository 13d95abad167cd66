import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowDown, arrowUp } from '#app/ui/icons/paths.ts'
import type { Fields } from '../attempt.ts'
import type { Option } from '../quiz.ts'
import { type Ask, controlId, invalidity, type OrderingQuestion } from './ask.ts'
import { partField } from './fields.ts'
import { Inline } from './markup.tsx'
import { textOf } from './text-of.ts'

/** Things to put in order: a list of places for each, or with JavaScript buttons that move them. */
export function Ordering(ask: Ask<OrderingQuestion>) {
  if (ask.review) return <Given {...ask} />
  return ask.enhanced ? <Movable {...ask} /> : <Placed {...ask} />
}

function Given({ question, fields, legendId }: Ask<OrderingQuestion>) {
  return (
    <ol className="ordering" aria-labelledby={legendId}>
      {inOrder(question, fields).map(({ id, label }) => (
        <li key={id} className="ordering__item">
          <Inline html={label} />
        </li>
      ))}
    </ol>
  )
}

function Placed(ask: Ask<OrderingQuestion>) {
  const { question, scope, fields, legendId } = ask
  const text = useText('quiz')
  return (
    <ol className="ordering" aria-labelledby={legendId}>
      {question.items.map(({ id, label }, index) => {
        const field = partField(question.id, id)
        return (
          <li key={id} className="ordering__item">
            <Inline html={label} />
            <select
              id={controlId(scope, field)}
              name={field}
              aria-label={text.place(textOf(label))}
              defaultValue={fields[field]?.[0] ?? index + 1}
              {...invalidity(ask, field)}
            >
              {question.items.map((item, place) => (
                <option key={item.id} value={place + 1}>
                  {place + 1}
                </option>
              ))}
            </select>
          </li>
        )
      })}
    </ol>
  )
}

type Moved = { id: string; up: boolean }

function Movable({ question, scope, fields, legendId }: Ask<OrderingQuestion>) {
  const text = useText('quiz')
  const [items, setItems] = useState(() => inOrder(question, fields))
  const [moved, setMoved] = useState<Moved | null>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (moved && list.current) afterMove(list.current, moved)
  }, [moved])
  const move = (from: number, to: number) => {
    const id = items[from]?.id ?? ''
    setItems(swapped(items, from, to))
    setMoved({ id, up: to < from })
  }
  const place = items.findIndex(({ id }) => id === moved?.id)
  return (
    <>
      <ol className="ordering" ref={list} aria-labelledby={legendId}>
        {items.map(({ id, label }, index) => (
          <li
            key={id}
            className="ordering__item"
            data-item={id}
            id={controlId(scope, partField(question.id, id))}
          >
            <Inline html={label} />
            <input type="hidden" name={partField(question.id, id)} value={index + 1} />
            <span className="ordering__moves">
              <Move
                up
                label={text.moveUp(textOf(label))}
                disabled={index === 0}
                onMove={() => move(index, index - 1)}
              />
              <Move
                label={text.moveDown(textOf(label))}
                disabled={index === items.length - 1}
                onMove={() => move(index, index + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {moved && text.moved(textOf(items[place]?.label ?? ''), place + 1, items.length)}
      </p>
    </>
  )
}

function Move(props: { up?: boolean; label: string; disabled: boolean; onMove: () => void }) {
  const { up, label, disabled, onMove } = props
  return (
    <button
      type="button"
      className="icon-button"
      data-up={up}
      aria-label={label}
      disabled={disabled}
      onClick={onMove}
    >
      <Icon of={up ? arrowUp : arrowDown} />
    </button>
  )
}

/** Keeps focus on the thing that moved, and tells the form that it changed. */
function afterMove(list: HTMLOListElement, { id, up }: Moved): void {
  const item = list.querySelector(`[data-item="${CSS.escape(id)}"]`)
  const same = item?.querySelector<HTMLButtonElement>(up ? '[data-up]' : 'button:not([data-up])')
  const enabled = same?.disabled ? item?.querySelector<HTMLButtonElement>('button:enabled') : same
  enabled?.focus()
  list.dispatchEvent(new Event('input', { bubbles: true }))
}

function inOrder(question: OrderingQuestion, fields: Fields): Option[] {
  const place = ({ id }: Option) => Number(fields[partField(question.id, id)]?.[0] ?? 0)
  return [...question.items].sort((one, other) => place(one) - place(other))
}

function swapped(items: Option[], one: number, other: number): Option[] {
  return items.map((item, index) => {
    if (index === one) return items[other] ?? item
    return index === other ? (items[one] ?? item) : item
  })
}
