/** Opens a saved view; the page knows from `view` to say what of it is no longer there. */
export function viewHref({ id, query }: { id: number; query: string }): string {
  return `/conversations?${query}${query === '' ? '' : '&'}view=${id}`
}
