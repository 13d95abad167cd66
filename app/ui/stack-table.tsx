// biome-ignore-all lint/a11y/noRedundantRoles: drawn as blocks on a phone, a table loses its roles
import type { ReactNode } from 'react'

type Head = string | { key: string; name: ReactNode }
type Props = {
  head: Head[]
  /** What the table is, for who can't see it; or its name, where a heading shows it. */
  caption?: string
  label?: string
  className?: string
  /** `StackRow`s. */
  children: ReactNode
}

/** A table whose rows stand as blocks on a phone, and stay rows for a screen reader. */
export function StackTable({ head, caption, label, className = '', children }: Props) {
  return (
    <table
      className={`data-table data-table--stack ${className}`.trim()}
      role="table"
      aria-label={label}
    >
      {caption && <caption className="visually-hidden">{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {head.map((one) => {
            const { key, name } = typeof one === 'string' ? { key: one, name: one } : one
            return (
              <th key={key} scope="col" role="columnheader">
                {name}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

/** A row: what it is about, then its cells. */
export function StackRow({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {head}
      </th>
      {children}
    </tr>
  )
}

/** A cell; its label stands before it on a phone, where there is no head above it. */
export function StackCell(props: { label?: string; className?: string; children: ReactNode }) {
  const { label, className, children } = props
  return (
    <td role="cell" data-label={label} className={className}>
      {children}
    </td>
  )
}
