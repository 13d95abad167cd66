import { controls, isForTheEar, isSeen, told } from './elements.ts'

/** With `prefers-reduced-motion` nothing moves, fades or glides. */
export function motion(): string[] {
  const moving = [...document.querySelectorAll('*')].filter((element) =>
    [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))),
  )
  const under = document.getAnimations().map(() => 'an animation runs')
  return [...under, ...moving.map((element) => `${told(element)} moves`)]
}

function moves(style: CSSStyleDeclaration): boolean {
  const takesTime = (durations: string) =>
    durations.split(',').some((one) => Number.parseFloat(one) > 0)
  const fades = style.transitionProperty !== 'none' && takesTime(style.transitionDuration)
  const runs = style.animationName !== 'none' && takesTime(style.animationDuration)
  return fades || runs || style.scrollBehavior === 'smooth'
}

/** With colours of the reader's own, what is pressed still has an edge or an underline. */
export function forced(): string[] {
  return controls()
    .filter((control) => control.matches('button, .ds-button, input, select, textarea'))
    .filter((control) => isSeen(control) && !isForTheEar(control))
    .filter((control) => !hasEdge(control))
    .map((control) => `${told(control)} has no edge with forced colours`)
}

function hasEdge(control: Element): boolean {
  const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine, appearance } =
    getComputedStyle(control)
  const hasBorder = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0
  return hasBorder || textDecorationLine.includes('underline') || appearance === 'auto'
}
