import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/i18n.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowDown, arrowUp, menuHamburger } from '#app/ui/icons/paths.ts'
import type { Fields } from '../attempt.ts'
import { controlId } from '../form/control-id.ts'
import type { Option } from '../quiz.ts'
import { type Ask, invalidity, type OrderingQuestion } from './ask.ts'
import { dragIn } from './drag.ts'
import { partField } from './fields.ts'
import { Inline } from './markup.tsx'
import { textOf } from './text-of.ts'

/** Things to put in order: a list of places for each, or with JavaScript buttons that move them. */
export function Ordering(ask: Ask<OrderingQuestion>) {
  if (ask.review) return <Given {...ask} />
  // While its author writes, other things may have to be put in order: then it begins anew.
  const items = JSON.stringify(ask.question.items)
  return ask.enhanced ? <Movable key={items} {...ask} /> : <Placed {...ask} />
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

/** What was moved last; by which button, if by a button. */
type Moved = { id: string; by: 'up' | 'down' | 'hand' }

function Movable({ question, scope, fields, legendId }: Ask<OrderingQuestion>) {
  const text = useText('quiz')
  const [items, setItems] = useState(() => inOrder(question, fields))
  const [moved, setMoved] = useState<Moved | null>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (moved && list.current) afterMove(list.current, moved)
  }, [moved])
  const move = (id: string, by: Moved['by'], to: number) => {
    setItems((order) => moveTo(order, id, to))
    setMoved({ id, by })
  }
  const drag = (id: string) => {
    if (list.current) dragIn(list.current, id, (to) => move(id, 'hand', to))
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
            <Moves
              name={textOf(label)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onDrag={() => drag(id)}
              onMove={(by) => move(id, by, by === 'up' ? index - 1 : index + 1)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {moved && text.moved(textOf(items[place]?.label ?? ''), place + 1, items.length)}
      </p>
    </>
  )
}

function Moves(props: {
  name: string
  isFirst: boolean
  isLast: boolean
  onDrag: () => void
  onMove: (by: 'up' | 'down') => void
}) {
  const { name, isFirst, isLast, onDrag, onMove } = props
  const text = useText('quiz')
  return (
    <span className="ordering__moves">
      <Handle onDrag={onDrag} />
      <Move up label={text.moveUp(name)} disabled={isFirst} onMove={() => onMove('up')} />
      <Move label={text.moveDown(name)} disabled={isLast} onMove={() => onMove('down')} />
    </span>
  )
}

/** For the hand only: the buttons beside it do the same, and are what others are told of. */
function Handle({ onDrag }: { onDrag: () => void }) {
  return (
    <span className="ordering__handle" aria-hidden="true" onPointerDown={onDrag}>
      <Icon of={menuHamburger} />
    </span>
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

/** Keeps focus on the button that moved something, and tells the form that it changed. */
function afterMove(list: HTMLOListElement, { id, by }: Moved): void {
  const item = list.querySelector(`[data-item="${CSS.escape(id)}"]`)
  const button = by === 'up' ? '[data-up]' : 'button:not([data-up])'
  const same = item?.querySelector<HTMLButtonElement>(button)
  const enabled = same?.disabled ? item?.querySelector<HTMLButtonElement>('button:enabled') : same
  if (by !== 'hand') enabled?.focus()
  list.dispatchEvent(new Event('input', { bubbles: true }))
}

function inOrder(question: OrderingQuestion, fields: Fields): Option[] {
  const place = ({ id }: Option) => Number(fields[partField(question.id, id)]?.[0] ?? 0)
  return [...question.items].sort((one, other) => place(one) - place(other))
}

function moveTo(items: Option[], id: string, place: number): Option[] {
  const others = items.filter((item) => item.id !== id)
  const moved = items.filter((item) => item.id === id)
  return [...others.slice(0, place), ...moved, ...others.slice(place)]
}
