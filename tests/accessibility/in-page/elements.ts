/** Whether something takes part in what is seen: neither hidden nor for the ear only. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}

/** Whether something is there for a screen reader only. */
export function isForTheEar(element: Element): boolean {
  return element.closest('.visually-hidden, .skip:not(:focus)') !== null
}

/** An element as a person finds it again: tag, id or class, and what it says. */
export function told(element: Element): string {
  const [first] = element.classList
  const by = element.id ? `#${element.id}` : first ? `.${first}` : ''
  const says = element.getAttribute('aria-label') ?? element.textContent ?? ''
  return `${element.localName}${by} «${says.trim().replace(/\s+/g, ' ').slice(0, 30)}»`
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]'

/** Everything that Tab or the arrows of a group of choices lead to, as the document has it. */
export function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type="hidden"]') &&
      element.checkVisibility({ visibilityProperty: true }),
  )
}

/** What a control answers to when it is pressed: itself, and the label of a choice. */
export function pressed(control: Element): Element {
  const isChoice = control.matches('input:is([type="radio"], [type="checkbox"])')
  const [label] = isChoice ? ((control as HTMLInputElement).labels ?? []) : []
  return label ?? card(control) ?? control
}

/** The ancestors of an element, nearest first, without the document's own. */
export function* ancestors(element: Element): Generator<HTMLElement> {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) yield at
}

/** The card that a link is stretched over, by what is drawn after it. */
function card(link: Element): Element | undefined {
  const { position, content, inset } = getComputedStyle(link, '::after')
  if (position !== 'absolute' || content === 'none' || inset !== '0px') return undefined
  return [...ancestors(link)].find((above) => getComputedStyle(above).position !== 'static')
}

/** What lies over the page by intent, such as an open menu. */
export function layerOf(element: Element): Element | null {
  const isLayer = (above: Element) => {
    const { position, zIndex } = getComputedStyle(above)
    return position !== 'static' && zIndex !== 'auto'
  }
  return [element, ...ancestors(element)].find(isLayer) ?? null
}
