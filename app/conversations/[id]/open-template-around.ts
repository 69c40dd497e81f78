/** A click on a template's words is one on the button that tells of the template, unless text was being selected. */
export function openTemplateAround(clicked: Element): void {
  if (clicked.closest('[data-canned]') === null || clicked.closest('a, button, summary') !== null) return
  if (document.getSelection()?.isCollapsed === false) return
  const button = clicked.closest('[data-message]')?.querySelector<HTMLElement>('[data-template] button')
  button?.focus({ preventScroll: true })
  button?.click()
}
