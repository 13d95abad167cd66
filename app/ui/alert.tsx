import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import {
  checkmarkCircle,
  exclamationmarkTriangle,
  informationSquare,
  xMarkOctagon,
} from './icons/paths.ts'

const ICONS = {
  info: informationSquare,
  success: checkmarkCircle,
  warning: exclamationmarkTriangle,
  danger: xMarkOctagon,
}

/**
 * A message in its place. Give `role` only to what appears as an answer to something done: it has the
 * focus when its page opens, so that it is read first. `inPlace` is one that comes while a page stays.
 */
export function Alert(props: {
  tone: keyof typeof ICONS
  title?: string
  role?: 'alert' | 'status'
  inPlace?: boolean
  icon?: string
  children?: ReactNode
}) {
  const { tone, title, role, inPlace, icon, children } = props
  const first = role && !inPlace ? { tabIndex: -1, autoFocus: true } : {}
  return (
    <div className="alert" data-color={tone} role={role} {...first}>
      <Icon of={icon ?? ICONS[tone]} />
      <div className="alert__body">
        {title && <p className="alert__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
