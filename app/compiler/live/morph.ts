/**
 * Makes an element like another, changing only what differs, so that all else stays as it was:
 * what was typed, what was opened, where one had scrolled.
 */
export function morph(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return
  morphAttributes(old, fresh)
  morphChildren(old, fresh)
}

/** Whether it is open is its reader's choice. */
const KEPT = new Set(['open'])

function morphAttributes(old: Element, fresh: Element): void {
  for (const name of old.getAttributeNames())
    if (!fresh.hasAttribute(name) && !KEPT.has(name)) old.removeAttribute(name)
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name) ?? ''
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
}

/** What is alike at both ends stays; what is between is paired in order, and the rest comes or goes. */
function morphChildren(old: Element, fresh: Element): void {
  const before = [...old.childNodes]
  const after = [...fresh.childNodes]
  while (alike(before[0], after[0])) match(before.shift(), after.shift())
  let end: ChildNode | null = null
  while (alike(before.at(-1), after.at(-1))) {
    end = before.at(-1) ?? null
    match(before.pop(), after.pop())
  }
  for (const node of after) {
    if (isSameKind(before[0], node)) match(before.shift(), node)
    else old.insertBefore(old.ownerDocument.importNode(node, true), before[0] ?? end)
  }
  for (const node of before) node.remove()
}

function match(old: Node | undefined, fresh: Node | undefined): void {
  if (!old || !fresh) return
  if (isElement(old) && isElement(fresh)) morph(old, fresh)
  else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue
}

function alike(old: Node | undefined, fresh: Node | undefined): boolean {
  if (!old || !fresh) return false
  return old.isEqualNode(fresh) || (isDetails(old) && isDetails(fresh) && sameTitle(old, fresh))
}

function sameTitle(old: Element, fresh: Element): boolean {
  return old.querySelector('summary')?.textContent === fresh.querySelector('summary')?.textContent
}

function isDetails(node: Node): node is Element {
  return node.nodeName === 'DETAILS'
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isSameKind(old: Node | undefined, fresh: Node): boolean {
  return old !== undefined && old.nodeName === fresh.nodeName
}
