import {
  type AnchorHTMLAttributes,
  type ButtonHTMLAttributes,
  isValidElement,
  type ReactNode,
} from 'react'
import { Icon } from './icon.tsx'
import { useTarget } from './link-target.ts'

type Look = {
  variant?: 'primary' | 'secondary' | 'tertiary'
  /** `lg` is for the one thing to do on a page. */
  size?: 'lg'
  color?: 'fjord' | 'danger' | 'neutral'
  icon?: string
  /** After the words; an arrow that leads on. */
  iconAfter?: string
  fullOnPhone?: boolean
  children: ReactNode
}

/** A button; `type="submit"` unless told. */
export function Button(props: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  const { variant, size, color, icon, iconAfter, fullOnPhone, children, ...rest } = props
  return (
    <button type="submit" {...look(props)} {...rest}>
      <Words {...props} />
    </button>
  )
}

/** A link that looks like a button. */
export function ButtonLink(props: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { variant, size, color, icon, iconAfter, fullOnPhone, children, ...rest } = props
  const target = useTarget(props.href)
  return (
    <a target={target} {...look(props)} {...rest}>
      <Words {...props} />
    </a>
  )
}

/** Words with a part in another language stay one sentence: the gap is for icons. */
function Words({ icon, iconAfter, children }: Look) {
  return (
    <>
      {icon && <Icon of={icon} />}
      {isValidElement(children) ? <span>{children}</span> : children}
      {iconAfter && <Icon of={iconAfter} />}
    </>
  )
}

function look({ variant = 'primary', size, color, fullOnPhone }: Look) {
  return {
    className: fullOnPhone ? 'ds-button full-on-phone' : 'ds-button',
    'data-variant': variant,
    'data-size': size,
    'data-color': color,
  }
}
