/** Follows the pointer until it is let go, and tells where in the list the item then belongs. */
export function dragIn(list: HTMLElement, id: string, moveTo: (place: number) => void): void {
  const follow = ({ clientY }: PointerEvent) => moveTo(placeAt(list, id, clientY))
  const stop = () => {
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('pointercancel', stop)
  }
  // On the window, since an item that moves in the list loses a pointer that it had captured.
  window.addEventListener('pointermove', follow)
  window.addEventListener('pointerup', stop)
  window.addEventListener('pointercancel', stop)
}

/** How many of the others have their middle above the pointer. */
function placeAt(list: HTMLElement, id: string, y: number): number {
  const others = [...list.children].filter((item) => item.getAttribute('data-item') !== id)
  return others.filter((item) => middleOf(item) < y).length
}

function middleOf(item: Element): number {
  const { top, height } = item.getBoundingClientRect()
  return top + height / 2
}
