const GAP_PX = 6
const EDGE_PX = 8

/** Puts a fixed element below its button, or above where there is more room, and within the window. */
export function placeBeside(button: HTMLElement, floating: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = floating
  const fitsBelow = at.bottom + GAP_PX + height <= window.innerHeight - EDGE_PX
  const top = fitsBelow || at.top < window.innerHeight - at.bottom ? at.bottom + GAP_PX : at.top - GAP_PX - height
  const furthestLeft = Math.max(EDGE_PX, document.documentElement.clientWidth - width - EDGE_PX)
  floating.style.top = `${Math.max(EDGE_PX, top)}px`
  floating.style.left = `${Math.min(furthestLeft, Math.max(EDGE_PX, at.left))}px`
}
