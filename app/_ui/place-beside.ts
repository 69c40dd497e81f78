const GAP_PX = 6
const EDGE_PX = 8
/** Lower than this nothing can be read; rather it covers its button. */
const LEAST_PX = 160

/** Puts a fixed element below its button, or above where there is more room, no higher than the room there. */
export function placeBeside(button: HTMLElement, floating: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const height = floating.scrollHeight + floating.offsetHeight - floating.clientHeight
  const below = window.innerHeight - at.bottom - GAP_PX - EDGE_PX
  const above = at.top - GAP_PX - EDGE_PX
  const isBelow = height <= below || below >= above
  const most = Math.max(LEAST_PX, isBelow ? below : above)
  const shown = Math.min(height, most)
  const top = isBelow ? at.bottom + GAP_PX : at.top - GAP_PX - shown
  const furthestDown = window.innerHeight - EDGE_PX - shown
  const furthestLeft = Math.max(EDGE_PX, document.documentElement.clientWidth - floating.offsetWidth - EDGE_PX)
  floating.style.maxHeight = `${most}px`
  floating.style.top = `${Math.max(EDGE_PX, Math.min(top, furthestDown))}px`
  floating.style.left = `${Math.min(furthestLeft, Math.max(EDGE_PX, at.left))}px`
}
