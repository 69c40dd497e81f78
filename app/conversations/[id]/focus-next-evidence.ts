/** Moves the focus to the next piece of evidence behind what has it, and round again from the last to the first. */
export function focusNextEvidence(root: HTMLElement): void {
  const markers = [...root.querySelectorAll<HTMLElement>('[data-message] a[data-marker]')]
  const from = document.activeElement ?? document.body
  const isBehind = (marker: HTMLElement) =>
    (from.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const next = (root.contains(from) ? markers.find(isBehind) : undefined) ?? markers[0]
  const folded = next?.closest('details')
  if (folded) folded.open = true
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}
